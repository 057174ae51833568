// When the first gated script runs for a visitor who granted all before, and how much later than one that is written plainly.
// From the beginning of the navigation; the scripts leave a mark themselves.
import type {Row} from './measure.js';
import {marksOf, STANDARD, type Work} from './tools/work.js';
import type {Speed, Visit, VisitKind} from './visit.js';

/** When each gated script began, in order of time. */
export const readTimes = ({page}: Visit, work: Work): Promise<number[]> =>
  page.evaluate((marks) => marks.map((mark) => performance.getEntriesByName(mark)[0]!.startTime).sort((one, other) => one - other), marksOf(work));

function rowsOf(visit: VisitKind, speed: Speed): Row[] {
  const what = `${visit === 'next' ? 'next page' : 'returning'}, ${speed}`;
  // Where the processor is slow, read from the visit in which its work is counted.
  const until = speed === '4× slowed CPU' ? 'quiet' : 'there';
  const row: Row = {name: `first gated script, ${what}`, unit: 'ms', visit, speed, until, read: async (visited) => (await readTimes(visited, STANDARD))[0]};
  return [row, {...row, name: `beyond a plain script, ${what}`, above: 'plain'}];
}

export const gated: readonly Row[] = [
  ...rowsOf('returning', 'full speed'),
  ...rowsOf('returning', '4× slowed CPU'),
  ...rowsOf('returning', 'slow network'),
  ...rowsOf('next', 'full speed'),
  ...rowsOf('next', 'slow network'),
];
