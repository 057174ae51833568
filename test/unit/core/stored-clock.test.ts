// Tests of core/stored.ts by the clock: from when until when a choice counts, on any day and with any clock.
// The window that reads has a clock of its own (reader.ts); when a choice ends is calculated by ../calendar.ts.

import {expect} from 'chai';
import * as fc from 'fast-check';
import {type Day, daysOf, later, numberOf} from '../calendar.js';
import {openReader} from '../reader.js';

const DAY = 86_400;
const NAME = 'cookies_preferences';

let read: Awaited<ReturnType<typeof openReader>>;

interface Visit {
  /** The day of the decision, and the second of that day. */
  day: Day;
  second: number;
  months: number;
}

const decided = ({day, second}: Visit): number => numberOf(day) * DAY + second;
const ended = ({day, second, months}: Visit): number => numberOf(later(day, months)) * DAY + second;

/** Whether the choice of a visit counts by a clock that says so many seconds. */
function counts(visit: Visit, seconds: number): boolean {
  const cookies = `${NAME}=v=1&t=${decided(visit)}&r=1&granted=statistical&denied=`;
  return read({cookies, now: seconds * 1000, months: visit.months}) !== null;
}

const DAYS = [...daysOf(2026, 2029)];
const visits = fc.record({
  day: fc.oneof(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS.filter(({day}) => day > 27))),
  second: fc.oneof(fc.constantFrom(0, 1, DAY - 1), fc.nat(DAY - 1)),
  months: fc.integer({min: 1, max: 12}),
});

describe('the life of a stored choice', () => {
  before(async () => (read = await openReader()));

  it('begins less than a day ahead and ends with its calendar months, to the second', () => {
    fc.assert(fc.property(visits, (visit) => {
      expect(counts(visit, decided(visit) - DAY), 'a day ahead').equal(false);
      expect(counts(visit, decided(visit) - DAY + 1), 'less than a day ahead').equal(true);
      expect(counts(visit, ended(visit) - 1), 'before the end').equal(true);
      expect(counts(visit, ended(visit)), 'at the end').equal(false);
    }));
  });

  it('is the time between, by whatever the clock says', () => {
    fc.assert(fc.property(visits, fc.integer({min: -2 * 366 * DAY, max: 2 * 366 * DAY}), (visit, passed) => {
      const seconds = decided(visit) + passed;
      expect(counts(visit, seconds)).equal(passed > -DAY && seconds < ended(visit));
    }), {numRuns: 500});
  });

  it('is interrupted by a clock that was moved, and goes on when it is set right', () => {
    fc.assert(fc.property(visits, fc.integer({min: DAY, max: 800 * DAY}), (visit, moved) => {
      const seconds = decided(visit) + DAY;
      expect(counts(visit, seconds)).equal(true);
      expect(counts(visit, seconds - DAY - moved), 'moved back').equal(false);
      expect(counts(visit, ended(visit) + moved), 'moved forward').equal(false);
      expect(counts(visit, seconds), 'set right').equal(true);
    }));
  });

  it('is none by a clock that is out of all bounds', () => {
    const visit = {day: {year: 2026, month: 11, day: 22}, second: 0, months: 6};
    for (const seconds of [0, -1e9, 1e12, 8.64e12, -8.64e12]) expect(counts(visit, seconds), String(seconds)).equal(false);
  });
});
