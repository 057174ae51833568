// Bytes on the wire and requests, beyond the page's own: first visit, returning visit, next page.
// The gated scripts are the same for all, and are taken off with the page that has them plainly.
import type {Row} from './measure.js';
import type {Visit} from './visit.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const bytesOf = ({traffic}: Visit): number => sum(traffic.fetched.map(({bytes}) => bytes));

/** What was complete when the banner was painted, and the page, whose end may come after it; all where there is no banner. */
async function bytesUntilShown({page, traffic}: Visit): Promise<number> {
  const shown = await page.evaluate(() => performance.timeOrigin + (recorder.shown ?? Infinity));
  return sum(traffic.fetched.filter(({at, isPage}) => isPage || at <= shown).map(({bytes}) => bytes));
}

const requestsOf = ({traffic}: Visit): number => traffic.fetched.length;

// Whatever a tool fetches in no hurry is waited for. It is the same each time.
const firstVisit = {visit: 'unwatched', speed: 'full speed', until: 'still', isSeldom: true, above: 'empty'} as const;

const laterVisit = {...firstVisit, above: 'plain'} as const;

export const transfer: readonly Row[] = [
  // Where the network is slow, as else what is in no hurry is there before the frame is painted.
  {name: 'bytes, first visit, until the banner', unit: 'B', visit: 'first', speed: 'slow network', until: 'there', above: 'empty', read: bytesUntilShown},
  {...firstVisit, name: 'bytes, first visit, in all', unit: 'B', read: bytesOf},
  {...firstVisit, name: 'requests, first visit, in all', unit: '', read: requestsOf},
  {...laterVisit, name: 'bytes, returning visit', unit: 'B', visit: 'returning', read: bytesOf},
  {...laterVisit, name: 'requests, returning visit', unit: '', visit: 'returning', read: requestsOf},
  {...laterVisit, name: 'bytes, next page', unit: 'B', visit: 'next', read: bytesOf},
  {...laterVisit, name: 'requests, next page', unit: '', visit: 'next', read: requestsOf},
];
