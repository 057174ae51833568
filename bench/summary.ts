// What many measured times come to. Medians, as single runs may be hit by anything.
// Knows nothing of what was measured.

export interface Summary {
  readonly without: number;
  readonly with: number;
  /** How much longer it took with our script. */
  readonly cost: number;
  /** How far apart two runs are that do the same, without it. */
  readonly noise: number;
}

interface Times {
  readonly without: readonly number[];
  readonly with: readonly number[];
  readonly again: readonly number[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** Runs of one round are compared with one another, as the machine may be slower in the next. */
export function summarise(times: Times): Summary {
  const bare = times.without.map((time, run) => (time + times.again[run]!) / 2);
  return {
    without: median(bare),
    with: median(times.with),
    cost: median(times.with.map((time, run) => time - bare[run]!)),
    noise: median(times.without.map((time, run) => Math.abs(time - times.again[run]!))),
  };
}
