// The browser, what the machine is, and the file that results go to: the same for all benchmarks.
// What the results are is said in bench.ts and peers.ts.
import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser} from 'playwright';
import {findBrowsers} from '../test/browsers/find.js';
import {launchOptions} from '../test/browsers/offline.js';

const RESULTS = fileURLToPath(new URL('results', import.meta.url));

export interface Machine {
  readonly date: string;
  readonly browser: string;
  readonly processor: string | undefined;
  readonly cores: number;
  readonly load: readonly number[];
}

export async function start(): Promise<Browser> {
  const [found] = await findBrowsers(['chromium']);
  if (!found) throw new Error('No Chromium found. `npm test` installs what it can.');
  return chromium.launch(launchOptions(found));
}

const toText = (load: readonly number[]): string => load.map((average) => average.toFixed(2)).join(' ');

/** Says, and gives, what is measured on. */
export function describe(browser: Browser): Machine {
  const machine = {date: new Date().toISOString(), browser: browser.version(), processor: cpus()[0]?.model, cores: cpus().length, load: loadavg()};
  console.log(`Chromium ${machine.browser}, ${machine.cores} cores, load ${toText(machine.load)}`);
  return machine;
}

/** Writes results down, and says where. */
export function writeResults(machine: Machine, results: object, name = ''): void {
  mkdirSync(RESULTS, {recursive: true});
  const file = `${RESULTS}/${name}${machine.date.slice(0, 19).replaceAll(':', '-')}.json`;
  writeFileSync(file, JSON.stringify({...machine, loadAfter: loadavg(), ...results}, null, 2) + '\n');
  console.log(`\nLoad now ${toText(loadavg())}. Written to ${file}`);
}
