// Prints a comparison as plain tables, two by topic: medians with who leads, and how many times ours.
// The page in the docs is for write-page.ts.
import type {ComparedRow, ComparedTool, Comparison} from './comparison.js';
import {toLabel, toRatio, toText, toVerdict} from './text.js';

const LABEL = 74;

type Cell = (row: ComparedRow, tool: ComparedTool) => string;

function printCells(rows: readonly ComparedRow[], tools: readonly ComparedTool[], cellOf: Cell, endOf: (row: ComparedRow) => string): void {
  const line = (label: string, cells: readonly string[], end = ''): string =>
    `${label.padEnd(LABEL)}${cells.map((cell, index) => cell.padStart(Math.max(9, tools[index]!.title.length + 2))).join('')}  ${end}`.trimEnd();
  console.log(line('', tools.map(({title}) => title)));
  for (const row of rows) console.log(line(toLabel(row), tools.map((tool) => cellOf(row, tool)), endOf(row)));
}

/** Those who have a value in one of these rows. */
export const toolsIn = (rows: readonly ComparedRow[], tools: readonly ComparedTool[]): ComparedTool[] =>
  tools.filter(({name}) => rows.some(({medians}) => medians[name] !== undefined));

export const topicsOf = ({rows}: Comparison): [topic: string, rows: ComparedRow[]][] =>
  [...new Set(rows.map(({topic}) => topic))].map((topic) => [topic, rows.filter((row) => row.topic === topic)]);

export function printTables(comparison: Comparison): void {
  console.log(`\nMedians of ${comparison.runs} runs`);
  for (const [topic, rows] of topicsOf(comparison)) {
    const tools = toolsIn(rows, comparison.tools);
    console.log(`\n${topic}\n`);
    printCells(rows, tools, (row, {name}) => toText(row, row.medians[name]), (row) => toVerdict(row, tools));
    console.log('\nTimes ours\n');
    printCells(rows.filter(({unit}) => unit), tools, (row, {name}) => toRatio(row, name), () => '');
  }
}
