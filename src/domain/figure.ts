/** Names of the drawings an author may place with `<Figure name="…" />`. */
export const figureNames = ['entry-form', 'grooming-stages'] as const;

/** Name of a drawing of the site. */
export type FigureName = (typeof figureNames)[number];
