// What a row of the table is: which visit it is read from, and how.
// The rows are in measure-*.ts, by what is measured.
import type {Speed, Visit, VisitKind} from './visit.js';

export interface Row {
  readonly name: string;
  readonly unit: 'ms' | 'B' | '';
  readonly visit: VisitKind;
  readonly speed: Speed;
  /** The page that goes without a tool, whose value is taken off each tool's. */
  readonly above?: 'empty' | 'plain';
  /** Nothing where a tool has no such thing. */
  read(visit: Visit): number | undefined | Promise<number | undefined>;
}

/** A metric of Chromium's `Performance` domain, since the page was opened. */
export async function readMetric({client}: Visit, name: string): Promise<number> {
  const {metrics} = await client.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)!.value;
}
