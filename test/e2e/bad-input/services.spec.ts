// Mistakes in what is declared of services and items: each is told once, and their gates stay shut.
// Names are in names.spec.ts.
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../told.js';

const STATISTICS = '<cookie-service name="matomo" category="statistical" provider="Matomo"></cookie-service>';

const portal = (site: Site, children: string, gate = 'matomo'): string => portalPage(`
  <cookies-preferences>${children}</cookies-preferences>
  <script type="text/plain" data-consent="${gate}" data-consent-src="${site.tracker.url('/gated.js')}"></script>`);

test('a party that is none is told, and counts as the site itself', async ({page, site, told}) => {
  site.page('/', portal(site, STATISTICS.replace('name', 'party="Facebook" name')) + '<cookies-declaration></cookies-declaration>');
  await page.goto(site.url('/'));
  await page.locator('cookies-declaration table').first().waitFor();
  await told.expectOne('attribute', 'party="Facebook"', 'first or third');
  await expect(page.locator('th', {hasText: 'Set by'})).toHaveCount(0);
  expect(site.requests(site.tracker)).toEqual([]);
});

test('a kind that is none is told, and is taken for a cookie', async ({page, site, told}) => {
  const item = '<cookie-item name="_pk_id" kind="cookies"></cookie-item>';
  site.page('/', portal(site, STATISTICS.replace('</', item + '</')));
  await page.context().addCookies([{name: '_pk_id', value: '1', url: site.url('/')}]);
  await page.goto(site.url('/'));
  await page.evaluate(() => sessionStorage.setItem('_pk_id', 'of somebody else'));
  await page.locator('#reject').click();
  await expect.poll(async () => (await page.context().cookies()).map(({name}) => name)).toEqual(['cookies_preferences']);
  await told.expectOne('attribute', 'kind="cookies"', 'cookie, local, session or indexeddb');
  expect(await page.evaluate(() => sessionStorage.getItem('_pk_id'))).toBe('of somebody else');
});

test('a category that does not exist is told, and what it should hold is not asked about', async ({page, site, told}) => {
  site.page('/', portal(site, STATISTICS + '<cookie-service name="ads" category="advertising" provider="Ads"></cookie-service>', 'ads'));
  await page.goto(site.url('/'));
  await page.locator('#accept').click();
  await page.locator('#saved').waitFor();
  await told.expectOne('unknown-category', '"advertising"', '<cookie-category name="advertising" label="…">');
  expect(await page.evaluate(() => window.cookiesPreferences!.consent!.granted)).toEqual(['statistical', 'matomo']);
  expect(site.requests(site.tracker)).toEqual([]);
  await page.reload();
  await told.lines();
  await expect(page.locator('#banner')).toHaveCount(0);
});

test('a service without a category is told by what it is called, and stays shut', async ({page, site, told}) => {
  site.page('/', portal(site, STATISTICS + '<cookie-service name="ads" provider="Ads"></cookie-service>', 'ads'));
  await page.goto(site.url('/'));
  await page.locator('#accept').click();
  await page.locator('#saved').waitFor();
  await told.expectOne('service-category', 'service "ads" has no category', 'write category=');
  expect(site.requests(site.tracker)).toEqual([]);
});

test('a category of one\'s own without a label is told, and not asked about', async ({page, site, told}) => {
  site.page('/', portalPage('<cookies-preferences categories="statistical surveys"></cookies-preferences>'));
  await page.goto(site.url('/'));
  await expect(page.locator('#banner li')).toHaveText([/^Statistical/]);
  await told.expectOne('category-label', '"surveys"', '<cookie-category name="surveys" label="…">');
});

test('the only category does not exist: there is no banner, and nothing opens', async ({page, site, told}) => {
  site.page('/', portal(site, '<cookie-service name="ads" category="advertising" provider="Ads"></cookie-service>', 'advertising'));
  await page.goto(site.url('/'));
  await told.expectOne('unknown-category', '"advertising"');
  await expect(page.locator('#banner')).toHaveCount(0);
  await page.evaluate(() => window.cookiesPreferences!.accept());
  expect(await told.lines()).toHaveLength(1);
  expect(site.requests(site.tracker)).toEqual([]);
});
