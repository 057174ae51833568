// Tests of core/stored.ts by the list of cookies that the readers for servers are tested with as well (test/servers/).
// Whatever else a cookie may hold is tried in stored-hostile.test.ts.

import {expect} from 'chai';
import vectors from '../../vectors/cookies.json';
import {openReader} from '../reader.js';

interface Vector {
  what: string;
  cookies: string;
  granted: string[] | null;
  now?: string;
  revision?: string;
  months?: number;
  name?: string;
}

let read: Awaited<ReturnType<typeof openReader>>;

describe('a choice in the cookies of the list', () => {
  before(async () => (read = await openReader()));

  for (const {what, granted, now = '2026-11-22T12:00:00Z', ...situation} of vectors as Vector[]) {
    it(`is ${granted ? 'read' : 'none'}: ${what}`, () => {
      expect(read({...situation, now: Date.parse(now)})).deep.equal(granted);
    });
  }
});
