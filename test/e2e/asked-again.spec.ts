// When a visitor who has chosen is asked again, and when not; each source and each new name is in asked-again-matrix.spec.ts.
// What is requested when nothing is asked is in returning-visitor.spec.ts.
import {categoryOf, now, paths, press, ran, remember, storedNames, openPreferences} from './observed.js';
import {shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

const DAY = 86_400;

async function visit(page: Page, site: Site, parts: Parameters<typeof shopPage>[0]): Promise<void> {
  site.page('/', shopPage({above: trackerScript(site, 'statistical', '/count.js'), ...parts}));
  await page.goto(site.url('/'), {waitUntil: 'networkidle', referer: site.url('/before')});
}

test.describe('a new name is asked for, while earlier answers run on', () => {
  test('and is not asked for again once it is refused', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical'});
    await visit(page, site, {below: trackerScript(site, 'marketing', '/advert.js')});
    await press(page, 'Settings');
    await press(page, 'Save my choice');
    await expect(page.locator('#banner')).toBeHidden();
    expect(await storedNames(page)).toEqual(['statistical', 'marketing']);
    await expect.poll(() => paths(site)).toContainEqual(expect.stringContaining('-gate-'));
    site.clear();
    await page.goto(site.url('/'), {waitUntil: 'networkidle', referer: site.url('/before')});
    expect(paths(site)).toEqual(['/', '/cookies-preferences.js', '/count.js']);
  });
});

test.describe('everything is asked again, and off until then', () => {
  for (const [when, choice, attributes] of [
    ['after a shorter life has ended', {seconds: now() - 40 * DAY}, 'months="1"'],
    ['where the clock was more than a day ahead', {seconds: now() + DAY + 600}, ''],
  ] as const) {
    test(when, async ({page, site}) => {
      await remember(page, site, {granted: 'statistical', ...choice});
      await visit(page, site, {attributes: `categories="statistical" ${attributes}`});
      await expect(page.locator('#banner')).toBeVisible();
      expect(site.requests(site.tracker)).toEqual([]);
      expect(await page.evaluate(() => window.cookiesPreferences!.consent)).toBeUndefined();
      await press(page, 'Accept all');
      await expect.poll(() => ran(page)).toEqual(['/count.js']);
      await page.reload({waitUntil: 'networkidle'});
      await expect(page.locator('#banner')).toBeHidden();
    });
  }
});

test.describe('nobody is asked again', () => {
  for (const [when, choice, attributes, children] of [
    ['where the words have changed', {}, 'site="https://other.example" declaration-href="/new"', '<cookie-category name="statistical" label="Counting" summary="New words"></cookie-category>'],
    ['where a service is gone', {granted: 'statistical.matomo'}, '', '<cookie-category name="statistical"></cookie-category>'],
    ['where the clock was less than a day ahead', {seconds: now() + DAY - 600}, 'categories="statistical"', ''],
    ['five months later', {seconds: now() - 150 * DAY}, 'categories="statistical"', ''],
    ['where the revision is the one that was answered', {revision: '2026-11.b'}, 'categories="statistical" revision="2026-11.b"', ''],
  ] as const) {
    test(when, async ({page, site}) => {
      await remember(page, site, {granted: 'statistical', ...choice});
      await visit(page, site, {attributes, children});
      expect(paths(site)).toEqual(['/', '/cookies-preferences.js', '/count.js']);
    });
  }
});

test('what only the file knows is not asked for as long as nobody reads it', async ({page, site}) => {
  site.shop.file('/cookies.json', '{"categories": [{"name": "statistical"}, {"name": "marketing"}]}');
  await remember(page, site, {granted: 'statistical'});
  await visit(page, site, {attributes: 'src="/cookies.json"'});
  expect(paths(site)).toEqual(['/', '/cookies-preferences.js', '/count.js']);
  await openPreferences(page);
  await expect(categoryOf(page, 'Marketing')).toContainText('New');
});
