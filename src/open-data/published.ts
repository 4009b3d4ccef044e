import type { Change } from '../domain/change.ts';
import type { Channel } from '../domain/channel.ts';
import type { CountryHelp, Country } from '../domain/country.ts';
import type { Source } from '../domain/source.ts';

/** What the open data are made from: content as checked, without what is not published. */
export interface Published {
  /** By area, kind and rank. */
  readonly channels: readonly (Channel & { readonly id: string })[];
  readonly countries: readonly (CountryHelp & { readonly code: Country })[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The oldest first. */
  readonly changes: readonly Change[];
}

/** Makes the absolute address of a path below the base path. */
export type Absolute = (path: string) => string;
