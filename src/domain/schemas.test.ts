import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleSchema } from './article.ts';
import { dialAddress } from './channel.ts';
import { sectionFromSlug, sections, sectionSlug } from './section.ts';
import { inLocale } from './localized.ts';
import { locales } from './locale.ts';
import { sourceSchema } from './source.ts';

const article = {
  key: 'grooming', title: 'Un titre de guide', summary: 'Une phrase qui résume le guide en quelques mots utiles.',
  essentials: ['Première phrase.', 'Deuxième phrase.', 'Troisième phrase.'], words: ['a1', 'b1', 'c1', 'd1', 'e1'],
  channels: ['fr-3018'], order: 1, checkedOn: '2026-11-21',
};

describe('articleSchema', () => {
  it('accepts a guide written from its sources', () => assert.ok(articleSchema.safeParse(article).success));
  it('refuses an unknown field', () => assert.ok(!articleSchema.safeParse({ ...article, titre: 'x' }).success));
  it('refuses a review by nobody, and a reviewer without a review', () => {
    assert.ok(!articleSchema.safeParse({ ...article, review: 'reviewed' }).success);
    assert.ok(!articleSchema.safeParse({ ...article, reviewedBy: { name: 'Un organisme', on: '2026-11-21' } }).success);
    assert.ok(articleSchema.safeParse({ ...article, review: 'reviewed', reviewedBy: { name: 'Un organisme', on: '2026-11-21' } }).success);
  });
});

describe('sourceSchema', () => {
  const source = { publisher: 'Arcom', title: 'Une étude', url: 'https://arcom.fr/', consultedOn: '2026-11-21', kind: 'official' };
  it('accepts a source', () => assert.ok(sourceSchema.safeParse(source).success));
  it('refuses an address that is not on the web', () => assert.ok(!sourceSchema.safeParse({ ...source, url: 'javascript:alert(1)' }).success));
  it('takes an address, or the reason why it is not given', () => {
    const withoutAddress = { ...source, url: undefined };
    assert.ok(!sourceSchema.safeParse(withoutAddress).success);
    assert.ok(sourceSchema.safeParse({ ...withoutAddress, withheld: 'open-service' }).success);
    assert.ok(!sourceSchema.safeParse({ ...source, withheld: 'open-service' }).success);
  });
  it('accepts a year YAML reads as a number', () => assert.ok(sourceSchema.safeParse({ ...source, publishedOn: 2024 }).success));
});

it('dials numbers without their spaces', () => {
  assert.equal(dialAddress({ type: 'phone', number: '+33 1 80 52 33 76' }), 'tel:+33180523376');
  assert.equal(dialAddress({ type: 'sms', number: '114' }), 'sms:114');
});

it('finds a section from its folder, in each language', () => {
  for (const locale of locales) for (const section of sections) assert.equal(sectionFromSlug(sectionSlug[section][locale], locale), section);
  assert.equal(sectionFromSlug('comprendre', 'en'), undefined);
});

it('falls back to French, and says so', () => {
  assert.deepEqual(inLocale({ fr: 'oui', en: 'yes' }, 'en'), { text: 'yes', locale: 'en' });
  assert.deepEqual(inLocale({ fr: 'oui' }, 'en'), { text: 'oui', locale: 'fr' });
});
