// When a withdrawal reloads the page, and when not.
// What it erases is in portable/withdrawal.spec.ts.
import {openPreferences, press, ran, remember, storedNames} from './observed.js';
import {inlineScript, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

const BOTH = 'categories="statistical marketing"';

/** Opens a page where all was granted and one script, of the statistics, runs. */
async function visit(page: Page, site: Site, attributes = BOTH): Promise<void> {
  await remember(page, site, {granted: 'statistical.marketing'});
  const html = shopPage({attributes, below: trackerScript(site, 'statistical', '/count.js')});
  // Each document tells which one it is.
  let number = 0;
  site.page('/', () => html.replace('<h1>Shop', `<h1>Shop ${++number}`));
  await page.goto(site.url('/'));
  await expect.poll(() => ran(page)).toEqual(['/count.js']);
}

/** The choice was made and followed by now; opening the preferences takes longer than a reload to begin. */
async function expectSameDocument(page: Page): Promise<void> {
  await openPreferences(page);
  await expect(page.locator('h1')).toHaveText('Shop 1');
}

test.describe('a withdrawal', () => {
  test('reloads the page once where a script of the withdrawn name ran', async ({page, site}) => {
    await visit(page, site);
    await page.evaluate(() => void window.cookiesPreferences!.reject('statistical'));
    await expect(page.locator('h1')).toHaveText('Shop 2');
    await openPreferences(page);
    await expect(page.locator('h1')).toHaveText('Shop 2');
    expect(await ran(page)).toEqual([]);
    expect(await storedNames(page)).toEqual(['marketing', 'statistical']);
  });

  test('does not where none of its scripts ran', async ({page, site}) => {
    await visit(page, site);
    await page.evaluate(() => window.cookiesPreferences!.reject('marketing'));
    await expectSameDocument(page);
    expect(await storedNames(page)).toEqual(['statistical', 'marketing']);
  });

  test('does not where the site asks for it, and shuts what comes later', async ({page, site}) => {
    await visit(page, site, `${BOTH} no-reload`);
    await page.evaluate(() => window.cookiesPreferences!.reject('statistical'));
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html),
      inlineScript('statistical', 'refused') + inlineScript('marketing', 'granted'));
    await expect.poll(() => ran(page)).toEqual(['/count.js', 'granted']);
    await expectSameDocument(page);
  });

  test('reloads where "no-reload" is "false"', async ({page, site}) => {
    await visit(page, site, `${BOTH} no-reload="false"`);
    await page.evaluate(() => void window.cookiesPreferences!.reject('statistical'));
    await expect(page.locator('h1')).toHaveText('Shop 2');
  });
});

test.describe('a first refusal', () => {
  test('does not reload the page, as nothing ran', async ({page, site}) => {
    await visit(page, site);
    await page.context().clearCookies();
    await page.reload();
    await press(page, 'Reject all');
    await openPreferences(page);
    await expect(page.locator('h1')).toHaveText('Shop 2');
  });
});
