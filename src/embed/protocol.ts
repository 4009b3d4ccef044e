/**
 * What a frame tells the page that holds it, by `postMessage`: docs/embedding.md writes it down for others. A new field is
 * no new version; a field that changes is.
 */
export interface HeightMessage {
  readonly type: 'derriere-le-pseudo';
  readonly version: 1;
  /** Height of all the frame shows, in CSS pixels, whole and above 0. */
  readonly height: number;
}

/** Tallest height a frame may ask for, in CSS pixels: the longest guide, on the narrowest phone. */
export const tallest = 30_000;

/** The message for `height`, brought within its bounds. */
export function heightMessage(height: number): HeightMessage {
  return { type: 'derriere-le-pseudo', version: 1, height: Math.min(tallest, Math.max(1, Math.ceil(height) || 1)) };
}

/** The height that `data`, from anybody, asks for; undefined unless it has the shape of a message and sane bounds. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, version, height } = data as Partial<Record<keyof HeightMessage, unknown>>;
  if (type !== 'derriere-le-pseudo' || version !== 1 || typeof height !== 'number') return undefined;
  return Number.isInteger(height) && height > 0 && height <= tallest ? height : undefined;
}

/** What WordPress’s script obeys when it comes with its secret: a height, or an address of our own host to go to. */
export type WordPressMessage =
  | { readonly message: 'height'; readonly value: number; readonly secret: string }
  | { readonly message: 'link'; readonly value: string; readonly secret: string };

/** True when `data`, from anybody, is WordPress saying to the frame of this `secret` that its script listens now. */
export function isReady(data: unknown, secret: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { message, secret: given } = data as { readonly message?: unknown; readonly secret?: unknown };
  return message === 'ready' && given === secret;
}
