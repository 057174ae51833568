// Writes docs/measured.md from the last results of `peers`.
// What its rows mean, and what is unfair to whom, is said in README.md here.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Comparison} from './comparison.js';
import type {Machine} from './machine.js';
import {toRatio, toText} from './table.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

type Results = Comparison & Machine & {readonly loadAfter: readonly number[]};

function readLast(): Results {
  const file = readdirSync(at('results')).filter((name) => name.startsWith('peers-')).sort().at(-1);
  if (!file) throw new Error('No results yet: `npm run bench -- peers` first.');
  return JSON.parse(readFileSync(at(`results/${file}`), 'utf8')) as Results;
}

const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function toTable({tools, rows}: Comparison): string {
  const cell = (row: Comparison['rows'][number], name: string): string => {
    const ratio = toRatio(row, name);
    return toText(row, row.medians[name]) + (ratio && ` (${ratio})`);
  };
  return [
    toLine(['', ...tools.map(({title}) => title)]),
    toLine(['---', ...tools.map(() => '---:')]),
    ...rows.map((row) => toLine([row.name + (row.unit && `, ${row.unit}`), ...tools.map(({name}) => cell(row, name))])),
  ].join('\n');
}

/** Averages over five minutes of more than the benchmark itself needs. */
const isBusy = ({cores, load, loadAfter}: Results): boolean => Math.max(load[1]!, loadAfter[1]!) > cores;

const toPage = (results: Results): string => `# Measured

Our element beside other tools that do the same work on the same page: medians of ${results.runs} runs, in parentheses how many times ours. Written by \`npm run bench -- peers page\`;
[what is measured, how, and what is unfair to whom](../bench/README.md).

${results.date.slice(0, 10)}, Chromium ${results.browser}, ${results.processor ?? 'unknown processor'}, ${results.cores} cores, load ${results.load[1]!.toFixed(1)} before and ${results.loadAfter[1]!.toFixed(1)} after.${isBusy(results) ? ' The machine had other work to do, so times are only a trial; bytes, requests and what waits for the slow network are not touched by that.' : ''}
${results.tools.flatMap(({title, version}) => (version ? [`${title} ${version}`] : [])).join(', ')}.

${toTable(results)}
`;

export function writePage(): void {
  writeFileSync(at('../docs/measured.md'), toPage(readLast()));
  console.log('Written to docs/measured.md');
}
