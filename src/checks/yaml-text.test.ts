import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseYaml } from './yaml-text.ts';

const source = `title: 'L’un'
note:
  fr: >-
    Un long texte
    sur trois lignes, puis
    un numéro
  en: "One"
days: [mon, tue]
weekly:
  - days:
      - mon
    opens: '09:00'
`;

describe('parseYaml', () => {
  const yaml = parseYaml(source, 2);

  it('gives the line of a field, of an item and of what should hold a missing field', () => {
    const lines = [['title'], ['note', 'en'], ['days', 1], ['weekly', 0, 'days', 0], ['weekly', 0, 'opens'], ['weekly', 0, 'closes'], ['none']];
    assert.deepEqual(lines.map(yaml.lineOf), [2, 8, 9, 12, 13, 11, 2]);
  });

  it('gives the texts of the document, in order, with their path', () => {
    assert.deepEqual(yaml.strings.map(({ path }) => path.join('.')), ['title', 'note.fr', 'note.en', 'days.0', 'days.1', 'weekly.0.days.0', 'weekly.0.opens']);
    assert.deepEqual([yaml.text(['note', 'en']), yaml.text(['note'])], ['One', undefined]);
    assert.deepEqual(yaml.texts(['days']).map(({ value }) => value), ['mon', 'tue']);
  });

  it('gives the line of a character of a folded text', () => {
    const folded = yaml.strings.find(({ path }) => path[1] === 'fr');
    assert.deepEqual(['Un', 'puis', 'numéro'].map((word) => folded?.lineAt(folded.value.indexOf(word))), [5, 6, 7]);
  });

  it('reads a day without quotation marks as Astro does', () => {
    assert.ok((parseYaml('on: 2024-06-25').data as { on: unknown }).on instanceof Date);
  });
});
