/** What an author may write in an attribute: an id, a text the page prints, or a name alone without a value. */
export type AttributeKind = 'id' | 'text' | 'flag';

/** How an author may use one tag. */
export interface Tag {
  /** Attributes that must be there, with what they hold. */
  readonly required?: Readonly<Record<string, AttributeKind>>;
  /** Attributes that may be there. */
  readonly optional?: Readonly<Record<string, AttributeKind>>;
  /** True for what speaks of the site: pages about it alone may have it. */
  readonly forPages?: true;
  /** The only tag it may stand directly in. */
  readonly inside?: string;
  /** Tags it must directly hold, and why, in French. */
  readonly holds?: { readonly tags: readonly string[]; readonly why: string };
}

/** Every tag an author may write in a guide or a page about the site; `content/README.md` explains them to authors. */
export const tags: Readonly<Record<string, Tag>> = {
  Answer: { required: { title: 'text' }, optional: { best: 'flag' }, inside: 'Question' },
  Avoid: {},
  Blank: {},
  Channel: { required: { id: 'id' }, optional: { card: 'flag' } },
  Chart: { required: { id: 'id' } },
  Cite: { required: { id: 'id' } },
  ContactWays: { forPages: true },
  Conversation: { required: { id: 'id' } },
  EmbedCheck: { forPages: true },
  EmbedKit: { forPages: true },
  EmbedList: { forPages: true },
  EmbedPolicy: { forPages: true },
  Figure: { required: { name: 'id' } },
  Host: { forPages: true },
  KeyFigure: { required: { value: 'text', label: 'text', source: 'id' } },
  May: { inside: 'Sign' },
  Often: { inside: 'Sign' },
  Publisher: { forPages: true },
  Question: { required: { title: 'text' }, holds: { tags: ['Answer'], why: 'une question a des réponses' } },
  Say: {},
  Sheet: { required: { title: 'text' } },
  Sign: { required: { title: 'text' }, holds: { tags: ['May', 'Often', 'When', 'Tonight'], why: 'un signe n’est jamais donné nu' } },
  Steps: {},
  Term: { required: { id: 'id' } },
  Timeline: {},
  Tonight: { inside: 'Sign' },
  When: { inside: 'Sign' },
};
