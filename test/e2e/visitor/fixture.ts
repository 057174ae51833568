// The `test` of all end-to-end specs: `visitor` in any browser, or Playwright's `page`, and a `site` for both.
// Which browsers there are comes from the projects in playwright.config.ts.
import {test as base, expect} from 'playwright/test';
import type {Browser as FoundBrowser} from '../../browsers/browser.js';
import {openSite, type Site} from '../site.js';
import type {Drivers} from './driver.js';
import {playwrightDrivers} from './playwright-driver.js';
import {firefoxDrivers} from './puppeteer-driver.js';
import {Visitor} from './visitor.js';
import {webDriverDrivers} from './webdriver-driver.js';

export {expect};

interface TestFixtures {
  /** Set with `test.use` where a page's own scripts are meant to throw; else an error that nobody catches is a failure. */
  mayThrow: boolean;
  site: Site;
  visitor: Visitor;
}

interface WorkerFixtures {
  /** Set by the project; the name is not `browser`, which is Playwright's. */
  found: FoundBrowser;
  drivers: Drivers;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // The project sets it in every case.
  found: [undefined as never, {option: true, scope: 'worker'}],

  // As Playwright's own, but for browsers that it cannot drive: there is none then, and only `visitor` works.
  browser: [async ({playwright, browserName, found}, use) => {
    if (found.driver !== 'playwright') return use(undefined as never);
    const browser = await playwright[browserName].launch();
    await use(browser);
    await browser.close();
  }, {scope: 'worker'}],

  drivers: [async ({browser, found: {driver, program}}, use) => {
    const drivers = driver === 'playwright' ? playwrightDrivers(browser)
      : await (driver === 'bidi' ? firefoxDrivers : webDriverDrivers)(program!);
    await use(drivers);
    await drivers.close();
  }, {scope: 'worker', timeout: 60_000}],

  mayThrow: [false, {option: true}],

  // Playwright reads the parameters and insists on a pattern.
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    await site.close();
  },

  visitor: async ({drivers, found, mayThrow}, use, info) => {
    const driver = await drivers.open();
    await use(new Visitor(driver));
    const failed = info.status !== info.expectedStatus;
    // For its own pages Playwright does this by itself.
    if (failed && found.driver !== 'playwright') {
      const path = info.outputPath('page.png');
      await driver.screenshot(path);
      await info.attach('page', {path, contentType: 'image/png'});
    }
    await driver.close();
    const uncaught = driver.console?.filter(({type}) => type === 'uncaught').map(({text}) => text) ?? [];
    expectNone(uncaught, mayThrow);
  },

  page: async ({page, mayThrow}, use) => {
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.stack ?? String(error)));
    await use(page);
    expectNone(uncaught, mayThrow);
  },
});

function expectNone(uncaught: readonly string[], mayThrow: boolean): void {
  if (!mayThrow) expect(uncaught, 'errors that the page did not catch').toEqual([]);
}
