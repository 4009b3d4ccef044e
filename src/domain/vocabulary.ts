/** What an author may write in an attribute: an id, a text the page prints, or a name alone without a value. */
export type AttributeKind = 'id' | 'text' | 'flag';

/** How an author may use one tag. */
export interface Tag {
  /** Attributes that must be there, with what they hold. */
  readonly required?: Readonly<Record<string, AttributeKind>>;
  /** Attributes that may be there. */
  readonly optional?: Readonly<Record<string, AttributeKind>>;
  /** The only tag it may stand directly in. */
  readonly inside?: string;
  /** Tags it must directly hold. */
  readonly holds?: readonly string[];
}

/** Every tag an author may write in a guide or a page about the site; `content/README.md` explains them to authors. */
export const tags: Readonly<Record<string, Tag>> = {
  Avoid: {},
  Channel: { required: { id: 'id' }, optional: { card: 'flag' } },
  Cite: { required: { id: 'id' } },
  ContactWays: {},
  Figure: { required: { name: 'id' } },
  Host: {},
  KeyFigure: { required: { value: 'text', label: 'text', source: 'id' } },
  May: { inside: 'Sign' },
  Often: { inside: 'Sign' },
  Publisher: {},
  Say: {},
  Sign: { required: { title: 'text' }, holds: ['May', 'Often', 'When', 'Tonight'] },
  Steps: {},
  Term: { required: { id: 'id' } },
  Timeline: {},
  Tonight: { inside: 'Sign' },
  When: { inside: 'Sign' },
};
