// Measures our element beside other tools, which all do the same work on the same page: in turn, run after run, so that what the machine does besides hits all.
// The tools are in tools/, what is measured in measure-*.ts.
import type {Browser} from 'playwright';
import {openHost, type Host} from './host.js';
import {describe, start, writeResults} from './machine.js';
import type {Row} from './measure.js';
import {click} from './measure-click.js';
import {gated} from './measure-gated.js';
import {paint} from './measure-paint.js';
import {transfer} from './measure-transfer.js';
import {work} from './measure-work.js';
import {endProgress, showProgress} from './progress.js';
import {type Comparison, compare, type Samples, versionOf} from './comparison.js';
import {selfCheck} from './self-check.js';
import {printTable} from './table.js';
import {TOOLS} from './tools/all.js';
import type {Tool} from './tools/tool.js';
import {BUSY, type Memory, visit, VISITS} from './visit.js';

const ROWS: readonly Row[] = [...transfer, ...paint, ...work, ...gated, ...click];

/** Rows that are read from one and the same visit. */
type Group = readonly [Row, ...Row[]];

function groupRows(): Group[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of ROWS) {
    const key = `${row.visit} ${row.speed}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Where nobody is asked, a first visit has nothing to hold back; and a returning one has the scripts written plainly. */
function takesPart(tool: Tool, [{visit}]: Group): boolean {
  if (tool.answers) return true;
  return visit !== 'click' && tool.name === (visit === 'first' || visit === 'unwatched' ? 'empty' : 'plain');
}

async function checkAll(browser: Browser, host: Host, tools: readonly Tool[]): Promise<Map<Tool, Memory | undefined>> {
  const memories = new Map<Tool, Memory | undefined>();
  for (const [index, tool] of tools.entries()) {
    showProgress(index, tools.length, `checking ${tool.title}`);
    memories.set(tool, await selfCheck(browser, host, tool));
  }
  endProgress();
  return memories;
}

async function measureGroup(browser: Browser, host: Host, group: Group, tool: Tool, memory: Memory | undefined, samples: Samples): Promise<void> {
  await visit(browser, host, tool, group[0].visit, group[0].speed, memory, async (visited) => {
    for (const row of group) {
      const value = await row.read(visited);
      const byTool = samples.get(row) ?? new Map<Tool, number[]>();
      samples.set(row, byTool);
      if (value !== undefined) byTool.set(tool, [...(byTool.get(tool) ?? []), value]);
    }
  });
}

async function measureAll(browser: Browser, host: Host, memories: ReadonlyMap<Tool, Memory | undefined>, runs: number): Promise<Samples> {
  const samples: Samples = new Map();
  const groups = groupRows();
  const steps = groups.flatMap((group) => [...memories.keys()].filter((tool) => takesPart(tool, group)).map((tool) => [group, tool] as const));
  for (let run = 0; run < runs; run++) {
    // The order turns round each time.
    for (const [index, [group, tool]] of (run % 2 ? steps.toReversed() : steps).entries()) {
      showProgress(run * steps.length + index, runs * steps.length, `${tool.title}, ${VISITS[group[0].visit]}, ${group[0].speed}`);
      await measureGroup(browser, host, group, tool, memories.get(tool), samples);
    }
  }
  endProgress();
  return samples;
}

/** So many runs of all tools, or of some by their names; without any run they are only checked. */
export async function benchPeers(runs: number, names?: readonly string[]): Promise<void> {
  const unknown = names?.find((name) => !TOOLS.some((tool) => tool.name === name));
  if (unknown) throw new Error(`"${unknown}" is no tool; there are ${TOOLS.map(({name}) => name).join(', ')}.`);
  // Without the pages that go without a tool there is nothing to count from.
  const tools = TOOLS.filter(({name, answers}) => !names || !answers || names.includes(name));
  const host = await openHost(tools, [0, BUSY]);
  const browser = await start();
  const machine = describe(browser);
  const memories = await checkAll(browser, host, tools);
  const samples = await measureAll(browser, host, memories, runs);
  await browser.close();
  host.close();
  if (!runs) return console.log('Each tool does the work.');
  const comparison: Comparison = {
    runs,
    tools: tools.map((tool) => ({name: tool.name, title: tool.title, version: versionOf(tool)})),
    rows: compare(ROWS, samples),
  };
  printTable(comparison);
  writeResults(machine, comparison, 'peers-');
}
