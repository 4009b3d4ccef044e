/** Who a guide is written for. */
export const audiences = ['parent', 'teenager', 'teacher', 'association'] as const;

/** One of the readers a guide is written for. */
export type Audience = (typeof audiences)[number];

/** True for what is written for teenagers above all: it says « tu », and can be left at once. */
export function isForTeenagers({ audience }: { readonly audience: readonly Audience[] }): boolean {
  return audience[0] === 'teenager';
}
