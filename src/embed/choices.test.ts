import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { accents, themes } from '../domain/embed.ts';
import { choicesIn, secretIn } from './choices.ts';

describe('choicesIn', () => {
  it('takes a theme and an accent by their names', () => {
    assert.deepEqual(choicesIn('?theme=dark&accent=sky'), { theme: 'dark', accent: 'sky' });
  });

  it('takes anything else for nothing', () => {
    for (const query of ['', '?theme=DARK', '?theme=dark%20', '?accent=red', '?theme=__proto__&accent=constructor', '?theme=%', `?x=${'y'.repeat(1_000_000)}&theme=dark`]) {
      assert.deepEqual(choicesIn(query), { theme: 'auto', accent: 'leaf' }, query.slice(0, 40));
    }
  });

  it('gives names of the lists, whatever the query', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...themes, ...accents), fc.webQueryParameters());
    fc.assert(fc.property(value, value, fc.string(), (theme, accent, rest) => {
      const found = choicesIn(`?${rest}&theme=${theme}&accent=${accent}`);
      return themes.includes(found.theme) && accents.includes(found.accent);
    }));
  });
});

describe('secretIn', () => {
  it('reads what WordPress writes', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,64}$/), (secret) => secretIn(`#?secret=${secret}`) === secret));
  });

  it('reads nothing else', () => {
    for (const fragment of ['', '#', '#secret=abc', '#?secret=', '#?secret=<img>', '#?secret=a&b', `#?secret=${'a'.repeat(1_000_000)}`]) {
      assert.equal(secretIn(fragment), undefined, fragment.slice(0, 40));
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (fragment) => /^[A-Za-z0-9]{0,64}$/.test(secretIn(`#?secret=${fragment}`) ?? '')));
  });
});
