// When the first gated script runs for a visitor who granted all before, and how much later than one that is written plainly.
// From the beginning of the navigation; the scripts leave a mark themselves.
import type {Row} from './measure.js';
import {CATEGORIES, markOf} from './tools/work.js';
import type {Speed, Visit, VisitKind} from './visit.js';

const readFirst = ({page}: Visit): Promise<number> =>
  page.evaluate((marks) => Math.min(...marks.map((mark) => performance.getEntriesByName(mark)[0]!.startTime)), CATEGORIES.map(({name}) => markOf(name)));

function rowsOf(what: string, visit: VisitKind, speed: Speed): Row[] {
  const row: Row = {name: `first gated script, ${what}, ${speed}`, unit: 'ms', visit, speed, read: readFirst};
  return [row, {...row, name: `beyond a plain script, ${what}, ${speed}`, above: 'plain'}];
}

export const gated: readonly Row[] = [
  ...rowsOf('returning', 'returning', 'full speed'),
  ...rowsOf('returning', 'returning', '4× slowed CPU'),
  ...rowsOf('returning', 'returning', 'slow network'),
  ...rowsOf('next page', 'next', 'full speed'),
  ...rowsOf('next page', 'next', 'slow network'),
];
