// When a visitor who has chosen is asked again, and what of the earlier answers holds then.
// What is requested when nothing is asked is in returning-visitor.spec.ts.
import {categoryOf, now, openPreferences, paths, press, ran, remember, storedNames} from './observed.js';
import {service, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

const DAY = 86_400;

async function visit(page: Page, site: Site, parts: Parameters<typeof shopPage>[0]): Promise<void> {
  site.page('/', shopPage({above: trackerScript(site, 'statistical', '/count.js'), ...parts}));
  await page.goto(site.url('/'), {waitUntil: 'networkidle', referer: site.url('/before')});
}

/** The earlier answers run, the new name waits until it is answered. */
async function expectOnlyNewAsked(page: Page, opened: string): Promise<void> {
  await expect(page.locator('#banner')).toBeVisible();
  expect(await ran(page)).toEqual(['/count.js']);
  expect(await page.evaluate(() => window.cookiesPreferences!.has('statistical'))).toBe(true);
  await press(page, 'Accept all');
  await expect.poll(() => ran(page)).toEqual(['/count.js', opened]);
}

test.describe('a new name is asked for, while earlier answers run on', () => {
  test('when it stands in "categories"', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical'});
    await visit(page, site, {below: trackerScript(site, 'marketing', '/advert.js')});
    await expectOnlyNewAsked(page, '/advert.js');
    expect(await storedNames(page)).toEqual(['statistical.marketing', '']);
  });

  test('when it is a service of a category that was granted', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical.matomo'});
    await visit(page, site, {
      attributes: '',
      children: service('statistical', 'matomo') + service('statistical', 'hotjar'),
      below: trackerScript(site, 'hotjar', '/hotjar.js'),
    });
    await expectOnlyNewAsked(page, '/hotjar.js');
    expect(await storedNames(page)).toEqual(['statistical.matomo.hotjar', '']);
  });

  test('when markup is gated by it that only the file declares', async ({page, site}) => {
    site.shop.file('/cookies.json', JSON.stringify({
      services: [{name: 'matomo', category: 'statistical'}, {name: 'youtube', category: 'third-party'}],
    }));
    await remember(page, site, {granted: 'statistical.matomo'});
    await visit(page, site, {attributes: 'src="/cookies.json"', below: trackerScript(site, 'youtube', '/player.js')});
    await expectOnlyNewAsked(page, '/player.js');
    expect(await storedNames(page)).toEqual(['statistical.matomo.third-party.youtube', '']);
  });

  test('marked as new, and off, beside what was answered', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical'});
    await visit(page, site, {});
    await openPreferences(page);
    await expect(page.getByRole('checkbox', {name: 'Statistical'})).toBeChecked();
    await expect(page.getByRole('checkbox', {name: 'Marketing'})).not.toBeChecked();
    await expect(categoryOf(page, 'Marketing')).toContainText('New');
    await expect(categoryOf(page, 'Statistical')).not.toContainText('New');
  });

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
    ['after a change of the revision', {}, 'revision="2"'],
    ['after the choice has ended', {seconds: now() - 190 * DAY}, ''],
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
