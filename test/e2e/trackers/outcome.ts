// What was wrong at each step with one tracker, in words; nothing where all is right.
// How it was measured is journeys.ts.
import type {Moment} from './journey.js';
import type {Journeys} from './journeys.js';
import type {Tracker} from './tracker.js';

/** The faults of each step, in the order in which a visitor meets them. */
export interface Outcome {
  /** Without a gate it does write, or the rest proves nothing. */
  control: string[];
  before: string[];
  refused: string[];
  works: string[];
  returns: string[];
  gone: string[];
  stays: string[];
}

const there = (when: string, items: readonly string[]): string[] => items.map((item) => `${item} ${when}`);

const lacking = (wanted: readonly string[], found: readonly string[]): string[] => wanted.filter((item) => !found.includes(item));

/** Nothing is stored and nothing asked. */
const idle = (when: string, moment: Moment): string[] => there(when, [...moment.left, ...moment.asked]);

/** All is stored, and a report sent. */
const works = (when: string, {leaves, collector}: Tracker, moment: Moment): string[] =>
  [...lacking(leaves, moment.left), ...(moment.asked.some((request) => request.startsWith(collector)) ? [] : [collector])].map((item) => `no ${item} ${when}`);

export function judge(tracker: Tracker, journeys: Journeys): Outcome {
  const {control, withdrawn, later, next, errors} = journeys;
  const within = (moment: Moment): Moment => ({...moment, left: lacking(moment.left, tracker.remains ?? [])});
  // What still runs may report as it is left; nothing of it may be fetched again.
  const fetched = withdrawn.asked.filter((request) => !request.startsWith(tracker.collector));
  return {
    control: [...works('without a gate', tracker, control), ...there('is not listed', lacking(control.left, tracker.leaves))],
    before: idle('before the choice', journeys.before),
    refused: [...idle('after the refusal', journeys.refused), ...idle('on the next page', journeys.refusedNext)],
    works: [...works('after the acceptance', tracker, journeys.agreed), ...there('thrown', errors)],
    returns: works('on the next page', tracker, journeys.again),
    gone: [
      ...idle('after the withdrawal', {...within(withdrawn), asked: [...fetched, ...withdrawn.frames]}),
      ...(withdrawn.reloads === 1 ? [] : [`${withdrawn.reloads} reloads`]),
    ],
    stays: [...idle('after the next click', within(later)), ...idle('on the next page', within(next))],
  };
}
