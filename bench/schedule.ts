// Which visits are made, in which order: tools take turns, and the order turns round each time.
// What happens in a visit is said in visit.ts.
import type {Row} from './measure.js';
import type {Tool} from './tools/tool.js';

/** Rows that are read from one and the same visit. */
export type Group = readonly [Row, ...Row[]];

interface Step {
  readonly group: Group;
  /** One, or several at once where nothing is timed. */
  readonly tools: readonly Tool[];
}

const AT_ONCE = 4;

export function groupRows(rows: readonly Row[]): Group[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = [row.visit, row.speed, row.until, row.work?.name, row.isSeldom].join();
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Pages without a tool where something is counted from them; tools where they can do what is measured. */
function takesPart(tool: Tool, group: Group): boolean {
  if (!tool.answers) return group.some(({above}) => above === tool.name);
  return group.some(({isFor}) => isFor?.(tool) ?? true);
}

/** A third of the runs, but three at least, spread evenly. */
function isDue({isSeldom}: Row, run: number, runs: number): boolean {
  const times = isSeldom ? Math.min(runs, Math.max(3, Math.round(runs / 3))) : runs;
  return Math.floor(((run + 1) * times) / runs) > Math.floor((run * times) / runs);
}

function inTurn(tools: readonly Tool[], {until}: Row): Tool[][] {
  // What is counted only when all has long been still is not timed.
  const size = until === 'still' ? AT_ONCE : 1;
  return Array.from({length: Math.ceil(tools.length / size)}, (_, index) => tools.slice(index * size, (index + 1) * size));
}

export function schedule(groups: readonly Group[], tools: readonly Tool[], runs: number): Step[] {
  const times = new Map<Group, number>();
  return Array.from({length: runs}, (_, run) => groups.filter(([row]) => isDue(row, run, runs))).flat().flatMap((group) => {
    const time = times.get(group) ?? 0;
    times.set(group, time + 1);
    const part = tools.filter((tool) => takesPart(tool, group));
    return inTurn(time % 2 ? part.toReversed() : part, group[0]).map((tools) => ({group, tools}));
  });
}
