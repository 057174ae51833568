// A comparison as tables in Markdown: who leads, each value, and how many times ours it is; the best in bold.
// The pages around them are for write-page.ts and write-readme.ts.
import type {ComparedRow, ComparedTool} from './comparison.js';
import {toolsIn} from './table.js';
import {toLabel, toRatio, toText, toVerdict} from './text.js';
import {leastOf} from './verdict.js';

const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Two lines a cell, so that many tools fit beside one another. */
function toCell(row: ComparedRow, {name, kind}: ComparedTool, tools: readonly ComparedTool[]): string {
  const text = toText(row, row.medians[name]);
  const isBest = kind !== 'reference' && text === toText(row, leastOf(row, tools));
  return [isBest ? `**${text}**` : text, toRatio(row, name)].filter(Boolean).join('<br>');
}

/** Broken behind commas only, as else numbers would squeeze it into one word a line. */
const toFirst = (row: ComparedRow, tools: readonly ComparedTool[]): string =>
  [toLabel(row), toVerdict(row, tools)].filter(Boolean).join('<br>→ ').replaceAll(/(?<!,) /g, '&nbsp;');

export function toTable(rows: readonly ComparedRow[], tools: readonly ComparedTool[]): string {
  const named = toolsIn(rows, tools);
  return [
    toLine(['', ...named.map(({title}) => title)]),
    toLine(['---', ...named.map(() => '---:')]),
    ...rows.map((row) => toLine([toFirst(row, named), ...named.map((tool) => toCell(row, tool, named))])),
  ].join('\n');
}
