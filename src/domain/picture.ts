import type { Locale } from './locale.ts';

/** Size, in pixels, of the pictures that go with a shared link: the one that every network shows whole. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** A number one may call, as it is printed, and what for. */
export interface PictureNumber {
  readonly number: string;
  readonly label?: string;
}

/** What the picture of a page says, in printed form. */
export interface Picture {
  /** Address, below the base path, of the page it stands for: starts and ends with `/`. */
  readonly path: string;
  readonly locale: Locale;
  /** A few words above the title: where it stands, or whom it is about. */
  readonly kicker: string;
  readonly title: string;
  /** The numbers to call, the first one first; four at most. */
  readonly numbers?: readonly PictureNumber[];
  /** A sentence or two at the foot. */
  readonly note?: string;
}

/** Address, below the base path, of the picture of the page at `path`: `/a/b/image.png` for `/a/b/`. */
export function picturePath(path: string): string {
  return `${path}image.png`;
}
