// How numbers and verdicts are written, in the terminal as in the docs.
// Where they stand is said in table.ts, bars.ts, markdown.ts and charts.ts.
import type {ComparedRow, ComparedTool} from './comparison.js';
import {judge} from './verdict.js';

/** A median as people read it; a dash where there is none. */
export function toText({name, unit}: Pick<ComparedRow, 'name' | 'unit'>, value: number | undefined): string {
  if (value === undefined) return '–';
  const digits = name === 'layout shift' ? 3 : unit === 'ms' && Math.abs(value) < 100 ? 1 : 0;
  const [rounded, least] = [Number(value.toFixed(digits)), 10 ** -digits];
  return (Math.abs(rounded) < least ? 0 : rounded).toLocaleString('en', {minimumFractionDigits: rounded ? digits : 0});
}

export const toLabel = ({name, unit}: ComparedRow): string => name + (unit && `, ${unit}`);

/** How many times ours, by the one tag; nothing where that says little: of counts, and next to nothing. */
export function toRatio({unit, medians}: ComparedRow, name: string): string {
  const [value, ours] = [medians[name], medians['ours']];
  return unit && value !== undefined && ours !== undefined && value > 0 && ours >= 1 && name !== 'ours' ? `${(value / ours).toFixed(2)}×` : '';
}

/** How much more one is: in times, or beside next to nothing as a number. */
function toDistance(row: ComparedRow, least: number, more: number): string {
  return least >= 1 ? `${(more / least).toFixed(2)}×` : `+${toText(row, more - least)}${row.unit && ` ${row.unit}`}`;
}

/** Who leads, and how far behind the best of the others is. */
export function toVerdict(row: ComparedRow, tools: readonly ComparedTool[]): string {
  const verdict = judge(row, tools);
  if (!verdict) return '';
  const {leader, ours, peer} = verdict;
  if (leader === 'level') return 'level';
  const [first, second] = leader === 'ours' ? [ours, peer] : [peer, ours];
  return `${first.title} leads, ${second.title} ${toDistance(row, row.medians[first.name]!, row.medians[second.name]!)}`;
}
