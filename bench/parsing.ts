// What it costs to load a page: main-thread time until everything is loaded, by size and by what is gated.
// The core itself is part of it: fetched, compiled, run.
import type {CDPSession, Page} from 'playwright';
import type {Benchmark, Case} from './bench.js';
import {gatedScripts, pageOf} from './site.js';

const clients = new WeakMap<Page, CDPSession>();

async function startClock(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  clients.set(page, client);
  await client.send('Performance.enable');
}

/** Milliseconds of all tasks of the main thread since the clock was started. */
async function readClock(page: Page): Promise<number> {
  const {metrics} = await clients.get(page)!.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration')!.value * 1000;
}

const caseOf = (rows: number, gated: number): Case => ({
  name: `${rows.toLocaleString('en')} elements, ${gated} of them gated scripts`,
  html: (withOurs) => pageOf(withOurs, gatedScripts(gated) + '<p>Row</p>\n'.repeat(rows - gated)),
  prepare: startClock,
  measure: readClock,
});

export const parsing: Benchmark = {
  title: 'Loading a page: work of the main thread until all is loaded',
  cases: [
    ...[1000, 10_000, 100_000].map((rows) => caseOf(rows, 1)),
    ...[0, 10, 100, 500, 1000].map((gated) => caseOf(10_000, gated)),
  ],
};
