// Finds a browser for each engine among what is on the machine, and hands the list on to the runners.
// Installs nothing: that is install.ts, which only the whole test run (run.mjs) asks for.
import {existsSync} from 'node:fs';
import * as playwright from 'playwright';
import {ENGINES, type Browser, type Engine} from './browser.js';
import {findChromium, findFirefox, findWebKit, findWholeChromium, named} from './places.js';

/** Carries the list from the whole run to its runners, and from a runner to its workers. */
const VARIABLE = 'TEST_BROWSERS';

/** The engines asked for: all, or those that `ENGINES=chromium,firefox` names. */
export function wantedEngines(): Engine[] {
  const names = process.env['ENGINES']?.split(',') ?? ENGINES;
  return ENGINES.filter((engine) => names.includes(engine));
}

/** The browsers of this run, looked for once. */
export async function knownBrowsers(): Promise<Browser[]> {
  const known = process.env[VARIABLE];
  if (known) return JSON.parse(known) as Browser[];
  const found = await findBrowsers(wantedEngines());
  if (!found.length) throw new Error('No browser found. `npm test` installs what it can.');
  shareBrowsers(found);
  return found;
}

export function shareBrowsers(browsers: readonly Browser[]): void {
  process.env[VARIABLE] = JSON.stringify(browsers);
}

export async function findBrowsers(engines: readonly Engine[]): Promise<Browser[]> {
  const found = await Promise.all(engines.map(findBrowser));
  return found.filter((browser) => browser !== undefined);
}

async function findBrowser(engine: Engine): Promise<Browser | undefined> {
  if (engine === 'chromium' && named('CHROME_PATH')) return system(engine);
  if (engine === 'firefox' && named('FIREFOX_PATH')) return system(engine);
  return (await runs(engine)) ? {engine, name: engine, driver: 'playwright', ...(engine === 'chromium' && whole(playwright.chromium.executablePath()))} : system(engine);
}

/** Playwright's own whole one lies beside its headless shell, if it was asked for. */
function whole(own?: string): Pick<Browser, 'whole'> {
  const program = own && existsSync(own) ? own : findWholeChromium();
  return program ? {whole: program} : {};
}

/** Only a start tells whether Playwright's own build is here together with the libraries that it needs. */
async function runs(engine: Engine): Promise<boolean> {
  try {
    const browser = await playwright[engine].launch();
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function system(engine: Engine): Browser | undefined {
  const program = {chromium: findChromium, firefox: findFirefox, webkit: findWebKit}[engine]();
  if (!program) return undefined;
  if (engine === 'chromium') return {engine, name: 'chromium', driver: 'playwright', program, ...whole()};
  if (engine === 'firefox') return {engine, name: 'firefox-esr', driver: 'bidi', program};
  return {engine, name: 'webkitgtk', driver: 'webdriver', program};
}
