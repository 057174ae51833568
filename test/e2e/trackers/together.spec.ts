// All trackers on one page: withdrawing one takes that one and leaves the others at work; other tabs, and what is left from before us.
// Each by itself is in trackers.spec.ts.
import type {Page} from 'playwright';
import {openPreferences, press} from '../observed.js';
import {expect, test} from '../secure/fixture.js';
import type {Site} from '../site.js';
import {asked, left} from './left.js';
import {mixpanel} from './packages/mixpanel.js';
import {vimeoByScript} from './packages/vimeo.js';
import {serve} from './page.js';
import {TRACKERS} from './trackers.js';

// One frame of Vimeo's will do.
const ALL = TRACKERS.filter((tracker) => tracker !== vimeoByScript);
const OTHERS = ALL.filter((tracker) => tracker !== mixpanel);

const OUT_OF_REACH = ALL.flatMap(({remains = []}) => remains);

const leavesOf = (trackers: typeof ALL): string[] => trackers.flatMap(({leaves}) => leaves).sort();

/** Which trackers have sent a report since the list was cleared. */
const reporting = (site: Site): string[] =>
  ALL.filter(({collector}) => asked(site).some((request) => request.startsWith(collector))).map(({name}) => name);

const isNew = (page: Page): Promise<boolean> => page.evaluate(() => !window.mark && document.readyState === 'complete').catch(() => false);

/** Presses a button of the preferences, and waits until the page was loaded again. */
async function withdraw(page: Page, site: Site, button: string): Promise<void> {
  await page.evaluate(() => { window.mark = true; });
  await press(page, button);
  await expect.poll(() => isNew(page)).toBe(true);
  site.clear();
}

/** What is stored, and who reports a click. */
async function expectToWork(page: Page, site: Site, trackers: typeof ALL): Promise<void> {
  await page.locator('#buy').click();
  await expect.poll(() => reporting(site)).toEqual(trackers.map(({name}) => name));
  await expect.poll(() => left(page)).toEqual(leavesOf(trackers));
}

test.describe('on a page with six trackers, a withdrawal', () => {
  test.beforeEach(async ({page, site}) => {
    serve(site, ALL, true);
    await page.goto(site.url('/'));
    await press(page, 'Accept all');
    await expectToWork(page, site, ALL);
    await openPreferences(page);
  });

  test('of one takes what is its own, and leaves the others at work', async ({page, site}) => {
    await page.getByText('Details').first().click();
    await page.getByRole('checkbox', {name: 'Mixpanel'}).uncheck();
    await withdraw(page, site, 'Save my choice');
    await expectToWork(page, site, OTHERS);
    expect(asked(site).filter((request) => /mixpanel|mxpnl/.test(request))).toEqual([]);
  });

  test('of all takes all, by one reload, and names what is out of reach', async ({page, site}) => {
    await withdraw(page, site, 'Reject all');
    await expect.poll(() => left(page)).toEqual(OUT_OF_REACH);
    await page.locator('#buy').click();
    // A second reload would close the preferences again.
    await openPreferences(page);
    expect(asked(site)).toEqual([]);
    expect(await left(page)).toEqual(OUT_OF_REACH);
    await expect(page.locator('dialog [data-consent-remains] li')).toHaveText('vuid (Vimeo, vimeo.com)');
  });

  test('of all takes all in another tab too, where trackers still ran', async ({page, site, context}) => {
    const other = await context.newPage();
    await other.goto(site.url('/next'));
    await expectToWork(other, site, ALL);
    await other.evaluate(() => { window.mark = true; });
    await page.bringToFront();
    await withdraw(page, site, 'Reject all');
    await expect.poll(() => isNew(other)).toBe(true);
    await expect.poll(() => left(other)).toEqual(OUT_OF_REACH);
    site.clear();
    for (const tab of [page, other]) {
      await tab.locator('#buy').click();
      await openPreferences(tab);
      expect(await left(tab)).toEqual(OUT_OF_REACH);
    }
    expect(asked(site)).toEqual([]);
  });
});

test('a first refusal takes what six trackers left before the site had a gate', async ({page, site}) => {
  serve(site, ALL, false);
  await page.goto(site.url('/'));
  await expectToWork(page, site, ALL);
  serve(site, ALL, true);
  await page.goto(site.url('/next'));
  expect(await left(page)).not.toEqual(OUT_OF_REACH);
  site.clear();
  await press(page, 'Reject all');
  await expect.poll(() => left(page)).toEqual(OUT_OF_REACH);
  expect(site.requests().map(({path}) => path)).not.toContain('/next');
});
