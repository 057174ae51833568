// Runs the benchmarks: every case with our script, without it, and without it again, which tells how much is noise.
// What is measured is said by insertions.ts, parsing.ts and release.ts; our script beside other tools is for peers.ts.
import type {Browser, Page} from 'playwright';
import {insertions} from './insertions.js';
import {describe, start, writeResults} from './machine.js';
import {parsing} from './parsing.js';
import {benchPeers} from './peers.js';
import {endProgress, showProgress} from './progress.js';
import {release} from './release.js';
import {openSite, type Site} from './site.js';
import {summarise, type Summary} from './summary.js';
import {writePage} from './write-page.js';

/** One line of a table: a page, and what is timed on it, in milliseconds. */
export interface Case {
  readonly name: string;
  html(withOurs: boolean): string;
  /** What has to be done before the page is visited. */
  prepare?(page: Page): Promise<unknown>;
  measure(page: Page, withOurs: boolean): Promise<number>;
}

export interface Benchmark {
  readonly title: string;
  readonly cases: readonly Case[];
}

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {insertions, parsing, release};

/** Ours first in every other round, so that what the machine does besides hits both. */
const ROUNDS = [['without', 'with', 'again'], ['again', 'with', 'without']] as const;

async function measureOnce(browser: Browser, site: Site, one: Case, withOurs: boolean): Promise<number> {
  const page = await browser.newPage();
  site.html = one.html(withOurs);
  await one.prepare?.(page);
  await page.goto(site.url);
  const time = await one.measure(page, withOurs);
  await page.context().close();
  return time;
}

async function measureCase(browser: Browser, site: Site, one: Case, runs: number): Promise<Summary> {
  const times = {without: [] as number[], with: [] as number[], again: [] as number[]};
  for (let run = 0; run < runs; run++) {
    for (const variant of ROUNDS[run % 2]!) {
      showProgress(run + 1, runs, one.name);
      times[variant].push(await measureOnce(browser, site, one, variant === 'with'));
    }
  }
  endProgress();
  return summarise(times);
}

const format = (time: number): string => time.toFixed(2).padStart(10);

async function measureAll(browser: Browser, site: Site, {title, cases}: Benchmark, runs: number): Promise<Record<string, Summary>> {
  console.log(`\n${title}; median of ${runs} runs, in milliseconds\n${''.padEnd(52)}   without      with      cost     noise`);
  const summaries: Record<string, Summary> = {};
  for (const one of cases) {
    const summary = (summaries[one.name] = await measureCase(browser, site, one, runs));
    console.log(one.name.padEnd(52) + [summary.without, summary.with, summary.cost, summary.noise].map(format).join(''));
  }
  return summaries;
}

/** Our script alone: these benchmarks, or all without any. */
async function benchOurs(names: readonly string[], runs: number): Promise<void> {
  const browser = await start();
  const site = await openSite();
  const machine = describe(browser);
  const results: Record<string, object> = {};
  for (const name of names.length ? names : Object.keys(BENCHMARKS)) {
    const benchmark = BENCHMARKS[name];
    if (!benchmark) throw new Error(`"${name}" is no benchmark; there are ${[...Object.keys(BENCHMARKS), 'peers', 'page'].join(', ')}.`);
    results[name] = await measureAll(browser, site, benchmark, runs);
  }
  await browser.close();
  site.close();
  writeResults(machine, {runs, results});
}

/** Takes names of benchmarks (all of ours, without any), `--runs=15`, and for `peers` `--tools=` and `--rows=`. `page` writes the last results of `peers` into the docs. */
export async function bench(args: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const runs = Number(option('runs') ?? 15);
  const names = args.filter((arg) => !arg.startsWith('--'));
  if (names.includes('peers')) await benchPeers({runs, tools: option('tools')?.split(','), rows: option('rows') ?? ''});
  if (names.includes('page')) writePage();
  const rest = names.filter((name) => name !== 'peers' && name !== 'page');
  if (rest.length || !names.length) await benchOurs(rest, runs);
}
