// Who leads in a row: one of ours, another tool, or neither, as far as the noise lets tell. Less is better in all rows.
// References do not compete. Shown by table.ts and markdown.ts.
import type {ComparedRow, ComparedTool} from './comparison.js';
import {median} from './summary.js';

export interface Verdict {
  readonly leader: 'ours' | 'peer' | 'level';
  /** The best of ours, and the best of the others. */
  readonly ours: ComparedTool;
  readonly peer: ComparedTool;
}

function bestOf(row: ComparedRow, tools: readonly ComparedTool[], kind: ComparedTool['kind']): ComparedTool | undefined {
  return tools.filter((tool) => tool.kind === kind && row.medians[tool.name] !== undefined)
    .toSorted((one, other) => row.medians[one.name]! - row.medians[other.name]!)[0];
}

/** Whether what lies between two is no more than what a run differs from another. Runs of one round are compared. */
function isNoise(ours: readonly number[], peer: readonly number[]): boolean {
  const differences = ours.map((value, run) => value - peer[run]!);
  const middle = median(differences);
  return Math.abs(middle) <= median(differences.map((difference) => Math.abs(difference - middle)));
}

/** Nothing where no other tool has such a row. */
export function judge(row: ComparedRow, tools: readonly ComparedTool[]): Verdict | undefined {
  const [ours, peer] = [bestOf(row, tools, 'ours'), bestOf(row, tools, 'peer')];
  if (!ours || !peer) return undefined;
  const isLevel = row.medians[ours.name] === row.medians[peer.name] || isNoise(row.samples[ours.name]!, row.samples[peer.name]!);
  return {ours, peer, leader: isLevel ? 'level' : row.medians[ours.name]! < row.medians[peer.name]! ? 'ours' : 'peer'};
}

/** The least of those who compete. */
export function leastOf({medians}: ComparedRow, tools: readonly ComparedTool[]): number {
  return Math.min(...tools.flatMap(({name, kind}) => (kind === 'reference' ? [] : [medians[name] ?? Infinity])));
}
