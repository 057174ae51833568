// Measures ours beside other tools, which all do the same work on the same page: in turn, run after run, so that what the machine does besides hits all.
// The tools are in tools/, what is measured in measure-*.ts, in which order it is visited in schedule.ts.
import type {Browser} from 'playwright';
import {printAllBars} from './bars.js';
import {compare, type Comparison, type Samples, toCompared} from './comparison.js';
import {type Host, openHost} from './host.js';
import {describe, start, writeResults} from './machine.js';
import type {Row} from './measure.js';
import {endProgress, showProgress} from './progress.js';
import {type Group, groupRows, schedule} from './schedule.js';
import {selfCheck} from './self-check.js';
import {printTables} from './table.js';
import {TOOLS} from './tools/all.js';
import type {Tool} from './tools/tool.js';
import {BUSY, STANDARD} from './tools/work.js';
import {ROWS} from './topics.js';
import {type Memory, visit, type Visit, VISITS} from './visit.js';

interface Options {
  /** Without any run tools are only checked. */
  readonly runs: number;
  /** Names of tools, or all. */
  readonly tools: readonly string[] | undefined;
  /** What the names of rows contain that are wanted. */
  readonly rows: string;
}

type Memories = ReadonlyMap<Tool, Memory | undefined>;

async function checkAll(browser: Browser, host: Host, tools: readonly Tool[]): Promise<Memories> {
  const memories = new Map<Tool, Memory | undefined>();
  for (const [index, tool] of tools.entries()) {
    showProgress(index, tools.length, `checking ${tool.title}`);
    memories.set(tool, await selfCheck(browser, host, tool));
  }
  endProgress();
  return memories;
}

/** Values of rows; one after another, as reading some of them changes what others read. */
async function readGroup(group: Group, visited: Visit): Promise<(number | undefined)[]> {
  const values: (number | undefined)[] = [];
  for (const row of group) values.push(await row.read(visited));
  return values;
}

/** What goes wrong once is done again, so that one hiccup does not end a run of an hour; what goes wrong twice ends it. */
async function measureGroup(browser: Browser, host: Host, group: Group, tool: Tool, memory: Memory | undefined, samples: Samples): Promise<void> {
  const measure = (): Promise<(number | undefined)[]> => visit(browser, host, tool, group[0], memory, (visited) => readGroup(group, visited));
  const values = await measure().catch((error: Error) => {
    console.warn(`Once more: ${error.message}`);
    return measure();
  });
  for (const [index, row] of group.entries()) {
    const [value, byTool] = [values[index], samples.get(row)!];
    if (value !== undefined) byTool.set(tool, [...(byTool.get(tool) ?? []), value]);
  }
}

async function measureAll(browser: Browser, host: Host, memories: Memories, rows: readonly Row[], runs: number): Promise<Samples> {
  const samples: Samples = new Map(rows.map((row) => [row, new Map()]));
  const steps = schedule(groupRows(rows), [...memories.keys()], runs);
  for (const [index, {group, tools}] of steps.entries()) {
    showProgress(index, steps.length, `${tools.map(({title}) => title).join(', ')}: ${VISITS[group[0].visit]}, ${group[0].speed}`);
    await Promise.all(tools.map((tool) => measureGroup(browser, host, group, tool, memories.get(tool), samples)));
  }
  endProgress();
  return samples;
}

function chooseTools(names: readonly string[] | undefined): Tool[] {
  const unknown = names?.find((name) => !TOOLS.some((tool) => tool.name === name));
  if (unknown) throw new Error(`"${unknown}" is no tool; there are ${TOOLS.map(({name}) => name).join(', ')}.`);
  // Without the pages that go without a tool there is nothing to count from.
  return TOOLS.filter(({name, answers}) => !names || !answers || names.includes(name));
}

function chooseRows(text: string): Row[] {
  const rows = ROWS.filter(({name}) => name.includes(text));
  if (!rows[0]) throw new Error(`No row's name contains "${text}".`);
  return rows;
}

export async function benchPeers(options: Options): Promise<void> {
  const [tools, rows] = [chooseTools(options.tools), chooseRows(options.rows)];
  const works = new Set([STANDARD, BUSY, ...rows.flatMap(({work}) => work ?? [])]);
  const host = await openHost(tools, [...works]);
  const browser = await start();
  const machine = describe(browser);
  const memories = await checkAll(browser, host, tools);
  const samples = await measureAll(browser, host, memories, rows, options.runs);
  await browser.close();
  host.close();
  if (!options.runs) return console.log('Each tool does the work.');
  const comparison: Comparison = {runs: options.runs, tools: tools.map(toCompared), rows: compare(samples)};
  printTables(comparison);
  printAllBars(comparison);
  writeResults(machine, comparison, 'peers-');
}
