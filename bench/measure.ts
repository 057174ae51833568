// What a row of the table is: which visit it is read from, and how.
// The rows are in measure-*.ts, by what is measured.
import type {Tool} from './tools/tool.js';
import type {Plan, Visit} from './visit.js';

export interface Row extends Plan {
  readonly name: string;
  readonly unit: 'ms' | 'B' | '';
  /** The page that goes without a tool, whose value is taken off each tool's. */
  readonly above?: 'empty' | 'plain';
  /** In a third of the runs only: it takes long, or is the same each time. */
  readonly isSeldom?: true;
  /** Whether a tool can do this; all can if nothing is said. */
  isFor?(tool: Tool): boolean;
  /** Nothing where a tool has no such thing. */
  read(visit: Visit): number | undefined | Promise<number | undefined>;
}

/** A metric of Chromium's `Performance` domain, since the page was opened. */
export async function readMetric({client}: Visit, name: string): Promise<number> {
  const {metrics} = await client.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)!.value;
}

/** Of all tasks of the main thread. */
export const readMainThread = async (visit: Visit): Promise<number> => (await readMetric(visit, 'TaskDuration')) * 1000;

export const readBlocking = ({page}: Visit): Promise<number> => page.evaluate(() => recorder.blocking);
