/** Kinds of page the search tells apart. */
export const pageKinds = ['guide', 'step', 'channel', 'term', 'page'] as const;

/** One of the kinds of page. */
export type PageKind = (typeof pageKinds)[number];

/** What a page can be filtered by. An empty list stands for « all ». */
export interface Facets {
  readonly kind: PageKind;
  /** Id of the guide’s section. */
  readonly section?: string;
  /** Ids of the entries of « Que se passe-t-il ? » it answers. */
  readonly situations: readonly string[];
  readonly audience: readonly string[];
  /** Age groups it speaks of. */
  readonly ages: readonly string[];
}
