// Runs the benchmarks: every case with our script, without it, and without it again, which tells how much is noise.
// What is measured is said by insertions.ts, parsing.ts and release.ts.
import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright';
import {findBrowsers} from '../test/browsers/find.js';
import {launchOptions} from '../test/browsers/offline.js';
import {insertions} from './insertions.js';
import {parsing} from './parsing.js';
import {release} from './release.js';
import {openSite, type Site} from './site.js';
import {summarise, type Summary} from './summary.js';

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

const RESULTS = fileURLToPath(new URL('results', import.meta.url));

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
      process.stderr.write(`\r${one.name}: ${run + 1} of ${runs}   `);
      times[variant].push(await measureOnce(browser, site, one, variant === 'with'));
    }
  }
  process.stderr.write('\r\u001B[K');
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

async function start(): Promise<Browser> {
  const [found] = await findBrowsers(['chromium']);
  if (!found) throw new Error('No Chromium found. `npm test` installs what it can.');
  return chromium.launch(launchOptions(found));
}

/** Takes names of benchmarks (all, without any), and `--runs=15`. */
export async function bench(args: readonly string[]): Promise<void> {
  const runs = Number(args.find((arg) => arg.startsWith('--runs='))?.slice(7) ?? 15);
  const names = args.filter((arg) => !arg.startsWith('--'));
  const browser = await start();
  const site = await openSite();
  const machine = {browser: browser.version(), processor: cpus()[0]?.model, cores: cpus().length, load: loadavg()};
  console.log(`Chromium ${machine.browser}, ${machine.cores} cores, load ${machine.load.map((load) => load.toFixed(2)).join(' ')}`);
  const results: Record<string, object> = {};
  for (const name of names.length ? names : Object.keys(BENCHMARKS)) {
    const benchmark = BENCHMARKS[name];
    if (!benchmark) throw new Error(`"${name}" is no benchmark; there are ${Object.keys(BENCHMARKS).join(', ')}.`);
    results[name] = await measureAll(browser, site, benchmark, runs);
  }
  await browser.close();
  site.close();
  mkdirSync(RESULTS, {recursive: true});
  const file = `${RESULTS}/${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.json`;
  writeFileSync(file, JSON.stringify({...machine, loadAfter: loadavg(), runs, results}, null, 2));
  console.log(`\nLoad now ${loadavg().map((load) => load.toFixed(2)).join(' ')}. Written to ${file}`);
}
