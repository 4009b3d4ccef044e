import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locales } from '../domain/locale.ts';
import { readSynonyms, synonymsIn } from './read-synonyms.ts';

describe('synonymsIn', () => {
  it('reads groups of words', () => {
    assert.deepEqual(synonymsIn('# mots\n- [photo, cliché]\n- [mère, maman]\n', 'x.yaml'), [['photo', 'cliché'], ['mère', 'maman']]);
  });

  it('says where a group is wrong, and why', () => {
    assert.throws(() => synonymsIn('- [photo, cliché]\n- [photo intime, nude]\n', 'x.yaml'), /^Error: x\.yaml:2 : un mot s’écrit seul/);
    assert.throws(() => synonymsIn('- [photo]\n', 'x.yaml'), /^Error: x\.yaml:1 : un groupe compte deux mots/);
    assert.throws(() => synonymsIn('- [photo, cliché\n', 'x.yaml'), /^Error: x\.yaml:\d+ : /);
    assert.throws(() => synonymsIn('photo: cliché\n', 'x.yaml'), /^Error: x\.yaml:1 : une liste de groupes/);
  });
});

describe('readSynonyms', () => {
  it('reads those of every language of the site', async () => {
    for (const locale of locales) assert.ok((await readSynonyms(locale)).length > 0, locale);
  });
});
