import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paths, placesWith, problemsWith, withParagraph } from '../testing.ts';

const question = (...answers: readonly string[]) => withParagraph(`<Question title="Que faites-vous ?">\n${answers.join('\n')}\n</Question>`);
const good = '<Answer title="J’écoute" best>Il parle.</Answer>';
const other = '<Answer title="Je crie">Il se tait.</Answer>';

describe('question-answers', () => {
  it('accepts one safest answer among several', async () => assert.deepEqual(await placesWith(question(other, good)), []));

  it('refuses a single answer, none that is safest, or two', async () => {
    assert.deepEqual(await placesWith(question(good)), [`${paths.article}:26 question-answers`]);
    assert.deepEqual(await placesWith(question(other, other)), [`${paths.article}:26 question-answers`]);
    assert.deepEqual(await placesWith(question(good, good)), [`${paths.article}:28 question-answers`]);
  });

  it('leaves an answer outside a question, or a question without one, to unknown-tag', async () => {
    assert.ok((await placesWith(withParagraph(good))).includes(`${paths.article}:26 unknown-tag`));
    const problems = await problemsWith(question('Une phrase.'));
    assert.ok(problems.some(({ rule, message }) => rule === 'unknown-tag' && message.includes('une question a des réponses')));
  });
});
