import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, conversation, paths, placesWith, problemsWith, sample, withParagraph } from '../testing.ts';

describe('spelling', () => {
  it('finds a word that is not in the dictionary, with its line and the closest one', async () => {
    const [problem, ...others] = await problemsWith(withParagraph('Faites un\nsignallement.'));
    assert.deepEqual([problem?.rule, problem?.line, problem?.nearest, others.length], ['spelling', 27, 'signalement', 0]);
  });

  it('looks at titles, services and the glossary', async () => {
    assert.deepEqual(await placesWith(changed(paths.term, 'Le nom que', 'Le nomm que')), [`${paths.term}:6 spelling`]);
    assert.deepEqual(await placesWith(changed(paths.channel, 'Une équipe', 'Une équippe')), [`${paths.channel}:7 spelling`]);
    assert.deepEqual(await placesWith(changed(paths.article, 'Que faire ce soir', 'Que fère ce soir')), [`${paths.article}:3 spelling`]);
  });

  for (const text of ['Parle-t-il à l’école, aujourd’hui ?', 'Dites-le-lui, lorsqu’il dort.', 'À l’ÉTAT de sœur, peut-être.', 'Quelqu’un a 14 ans.']) {
    it(`accepts « ${text} »`, async () => assert.deepEqual(await placesWith(withParagraph(text)), []));
  }

  it('accepts the words of the site’s own list, and what other languages say', async () => {
    assert.deepEqual(await placesWith({ ...withParagraph('Selon franceinfo, le mediaxyz.'), [paths.spelling]: `${sample[paths.spelling] ?? ''}mediaxyz\n` }), []);
    assert.deepEqual(await placesWith(changed(paths.channel, 'A team listens to you.', 'A teeam listens to you.')), []);
  });

  it('reads conversations as children write them, and their explanations as French', async () => {
    const file = 'content/conversations/fr/amie.yaml';
    const shown = withParagraph('<Conversation id="amie" />');
    assert.deepEqual(await placesWith({ ...shown, [file]: conversation }), []);
    assert.deepEqual(await placesWith({ ...shown, [file]: conversation.replace('Elle insiste', 'Elle insisste') }), [`${file}:9 spelling`]);
    assert.deepEqual(await placesWith({ ...shown, [file]: conversation.replace('best: true, ', '') }), [`${file}:12 schema`]);
    assert.deepEqual(await placesWith({ ...shown, [file]: conversation.replace('signal: pressure', 'signal: presure') }), [`${file}:9 schema`]);
    assert.deepEqual(await placesWith({ ...shown, [file]: conversation.replace('sources: [un]', 'sources: [une]') }), [`${file}:16 dangling-id`]);
  });
});
