/** One thing to note. Its label and hint are the strings `notes.<id>` and `notes.<id>.hint`. */
export interface NoteField {
  readonly id: NoteFieldId;
  /** Lines to write on, on paper; a field of one line is a short one, half as wide as the sheet unless `isWide`. */
  readonly lines: number;
  readonly isWide?: boolean;
}

/** Name of something to note. */
export type NoteFieldId =
  | 'pseudo' | 'place' | 'address' | 'self'
  | 'first' | 'last' | 'asked' | 'pressure' | 'child'
  | 'done' | 'author' | 'written';

/** One part of the sheet. Its heading is the string `notes.group.<id>`. */
export interface NoteGroup {
  readonly id: 'who' | 'facts' | 'since';
  readonly fields: readonly NoteField[];
}

/** What the sheet asks, in the order the police will: who, what, what was done about it. The child is never named. */
export const noteGroups: readonly NoteGroup[] = [
  {
    id: 'who',
    fields: [
      { id: 'pseudo', lines: 1 },
      { id: 'place', lines: 1 },
      { id: 'address', lines: 1, isWide: true },
      { id: 'self', lines: 1, isWide: true },
    ],
  },
  {
    id: 'facts',
    fields: [
      { id: 'first', lines: 1 },
      { id: 'last', lines: 1 },
      { id: 'asked', lines: 5 },
      { id: 'pressure', lines: 2 },
      { id: 'child', lines: 2 },
    ],
  },
  {
    id: 'since',
    fields: [
      { id: 'done', lines: 2 },
      { id: 'author', lines: 1 },
      { id: 'written', lines: 1 },
    ],
  },
];
