// When a visit is over: when what is waited for is there, when the page is quiet, or when it stays quiet for long.
// Nothing asks the page before that, as answering is work.
import {setTimeout} from 'node:timers/promises';
import type {Page} from 'playwright';
import type {Path} from './tools/tool.js';
import {marksOf, type Work} from './tools/work.js';
import type {Visit} from './visit.js';

/** As soon as it is there, which is enough where only that is timed; or when, besides, the network has been quiet for so many milliseconds. */
export type Rest = 'there' | 'quiet' | 'still';

const QUIET: Readonly<Record<Exclude<Rest, 'there'>, number>> = {quiet: 1000, still: 2500};

/** Some take very long where there is much. */
const PATIENCE = 120_000;

async function within<Result>(promise: Promise<Result>, {page}: Visit, what: string): Promise<Result> {
  const end = new AbortController();
  const late = setTimeout(PATIENCE, undefined, {signal: end.signal}).then(() => {
    throw new Error(`${page.url()}: waited ${PATIENCE / 1000} s in vain until ${what}`);
  });
  // Nobody minds when it is called off.
  late.catch(() => {});
  return Promise.race([promise, late]).finally(() => end.abort());
}

/** Until the network is quiet and what is waited for is there. */
export async function settle(visit: Visit, what: string, isDone: () => Promise<boolean>, rest: Exclude<Rest, 'there'> = 'quiet'): Promise<void> {
  const ask = async (): Promise<void> => {
    await visit.page.waitForLoadState();
    await visit.traffic.untilQuiet(QUIET[rest]);
    if (await isDone()) return;
    await setTimeout(200);
    await ask();
  };
  await within(ask(), visit, what);
}

export const isVisible = (page: Page, path: Path): Promise<boolean> => page.evaluate((path) => recorder.isVisible(path), path);

/** Which gated scripts have run, as often as each did. */
export const readRan = (page: Page, work: Work): Promise<string[]> =>
  page.evaluate((marks) => marks.flatMap((mark) => performance.getEntriesByName(mark).map(({name}) => name)), marksOf(work));

/** Where there is nothing to look for, the page's heading is, as looking is work, too. */
export async function untilShown(visit: Visit, path: Path | undefined, rest: Rest = 'quiet'): Promise<void> {
  const what = `${visit.tool.name} shows ${path?.join(' ') ?? 'its page'}`;
  if (rest !== 'there' || !path) return settle(visit, what, () => isVisible(visit.page, path ?? ['h1']), rest === 'there' ? 'quiet' : rest);
  await within(visit.page.evaluate(() => recorder.untilShown), visit, what);
  // The end of the page may come after its banner.
  await visit.page.waitForLoadState('domcontentloaded');
  // What the network layer tells of is told a little later.
  await setTimeout(100);
}

export const untilAsked = (visit: Visit, rest?: Rest): Promise<void> => untilShown(visit, visit.tool.answers?.accept, rest);

/** Resolves, in the page, when so many gated scripts have run. */
const countMarks = (count: number): Promise<void> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      count -= list.getEntries().filter(({name}) => name.startsWith('gated ')).length;
      if (count <= 0) resolve();
    }).observe({type: 'mark', buffered: true});
  });

/** Until each has run, and once. */
export async function untilRan(visit: Visit, work: Work, rest: Rest = 'quiet'): Promise<void> {
  const what = `each gated script of ${visit.tool.name} has run`;
  const haveRun = async (): Promise<boolean> => `${await readRan(visit.page, work)}` === `${marksOf(work)}`;
  if (rest !== 'there') return settle(visit, what, haveRun, rest);
  await within(visit.page.evaluate(countMarks, work.gated.length), visit, what);
  if (!(await haveRun())) throw new Error(`${visit.page.url()}: a gated script ran twice`);
}
