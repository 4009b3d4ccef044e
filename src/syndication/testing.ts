import type { Guide } from '../queries/articles.ts';
import type { WholeGuide } from './articles.ts';

/** A guide as simple as can be, with what a test changes. */
export function sampleGuide(key: string, changed: Partial<Guide> = {}): Guide {
  return {
    id: `fr/agir/${key}`, key, locale: 'fr', section: 'act', title: `Le guide « ${key} »`, summary: 'Une phrase & une autre.',
    essentials: ['Une.', 'Deux < trois.', 'Trois.'], words: [], channels: ['fr-3018'], related: [], audience: ['parent'], ages: [], form: 'guide',
    urgent: false, order: 1, checkedOn: '2026-11-20', checkEvery: 6, review: 'sourced', body: '', ...changed,
  };
}

/** A guide with its text, its embed and a source. */
export function wholeGuide(key: string, changed: Partial<Guide> = {}): WholeGuide {
  return {
    guide: sampleGuide(key, changed), html: '<p>Un fait<sup>1</sup>.</p>', embed: `/embed/v1/fr/guide/${key}/`,
    sources: [{ number: 1, publisher: 'Arcom', title: 'Une étude', url: 'https://exemple.fr/', consultedOn: '2026-11-19', checkEvery: 12, language: 'fr', kind: 'official' }],
  };
}

/** The whole address of a path. */
export const address = (path: string) => new URL(path, 'https://site.example').href;
