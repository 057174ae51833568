// End-to-end tests: the built files on real origins, in every browser found, one project for each.
// portable/ runs in all of them through `visitor`; the other specs use what only Chromium has.
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Project} from 'playwright/test';
import type {Browser} from './browsers/browser.js';
import {knownBrowsers} from './browsers/find.js';
import {findJava} from './browsers/java.js';
import {launchOptions} from './browsers/offline.js';
import {findDjango, findPhp} from './browsers/servers.js';

/** With the option of our own fixture, which the runner's type does not know. */
type Options = NonNullable<Project['use']> & {found: Browser};

/** By settings of the browser, which WebKitGTK's driver has no word for. What follows from them its sandboxed pages show as well. */
const SETTINGS = ['**/storage/switched-off.spec.ts', '**/storage/missing.spec.ts'];

/** What a machine lacks that tests run on; each is said at the end of the run. Packages of test/apps: without them nothing of it can be built. */
const LACKING = [
  ...(findJava() ? [] : ['**/accessible/html.spec.ts']),
  ...(findPhp() ? [] : ['**/apps/wordpress.spec.ts']),
  ...(findDjango() ? [] : ['**/apps/django.spec.ts']),
  ...(existsSync(fileURLToPath(new URL('apps/node_modules', import.meta.url))) ? [] : ['**/apps/*.spec.ts', '**/package/types.spec.ts', '**/package/bundlers.spec.ts', '**/docs/compiled.spec.ts', '**/docs/moving-choices.spec.ts']),
  ...(process.env['TEST_OFFLINE'] ? ['**/docs/steps.spec.ts'] : []),
];

const project = (browser: Browser): Project => ({
  name: browser.name,
  ...(browser.engine !== 'chromium' && {testMatch: 'portable/**/*.spec.ts'}),
  testIgnore: [
    ...LACKING,
    // A headless shell can do none of this, which is said at the end of the run.
    ...(browser.engine === 'chromium' && !browser.whole ? ['**/kept-pages.spec.ts', '**/prerender.spec.ts', ...SETTINGS] : []),
    ...(browser.engine === 'webkit' ? SETTINGS : []),
  ],
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
