// Tests of store/record-queue.ts: what waits in localStorage, whatever stands there already, and no more than its bounds.
// That it survives a page is tested from outside.

import {expect} from 'chai';
import * as fc from 'fast-check';
import type {DecisionRecord} from '../../../src/store/record.js';
import {MOST, MOST_CHARACTERS, put, readWaiting, remove} from '../../../src/store/record-queue.js';
import {newId} from '../../../src/store/record.js';
import {warningsDuring} from '../warnings.js';

const KEY = 'cookies_preferences';

const recordOf = (denied: readonly string[] = []): DecisionRecord => ({
  v: 1, id: newId(), replaces: null, time: '2026-11-22T10:00:00Z', revision: '1', fingerprint: null, lang: null, granted: [], denied, source: 'api',
});

const long = (): DecisionRecord => recordOf(Array.from({length: 110}, () => 'n'.repeat(32)));

describe('what waits', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is there in order, until it is removed, and leaves nothing behind', () => {
    const records = [recordOf(['a']), recordOf(), recordOf()];
    records.forEach(put);
    expect(readWaiting()).deep.equal(records);
    remove(records[1]!.id);
    expect(readWaiting()).deep.equal([records[0], records[2]]);
    for (const {id} of records) remove(id);
    expect(localStorage.length).equal(0);
  });

  it('is thrown away where it is nothing of ours, and never throws', () => {
    const ours = recordOf();
    const text = fc.oneof(fc.string(), fc.json(), fc.constantFrom('null', '[null]', '[{"id":1}]', '{"id":"AAAAAAAAAAAAAAAAAAAAAA"}', '[[]]', ''));
    fc.assert(fc.property(text, (value) => {
      localStorage.setItem(KEY, value);
      expect(readWaiting()).deep.equal([]);
      expect(localStorage.getItem(KEY)).equal(null);
      localStorage.setItem(KEY, value);
      put(ours);
      expect(readWaiting()).deep.equal([ours]);
    }));
  });

  it('is kept beside what is nothing of ours', () => {
    const ours = recordOf();
    localStorage.setItem(KEY, JSON.stringify([1, ours, {id: 'short'}]));
    expect(readWaiting()).deep.equal([ours]);
    expect(JSON.parse(localStorage.getItem(KEY)!)).deep.equal([ours]);
  });

  it('makes room for the new, and the author is told once', async () => {
    const records = Array.from({length: MOST + 3}, () => recordOf());
    const warnings = await warningsDuring(() => records.forEach(put));
    expect(readWaiting()).deep.equal(records.slice(3));
    expect(warnings.map(({code}) => code)).deep.equal(['record-lost']);
  });

  it('is never more than its bounds allow, and always the newest', async () => {
    await warningsDuring(() => fc.assert(fc.property(fc.array(fc.boolean(), {maxLength: 80}), (sizes) => {
      localStorage.clear();
      const records = sizes.map((isLong) => (isLong ? long() : recordOf()));
      records.forEach(put);
      const found = readWaiting();
      expect(found).deep.equal(records.slice(records.length - found.length));
      expect(found.length).most(MOST);
      expect(localStorage.getItem(KEY)?.length ?? 0).most(MOST_CHARACTERS);
      if (records.every(({denied}) => !denied[0])) expect(found.length).equal(Math.min(records.length, MOST));
    }), {numRuns: 20}));
  });
});
