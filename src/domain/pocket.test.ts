import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pocketChannels } from './pocket.ts';

describe('pocketChannels', () => {
  it('answers every need once before giving any of them a second channel', () => {
    const needs = { suicide: ['xx-suicide'], advice: ['xx-listen', 'xx-school'], 'victim-support': ['xx-victims', 'xx-lawyers'] };
    assert.deepEqual(pocketChannels({ emergency: ['xx-1'], needs }), ['xx-suicide', 'xx-listen', 'xx-victims', 'xx-school', 'xx-lawyers']);
  });

  it('lists a channel once, and no emergency number', () => {
    const needs = { medical: ['xx-2'], 'missing-child': ['xx-1', 'xx-sms'], advice: ['xx-listen'], 'child-advice': ['xx-listen'] };
    assert.deepEqual(pocketChannels({ emergency: ['xx-1', 'xx-2'], text: 'xx-sms', needs }), ['xx-listen']);
  });

  it('counts the rank of a channel without the emergency numbers before it', () => {
    const needs = { 'missing-child': ['xx-1', 'xx-missing'], suicide: ['xx-suicide'] };
    assert.deepEqual(pocketChannels({ emergency: ['xx-1'], needs }), ['xx-missing', 'xx-suicide']);
  });

  it('names one doctor, if it is no emergency number', () => {
    assert.deepEqual(pocketChannels({ emergency: ['xx-1'], needs: { medical: ['xx-doctor', 'xx-1', 'xx-fire'], advice: ['xx-listen'] } }), ['xx-doctor', 'xx-listen']);
    assert.deepEqual(pocketChannels({ emergency: ['xx-1'], needs: { medical: ['xx-1', 'xx-fire'] } }), []);
  });

  it('leaves out what a pocket is not for', () => {
    assert.deepEqual(pocketChannels({ emergency: ['xx-1'], needs: { money: ['xx-bank'], report: ['xx-form'], danger: ['xx-3'] } }), []);
  });
});
