// What many visits to many tools come to: a median for each tool and row, beyond the page without a tool where a row says so.
// Who leads is said in verdict.ts; how it is shown, in table.ts, bars.ts and write-page.ts.
import {readFileSync} from 'node:fs';
import type {Row} from './measure.js';
import {median} from './summary.js';
import type {Tool} from './tools/tool.js';
import {topicOf} from './topics.js';

export type Samples = Map<Row, Map<Tool, number[]>>;

export interface ComparedRow extends Pick<Row, 'name' | 'unit'> {
  readonly topic: string;
  /** By the names of tools; where a tool has no such thing, nothing. */
  readonly medians: Readonly<Record<string, number>>;
  /** All values, run by run, as they were read. */
  readonly samples: Readonly<Record<string, readonly number[]>>;
}

export interface ComparedTool extends Pick<Tool, 'name' | 'title' | 'kind'> {
  readonly version: string | undefined;
}

export interface Comparison {
  readonly runs: number;
  readonly tools: readonly ComparedTool[];
  readonly rows: readonly ComparedRow[];
}

/** Runs of one round are compared with one another, as the machine may be slower in the next. */
function medianAbove(values: readonly number[], base: readonly number[] | undefined): number {
  return median(base ? values.map((value, run) => value - base[run]!) : values);
}

function compareRow(row: Row, byTool: ReadonlyMap<Tool, number[]>): ComparedRow {
  const base = row.above && [...byTool].find(([{name}]) => name === row.above)?.[1];
  // The plain scripts are a column where times are told as they are.
  const named = [...byTool].filter(([{name}]) => name !== 'empty' && name !== row.above);
  return {
    name: row.name,
    unit: row.unit,
    topic: topicOf(row),
    medians: Object.fromEntries(named.map(([{name}, values]) => [name, medianAbove(values, base)])),
    samples: Object.fromEntries([...byTool].map(([{name}, values]) => [name, values])),
  };
}

/** Rows that were measured. */
export const compare = (samples: Samples): ComparedRow[] => [...samples].map(([row, byTool]) => compareRow(row, byTool));

/** Of the package that is installed. */
function versionOf(tool: Tool): string | undefined {
  if (!tool.package) return undefined;
  const folder = tool.package === 'lit' ? '../node_modules/' : './node_modules/';
  return (JSON.parse(readFileSync(new URL(`${folder}${tool.package}/package.json`, import.meta.url), 'utf8')) as {version: string}).version;
}

export const toCompared = (tool: Tool): ComparedTool => ({name: tool.name, title: tool.title, kind: tool.kind, version: versionOf(tool)});
