import { accents, themes } from '../domain/embed.ts';

/** How a frame looks, as its address asks. */
export interface Choices {
  readonly theme: (typeof themes)[number];
  readonly accent: (typeof accents)[number];
}

/** Longest address part that is read, in characters. */
const longest = 400;

/** What the query of an address asks; anything else than the names of the lists is as if it were not there. */
export function choicesIn(query: string): Choices {
  const asked = new URLSearchParams(query.slice(0, longest));
  const oneOf = <Name extends string>(names: readonly Name[], name: string | null) => names.find((known) => known === name);
  return { theme: oneOf(themes, asked.get('theme')) ?? 'auto', accent: oneOf(accents, asked.get('accent')) ?? 'leaf' };
}

/** The secret that WordPress writes in the fragment of a frame’s address and wants back with each message; undefined for none, or for what it never writes. */
export function secretIn(fragment: string): string | undefined {
  return /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(fragment.slice(0, longest))?.[1];
}
