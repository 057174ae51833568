// End-to-end tests: the built files on real origins, in every browser found, one project for each.
// portable/ runs in all of them through `visitor`; the other specs use what only Chromium has.
import {defineConfig, type Project} from 'playwright/test';
import type {Browser} from './browsers/browser.js';
import {knownBrowsers} from './browsers/find.js';
import {findJava} from './browsers/java.js';
import {launchOptions} from './browsers/offline.js';

/** With the option of our own fixture, which the runner's type does not know. */
type Options = NonNullable<Project['use']> & {found: Browser};

/** By settings of the browser, which WebKitGTK's driver has no word for. What follows from them its sandboxed pages show as well. */
const SETTINGS = ['**/storage/switched-off.spec.ts', '**/storage/missing.spec.ts'];

const isLackingJava = !findJava();

const project = (browser: Browser): Project => ({
  name: browser.name,
  ...(browser.engine !== 'chromium' && {testMatch: 'portable/**/*.spec.ts'}),
  // A headless shell can do none of this, and without Java there is no checker of HTML; either is said at the end of the run.
  ...(browser.engine === 'chromium' && {testIgnore: [
    ...(browser.whole ? [] : ['**/kept-pages.spec.ts', '**/prerender.spec.ts', ...SETTINGS]),
    ...(isLackingJava ? ['**/accessible/html.spec.ts'] : []),
  ]}),
  ...(browser.engine === 'webkit' && {testIgnore: SETTINGS}),
  use: {
    browserName: browser.engine,
    found: browser,
    ...(browser.driver === 'playwright' && {launchOptions: launchOptions(browser)}),
  } as Options,
});

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  projects: (await knownBrowsers()).map(project),
  fullyParallel: true,
  workers: 2,
  // Where nobody looks on, once more, and named as flaky in the summary; before a developer a race fails at once.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  reporter: [['list'], ['./e2e/tally-reporter.ts']],
  use: {screenshot: 'only-on-failure'},
});
