import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from './english.ts';
import { french } from './french.ts';
import { inOwnLanguage } from './in-own-language.ts';
import { sampleDocument } from './testing.ts';

describe('inOwnLanguage', () => {
  it('keeps the words of a page that its readers type, and names that belong to no language', () => {
    const words = ['on menace mon fils', 'someone is threatening my son', '3018', 'photo'];
    const page = (title: string) => sampleDocument('/', { title, words });
    const { fr, en } = inOwnLanguage({ fr: [page('On menace mon fils avec une photo')], en: [page('Someone is threatening my son with a photo')] }, { fr: french, en: english });
    assert.deepEqual(fr[0]?.words, ['on menace mon fils', '3018', 'photo']);
    assert.deepEqual(en[0]?.words, ['someone is threatening my son', '3018', 'photo']);
  });
});
