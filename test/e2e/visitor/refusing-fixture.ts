// The `test` of specs about browsers that were told to keep nothing: by their visitors' settings, or by whoever set them up.
// WebKitGTK's driver has no word for that.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {firefox} from 'playwright';
import type {Browser as FoundBrowser} from '../../browsers/browser.js';
import {launchOptions} from '../../browsers/offline.js';
import type {Drivers} from './driver.js';
import {test as base} from './fixture.js';
import {playwrightDrivers} from './playwright-driver.js';
import {chromiumDrivers, firefoxDrivers} from './puppeteer-driver.js';

interface Refusal {
  /** Preferences of Firefox. */
  prefs: Record<string, unknown>;
  /** Arguments of Chromium. */
  args?: string[];
  /** Settings of Chromium, as its profile keeps them. */
  settings?: object;
}

const REFUSALS = {
  /** Cookies and all that is like them are switched off: storage throws. */
  'switched off': {
    prefs: {'network.cookie.cookieBehavior': 2},
    settings: {profile: {default_content_setting_values: {cookies: 2}}},
  },
  /** There is no storage, and cookies are kept as ever. */
  'missing': {
    prefs: {'dom.storage.enabled': false},
    args: ['--disable-local-storage'],
  },
} satisfies Record<string, Refusal>;

/** A profile with such settings. */
function makeProfile(settings: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(settings));
  return folder;
}

/** Firefox with preferences of its own, whoever drives it. */
export async function startFirefox({driver, program}: FoundBrowser, prefs: Refusal['prefs']): Promise<Drivers> {
  if (driver !== 'playwright') return firefoxDrivers(program!, prefs);
  const options = launchOptions({engine: 'firefox', name: 'firefox', driver});
  const browser = await firefox.launch({...options, firefoxUserPrefs: {...options.firefoxUserPrefs, ...(prefs as Record<string, number>)}});
  return {...playwrightDrivers(browser), close: () => browser.close()};
}

export const testWhere = (refusal: keyof typeof REFUSALS): typeof base => base.extend({
  drivers: [async ({found}, use) => {
    const {prefs, args = [], settings = {}}: Refusal = REFUSALS[refusal];
    const userDataDir = makeProfile(settings);
    const drivers = found.engine === 'chromium'
      ? await chromiumDrivers(found.whole!, {args, userDataDir})
      : await startFirefox(found, prefs);
    await use(drivers);
    await drivers.close();
    rmSync(userDataDir, {recursive: true, force: true});
  }, {scope: 'worker', timeout: 60_000}],
});
