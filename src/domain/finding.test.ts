import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers, rankFor, type Findable, type Wish } from './finding.ts';
import { weekdays } from './weekday.ts';

const daytime = { timeZone: 'Europe/Paris', weekly: [{ days: [...weekdays], opens: '09:00', closes: '23:00' }] };
const helpline: Findable = {
  countries: ['fr'], situations: { fr: { blackmail: 1, images: 3 } }, languages: ['fr', 'fsl'],
  reaches: [{ by: 'phone', hours: daytime }, { by: 'chat', hours: null }, { by: 'form', hours: { always: true } }],
};
const any: Wish = { country: '', situation: '', by: '', language: '', openNow: false };
const noon = new Date('2026-11-22T11:00:00Z');
const night = new Date('2026-11-22T02:00:00Z');
const found = (wish: Partial<Wish>, instant = noon) => answers(helpline, { ...any, ...wish }, instant);

describe('answers', () => {
  it('crosses country, situation, way and language', () => {
    assert.ok(found({}));
    assert.ok(found({ country: 'fr', situation: 'blackmail', by: 'phone', language: 'fsl' }));
    for (const wish of [{ country: 'be' }, { situation: 'suicide' }, { language: 'de' }]) assert.ok(!found(wish));
    assert.ok(!answers({ ...helpline, reaches: [] }, any, noon));
  });

  it('looks at the hours of the way that is asked for', () => {
    assert.ok(found({ by: 'phone', openNow: true }));
    assert.ok(!found({ by: 'phone', openNow: true }, night));
    assert.ok(found({ by: 'form', openNow: true }, night));
  });

  it('does not take a form for an answer, unless it is asked for or all there is', () => {
    assert.ok(!found({ openNow: true }, night));
    const forms = { ...helpline, reaches: [{ by: 'form' as const, hours: { always: true as const } }] };
    assert.ok(answers(forms, { ...any, openNow: true }, night));
  });

  it('never takes hours that are not sure for open', () => assert.ok(!found({ by: 'chat', openNow: true })));

  it('keeps what answers the whole world beside any country', () => {
    assert.ok(answers({ ...helpline, countries: [] }, { ...any, country: 'be' }, noon));
    const european = { ...helpline, countries: ['fr', 'es'], situations: { fr: {}, es: { blackmail: 2 } } };
    assert.ok(answers(european, { ...any, country: 'es', situation: 'blackmail' }, noon));
    assert.ok(!answers(european, { ...any, country: 'fr', situation: 'blackmail' }, noon));
    assert.ok(!answers(european, { ...any, country: 'ca' }, noon));
  });
});

describe('rankFor', () => {
  it('is that of the situation', () => {
    assert.equal(rankFor(helpline, { ...any, situation: 'images' }), 3);
    assert.equal(rankFor(helpline, { ...any, country: 'be', situation: 'images' }), Infinity);
    assert.equal(rankFor({ ...helpline, situations: { fr: { images: 3 }, be: { images: 1 } } }, { ...any, situation: 'images' }), 1);
  });
});
