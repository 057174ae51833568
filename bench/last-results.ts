// The last results of `peers`, and what has to be said of them wherever they are shown.
// They are shown by write-page.ts and write-readme.ts.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Comparison} from './comparison.js';
import type {Machine} from './machine.js';

export const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export type Results = Comparison & Machine & {readonly loadAfter: readonly number[]};

export function readLast(): Results {
  const file = readdirSync(at('results')).filter((name) => name.startsWith('peers-')).sort().at(-1);
  if (!file) throw new Error('No results yet: `npm run bench -- peers` first.');
  return JSON.parse(readFileSync(at(`results/${file}`), 'utf8')) as Results;
}

/** Averages over five minutes of more than the benchmark itself needs. */
const isBusy = ({cores, loadAfter}: Results): boolean => loadAfter[1]! > cores;

/** When, on what; and whether anything else was done on it. */
export const toSetting = (results: Results): string =>
  `${results.date.slice(0, 10)}, Chromium ${results.browser}, ${results.processor ?? 'unknown processor'}, ${results.cores} cores, medians of ${results.runs} runs, of a third as many, three at least, where a row takes long or is the same each time.${
    isBusy(results) ? ' The machine had other work to do, so times are only a trial; bytes and requests are not touched by that.' : ''}`;
