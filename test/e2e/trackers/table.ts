// The measured table "tracker × gone × stays gone", as it stands in docs/withdrawal-measured.md.
// The text round it is docs/withdrawal-measured.mjs.
import type {Journeys} from './journeys.js';
import type {Outcome} from './outcome.js';
import {versionOf, type Tracker} from './tracker.js';

export interface Result {
  tracker: Tracker;
  journeys: Journeys;
  outcome: Outcome;
}

const COLUMNS = ['Tracker', 'Leaves', 'Nothing before a choice', 'Nothing after a refusal', 'Works once accepted', 'Gone at withdrawal', 'Stays gone', 'Wrote again while the page was left', 'Out of reach'];

const KINDS = ['cookie', 'local', 'session', 'indexeddb'];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const verdict = (...faults: string[][]): string => (faults.flat()[0] ? `no: ${faults.flat().join(', ')}` : 'yes');

const count = (items: readonly string[]): string =>
  KINDS.flatMap((kind) => {
    const {length} = items.filter((item) => item.startsWith(`${kind} `));
    return length ? `${length} ${kind}` : [];
  }).join(', ') || 'nothing';

/** What was there again before the new page's first script, of what the tracker leaves. */
const again = ({leaves}: Tracker, found: readonly string[]): string =>
  count(leaves.filter((item) => found.some((one) => item === one || item.startsWith(`${one} `))));

const toRow = ({tracker, journeys, outcome}: Result): string => row([
  `${tracker.title} (\`${tracker.package}\` ${versionOf(tracker)})`,
  count(tracker.leaves),
  verdict(outcome.before),
  verdict(outcome.refused),
  verdict(outcome.works, outcome.returns),
  verdict(outcome.gone),
  verdict(outcome.stays),
  again(tracker, journeys.withdrawn.found),
  (tracker.remains ?? []).map((item) => `\`${item}\``).join(', ') || 'nothing',
]);

export const printTable = (results: readonly Result[]): string =>
  [row(COLUMNS), row(COLUMNS.map(() => '---')), ...results.map(toRow)].join('\n');
