// Prints the rows that matter most as bars, the longest as long as the line lets it.
// Charts in the docs are for charts.ts.
import type {ComparedRow, Comparison} from './comparison.js';
import {toolsIn} from './table.js';
import {toLabel, toText} from './text.js';
import {KEY_ROWS} from './topics.js';

const WIDTH = 60;

const EIGHTHS = ' ▏▎▍▌▋▊▉';

function toBar(value: number, most: number): string {
  const eighths = most > 0 ? Math.round((Math.max(0, value) / most) * WIDTH * 8) : 0;
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!.trim();
}

function printBars(row: ComparedRow, {tools}: Comparison): void {
  console.log(`\n${toLabel(row)}`);
  const named = toolsIn([row], tools);
  const most = Math.max(...named.map(({name}) => row.medians[name]!));
  for (const {name, title} of named) console.log(`${title.padStart(16)} ${toBar(row.medians[name]!, most)} ${toText(row, row.medians[name])}`);
}

export function printAllBars(comparison: Comparison): void {
  for (const row of comparison.rows) if (KEY_ROWS.includes(row.name)) printBars(row, comparison);
}
