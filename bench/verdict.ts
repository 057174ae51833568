// Who leads in a row: one of ours, another tool, or neither, as far as the noise lets tell. Less is better in all rows.
// References do not compete. Shown by table.ts and markdown.ts.
import type {ComparedRow, ComparedTool} from './comparison.js';

export interface Verdict {
  readonly leader: 'ours' | 'peer' | 'level';
  /** The best of ours, and the best of the others. */
  readonly ours: ComparedTool;
  readonly peer: ComparedTool;
}

/** Of the runs. */
const ENOUGH = 0.75;

function bestOf(row: ComparedRow, tools: readonly ComparedTool[], kind: ComparedTool['kind']): ComparedTool | undefined {
  return tools.filter((tool) => tool.kind === kind && row.medians[tool.name] !== undefined)
    .toSorted((one, other) => row.medians[one.name]! - row.medians[other.name]!)[0];
}

/** In how many of all runs one was below the other. Runs of one round are compared, as the machine may be slower in the next. */
const shareBelow = (one: readonly number[], other: readonly number[]): number => one.filter((value, run) => value < other[run]!).length / one.length;

/** Level are two of which neither is the lower one in three of four runs, and in the median besides. */
function leaderOf(row: ComparedRow, ours: string, peer: string): Verdict['leader'] {
  const isBelow = (one: string, other: string): boolean =>
    row.medians[one]! < row.medians[other]! && shareBelow(row.samples[one]!, row.samples[other]!) >= ENOUGH;
  return isBelow(ours, peer) ? 'ours' : isBelow(peer, ours) ? 'peer' : 'level';
}

/** Nothing where no other tool has such a row. */
export function judge(row: ComparedRow, tools: readonly ComparedTool[]): Verdict | undefined {
  const [ours, peer] = [bestOf(row, tools, 'ours'), bestOf(row, tools, 'peer')];
  return ours && peer && {ours, peer, leader: leaderOf(row, ours.name, peer.name)};
}

/** The least of those who compete. */
export function leastOf({medians}: ComparedRow, tools: readonly ComparedTool[]): number {
  return Math.min(...tools.flatMap(({name, kind}) => (kind === 'reference' ? [] : [medians[name] ?? Infinity])));
}
