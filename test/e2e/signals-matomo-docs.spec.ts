// The whole pages of docs/signals-matomo.md, as they stand, on a site over TLS, with a stand-in at Matomo's address.
// The first of them runs in more browsers in portable/signals-matomo.spec.ts.
import type {Page} from 'playwright';
import {openPreferences, press} from './observed.js';
import {expect, test} from './secure/fixture.js';
import {serveMatomo} from './signals-matomo-tracker.js';
import {pageIn} from './signals-pages.js';
import type {Site} from './site.js';

/** What it counted, with or without cookies. */
const counted = (site: Site): string[] =>
  site.requests().filter(({path}) => path.startsWith('/matomo.php')).map(({path}) => path.replace(/^.*?idsite=1&(\w+)=.*&cookies=/, '$1 '));

const cookieNames = async (page: Page): Promise<string[]> =>
  (await page.context().cookies()).map(({name}) => name).filter((name) => name !== 'cookies_preferences').sort();

const COUNTING = ['_pk_id.1.1fff', '_pk_ses.1.1fff'];

async function visit(page: Page, site: Site, heading: string): Promise<void> {
  serveMatomo(site.host('matomo.example.org'));
  site.page('/', pageIn('signals-matomo.md', heading).replace('<a href', '<a id="way-back" href'));
  await page.goto(site.url('/'));
}

/** Something that Matomo is to count, as the page would tell it; fulfilled when it was sent or is known not to be. */
const act = (page: Page): Promise<void> => page.evaluate(() => window['_paq']!.push(['trackEvent', 'download']));

/** Refuses all in the preferences, on a page that is not loaded again by it. */
async function refuse(page: Page, site: Site): Promise<void> {
  await page.evaluate(() => { window.mark = true; });
  await openPreferences(page);
  site.clear();
  await press(page, 'Reject all');
  await page.locator('#saved').waitFor();
}

test('held back: nothing is requested before the visitor agrees', async ({page, site}) => {
  await visit(page, site, 'Held back until the visitor agrees');
  await page.locator('#banner').waitFor();
  expect(site.requests().filter(({host}) => host === 'matomo.example.org')).toEqual([]);
  await press(page, 'Accept all');
  await expect.poll(() => counted(site)).toEqual(['action_name 1']);
  expect(await cookieNames(page)).toEqual(COUNTING);
});

test('there at once: counts nobody before, counts what it saw when the visitor agrees, and stops where it runs', async ({page, site}) => {
  await visit(page, site, 'There at once, waiting for consent');
  await page.waitForFunction(() => window.matomoCalls && window.cookiesPreferences);
  await page.locator('#banner').waitFor();
  expect([counted(site), await cookieNames(page)]).toEqual([[], []]);
  await press(page, 'Accept all');
  await expect.poll(() => counted(site)).toEqual(['action_name 0', 'ping 1']);
  expect(await cookieNames(page)).toEqual(COUNTING);
  await refuse(page, site);
  await act(page);
  await expect.poll(() => cookieNames(page)).toEqual([]);
  expect(await page.evaluate(() => window.matomoCalls!.filter((call) => /Consent/.test(call)))).toEqual(['requireConsent', 'setConsentGiven', 'forgetConsentGiven']);
  expect(await page.evaluate(() => window.mark)).toBe(true);
  await page.reload();
  await page.waitForFunction(() => window.matomoCalls);
  await act(page);
  expect(counted(site)).toEqual([]);
});

test('without cookies: counts all the time, and stores only while the visitor agrees', async ({page, site}) => {
  await visit(page, site, 'Counting without cookies until the visitor agrees');
  await expect.poll(() => counted(site)).toEqual(['action_name 0']);
  expect(await cookieNames(page)).toEqual([]);
  await press(page, 'Accept all');
  await expect.poll(() => counted(site)).toEqual(['action_name 0', 'ping 1']);
  expect(await cookieNames(page)).toEqual(COUNTING);
  site.clear();
  await page.reload();
  // The tracker may have been there before us.
  await expect.poll(() => counted(site).at(-1)).toMatch(/1$/);
  await refuse(page, site);
  await act(page);
  await expect.poll(() => counted(site)).toEqual(['e_c 0']);
  expect(await cookieNames(page)).toEqual([]);
  expect(await page.evaluate(() => window.mark)).toBe(true);
});

test('exempt: counts until the visitor objects, ends at once and on every page, until she allows it again', async ({page, site}) => {
  await visit(page, site, 'Running until the visitor objects');
  await expect.poll(() => counted(site)).toEqual(['action_name 1']);
  await expect(page.locator('#banner')).toHaveCount(0);
  expect(await page.evaluate(() => window.matomoCalls!.filter((call) => /Consent|Opt/i.test(call)))).toEqual([]);
  await refuse(page, site);
  await act(page);
  expect(await page.evaluate(() => window.mark)).toBe(true);
  await expect.poll(() => cookieNames(page)).toEqual(['mtm_consent_removed']);
  await page.reload();
  await page.waitForFunction(() => window.matomoCalls?.includes('optUserOut'));
  await act(page);
  expect(counted(site)).toEqual([]);
  await openPreferences(page);
  await press(page, 'Accept all');
  await expect.poll(() => cookieNames(page)).not.toContain('mtm_consent_removed');
  // Matomo counts now what waited.
  await expect.poll(() => counted(site).sort()).toEqual(['action_name 0', 'e_c 0']);
  site.clear();
  await page.reload();
  await expect.poll(() => counted(site)).toEqual(['action_name 1']);
  expect(await cookieNames(page)).toEqual(COUNTING);
});
