// What was measured, for docs/withdrawal-measured.md: the table "tracker × gone × stays gone", and what may differ between two runs.
// The text round it is docs/withdrawal-measured.mjs.
import type {Journeys} from './journeys.js';
import type {Outcome} from './outcome.js';
import {versionOf, type Tracker} from './tracker.js';

export interface Result {
  tracker: Tracker;
  journeys: Journeys;
  outcome: Outcome;
}

const COLUMNS = ['Tracker', 'Leaves', 'Nothing before a choice', 'Nothing after a refusal', 'Works once accepted', 'Gone at withdrawal', 'Stays gone', 'Out of reach'];

const KINDS = ['cookie', 'local', 'session', 'indexeddb'];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const verdict = (...faults: string[][]): string => (faults.flat()[0] ? `no: ${faults.flat().join(', ')}` : 'yes');

const count = (items: readonly string[]): string =>
  KINDS.flatMap((kind) => {
    const {length} = items.filter((item) => item.startsWith(`${kind} `));
    return length ? `${length} ${kind}` : [];
  }).join(', ') || 'nothing';

const toRow = ({tracker, outcome}: Result): string => row([
  `${tracker.title} (\`${tracker.package}\` ${versionOf(tracker)})`,
  count(tracker.leaves),
  verdict(outcome.before),
  verdict(outcome.refused),
  verdict(outcome.works, outcome.returns),
  verdict(outcome.gone),
  verdict(outcome.stays),
  (tracker.remains ?? []).map((item) => `\`${item}\``).join(', ') || 'nothing',
]);

const printTable = (results: readonly Result[]): string =>
  [row(COLUMNS), row(COLUMNS.map(() => '---')), ...results.map(toRow)].join('\n');

/** Of what a tracker leaves, what was there again when the page after the withdrawal began, before any script of it ran. */
const again = ({tracker, journeys}: Result): string =>
  count(tracker.leaves.filter((item) => journeys.withdrawn.found.some((one) => item === one || item.startsWith(`${one} `))));

export interface Report {
  table: string;
  /** Trackers that wrote again while the page was left, with what. */
  again: string[];
  userAgent: string;
}

export const reportOf = (results: readonly Result[]): Report => ({
  table: printTable(results),
  again: results.map((result) => `${result.tracker.title}: ${again(result)}`).filter((line) => !line.endsWith('nothing')),
  userAgent: results[0]!.journeys.userAgent,
});
