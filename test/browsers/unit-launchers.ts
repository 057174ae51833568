// Gives the unit-test runner a launcher for each browser that was found.
// Which browsers there are is find.ts's matter, what they test the config's.
import {chromeLauncher, type BrowserLauncher} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import type {Browser} from './browser.js';
import {FIREFOX_PREFS, launchOptions} from './offline.js';
import {pooledPages} from './pooled-pages.js';
import {webKitLauncher} from './webkit-launcher.js';

export function unitLauncher(browser: Browser): BrowserLauncher {
  return Object.assign(launcher(browser), {name: browser.name});
}

function launcher(browser: Browser): BrowserLauncher {
  if (browser.driver === 'webdriver') return webKitLauncher(browser.program!);
  if (browser.driver === 'bidi') return firefoxLauncher(browser.program!);
  const pool = browser.engine === 'chromium' ? {concurrency: 2, ...pooledPages()} : {concurrency: 1};
  return playwrightLauncher({product: browser.engine, launchOptions: launchOptions(browser), ...pool});
}

/** The launcher for Chrome drives Firefox as well, since puppeteer speaks BiDi to it. */
function firefoxLauncher(executablePath: string): BrowserLauncher {
  const launchOptions = {browser: 'firefox' as const, executablePath, extraPrefsFirefox: FIREFOX_PREFS};
  // The launcher's type asks for the whole module; all it uses is `launch`.
  return chromeLauncher({puppeteer: puppeteer as never, concurrency: 1, launchOptions});
}
