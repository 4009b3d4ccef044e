/** Words a minute of an adult reading French on a screen, without hurry. */
const wordsPerMinute = 200;

/** Minutes it takes to read a guide's body, at least one; tags and link addresses are not counted. */
export function readingMinutes(body: string): number {
  const prose = body.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ' ');
  const words = prose.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
