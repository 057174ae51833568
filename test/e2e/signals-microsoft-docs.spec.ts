// The whole pages of docs/signals-microsoft.md, as they stand, on a site over TLS: UET with a stand-in at Microsoft's address, Clarity with its own code.
// What they are told in which order is tested in more browsers in portable/signals-microsoft.spec.ts.
import type {Page} from 'playwright';
import {openPreferences, press} from './observed.js';
import {expect, test} from './secure/fixture.js';
import {serveClarity, serveUet} from './signals-microsoft-tags.js';
import {pageIn} from './signals-pages.js';
import type {Site} from './site.js';

/** What is stored for this site. */
const stored = async (page: Page): Promise<string[]> =>
  (await page.context().cookies(page.url())).map(({name}) => name).filter((name) => name !== 'cookies_preferences').sort();

async function visit(page: Page, site: Site, heading: string): Promise<void> {
  site.page('/', pageIn('signals-microsoft.md', heading).replace('<a href', '<a id="way-back" href'));
  await page.goto(site.url('/'));
}

async function withdraw(page: Page): Promise<void> {
  await page.evaluate(() => { window.mark = true; });
  await openPreferences(page);
  await press(page, 'Reject all');
  await page.waitForFunction(() => !window.mark && document.readyState === 'complete');
}

const askedOf = (site: Site, host: string): number => site.requests().filter((request) => request.host === host).length;

test('UET is requested and stores when the visitor agrees, and all is gone when she takes it back', async ({page, site}) => {
  serveUet(site.host('bat.bing.net'));
  await visit(page, site, 'UET, held back until the visitor agrees');
  await page.locator('#banner').waitFor();
  expect(askedOf(site, 'bat.bing.net')).toBe(0);
  await press(page, 'Accept all');
  await expect.poll(() => stored(page)).toEqual(['_uetsid', '_uetvid']);
  await withdraw(page);
  await expect.poll(() => stored(page)).toEqual([]);
});

test('Clarity is requested and stores when the visitor agrees, and all is gone when she takes it back', async ({page, site}) => {
  const collector = site.host('k.clarity.ms');
  serveClarity(site, site.host('www.clarity.ms'), collector, 'abcdefghij', false);
  await visit(page, site, 'Clarity, held back until the visitor agrees');
  await page.locator('#banner').waitFor();
  expect(askedOf(site, 'www.clarity.ms')).toBe(0);
  await press(page, 'Accept all');
  await expect.poll(() => stored(page)).toEqual(['_clck', '_clsk']);
  await withdraw(page);
  await expect.poll(() => stored(page)).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
