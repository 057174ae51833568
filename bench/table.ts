// Prints a comparison as two plain tables: medians, and how many times ours.
// The page in the docs is for write-page.ts.
import type {ComparedRow, Comparison} from './comparison.js';

const LABEL = 52;

/** A median as people read it; a dash where there is none. */
export function toText({name, unit}: Pick<ComparedRow, 'name' | 'unit'>, value: number | undefined): string {
  if (value === undefined) return '–';
  const digits = name === 'layout shift' ? 3 : unit === 'ms' && Math.abs(value) < 100 ? 1 : 0;
  const [rounded, least] = [Number(value.toFixed(digits)), 10 ** -digits];
  return (Math.abs(rounded) < least ? 0 : rounded).toLocaleString('en', {minimumFractionDigits: rounded ? digits : 0});
}

/** How many times ours; nothing where that says little: of counts, and next to nothing. */
export function toRatio({unit, medians}: ComparedRow, name: string): string {
  const [value, ours] = [medians[name], medians['ours']];
  return unit && value !== undefined && ours !== undefined && value > 0 && ours >= 1 && name !== 'ours' ? `${(value / ours).toFixed(2)}×` : '';
}

function printCells({tools, rows}: Comparison, cellOf: (row: ComparedRow, name: string) => string): void {
  const line = (label: string, cells: readonly string[]): string =>
    label.padEnd(LABEL) + cells.map((cell, index) => cell.padStart(Math.max(9, tools[index]!.title.length + 2))).join('');
  console.log(line('', tools.map(({title}) => title)));
  for (const row of rows) console.log(line(row.name + (row.unit && `, ${row.unit}`), tools.map(({name}) => cellOf(row, name))));
}

export function printTable(comparison: Comparison): void {
  console.log(`\nMedians of ${comparison.runs} runs\n`);
  printCells(comparison, (row, name) => toText(row, row.medians[name]));
  console.log('\nTimes ours\n');
  printCells({...comparison, rows: comparison.rows.filter(({unit}) => unit)}, toRatio);
}
