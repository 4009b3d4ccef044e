/** Names of the drawings an author may place with `<Figure name="…" />`. */
export const figureNames = ['case-years', 'each-side', 'entry-form', 'grooming-stages', 'report-path'] as const;

/** Name of a drawing of the site. */
export type FigureName = (typeof figureNames)[number];
