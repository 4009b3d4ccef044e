import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, problemsWith, sample, withParagraph } from '../testing.ts';

const words = (count: number) => `${Array.from({ length: count - 1 }, () => 'et puis').join(' ').split(' ').slice(0, count - 1).join(' ')} fin.`;
const sentence = (count: number) => words(count).replace(/^e/, 'E');
const hard = 'L’administration départementale communique systématiquement l’information préoccupante.';

describe('reading-level', () => {
  it('names the sentence that is too long, with its line', async () => {
    const [problem, ...others] = await problemsWith(withParagraph(`Courte.\n${sentence(26)}`));
    assert.deepEqual([problem?.rule, problem?.line, others.length], ['reading-level', 27, 0]);
    assert.match(problem?.message ?? '', /Phrase de 26 mots \(25 au plus\) : « Et puis et/);
  });

  it('accepts a sentence at the limit, and the name of a service as one word', async () => {
    assert.deepEqual(await placesWith(withParagraph(sentence(25))), []);
    const named = `${sentence(25).slice(0, -1)} <Channel id="fr-3018" />.`;
    assert.deepEqual(await placesWith(withParagraph(named)), [`${paths.article}:26 reading-level`]);
  });

  it('looks at the summary and the essentials too', async () => {
    const files = changed(paths.article, 'Notez le pseudo et le jour.', sentence(26));
    assert.deepEqual(await placesWith(files), [`${paths.article}:7 reading-level`]);
  });

  it('reads the law with more patience', async () => {
    const text = withParagraph(sentence(34))[paths.article] as string;
    assert.deepEqual(await placesWith({ [paths.article]: text.replace('order: 1', 'order: 1\nform: law') }), []);
  });

  it('refuses a paragraph that is too thick', async () => {
    const [problem] = await problemsWith(withParagraph(Array.from({ length: 9 }, () => sentence(9)).join(' ')));
    assert.deepEqual([problem?.rule, problem?.line], ['reading-level', 26]);
    assert.match(problem?.message ?? '', /Paragraphe de 81 mots \(80 au plus\)/);
  });

  it('refuses long sentences on average, and names the longest', async () => {
    const list = Array.from({ length: 60 }, () => `- ${sentence(20)}\n`).join('\n');
    const problems = await problemsWith({ [paths.article]: (withParagraph(list)[paths.article] as string).replace('order: 1', 'order: 1\nform: case') });
    assert.deepEqual(problems.map(({ rule }) => rule), ['reading-level']);
    assert.match(problems[0]?.message ?? '', /mots en moyenne \(15 au plus\).*ligne 27, « Et puis/);
  });

  it('refuses hard words, and names the hardest sentences', async () => {
    const list = Array.from({ length: 60 }, () => `- ${hard}\n`).join('\n');
    const problems = await problemsWith(withParagraph(list));
    assert.deepEqual(problems.map(({ rule }) => rule), ['reading-level']);
    assert.match(problems[0]?.message ?? '', /Lisibilité de -?\d+ \(Kandel et Moles, 65 au moins\).*L’administration/);
  });

  it('does not measure headings, tables nor other languages', async () => {
    assert.deepEqual(await placesWith(withParagraph(`## ${sentence(30).slice(0, -1)}\n\n| a | b |\n| - | - |\n| ${sentence(30)} | c |`)), []);
    const english = (sample[paths.article] ?? '').replace('key: first', 'key: second').replace('title: \'Que', 'title: \'What').replaceAll(/<\/?Term[^>]*>/g, '');
    const files = { 'content/articles/en/act/second.mdx': english.replace('/contact/', '/en/').replace('## Que dire ?', `## Say\n\n${sentence(40)}`) };
    assert.deepEqual(await placesWith(files), []);
  });
});
