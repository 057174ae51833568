// Attribute values that mean nothing: each is told once, the page asks and saves all the same, and the gate stays shut.
// Names and categories are in names.spec.ts, the file named by `src` in json.spec.ts.
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../told.js';

const asking = (attributes: string, children = ''): string => `
  <cookies-preferences categories="statistical" ${attributes}>${children}</cookies-preferences>`;

const gated = (site: Site): string =>
  `<script type="text/plain" data-consent="statistical" data-consent-src="${site.tracker.url('/stats.js')}"></script>`;

const MONTHS = 'a whole number from 1 to 12';
const TOKEN = 'up to 32 of letters, digits, dot, hyphen and underscore';
const SUCH_AS = 'a domain of this page, such as www.shop.localhost';

const BAD: readonly [attribute: string, value: string, instead: string][] = [
  ['months', '0', MONTHS],
  ['months', '13', MONTHS],
  ['months', '1.5', MONTHS],
  ['months', 'six', MONTHS],
  ['revision', 'r'.repeat(33), TOKEN],
  ['position', 'middle', 'one of bottom, top, bottom-start, bottom-end, inline'],
  ['cookie-domain', 'https://shop.localhost/', SUCH_AS],
  ['cookie-domain', 'shop.localhost; Max-Age=1', SUCH_AS],
];

for (const [attribute, value, instead] of BAD) {
  test(`${attribute}="${value.slice(0, 30)}" is told, and the choice is kept`, async ({page, site, told}) => {
    site.page('/', portalPage(asking(`${attribute}="${value}"`) + gated(site)));
    await page.goto(site.url('/'));
    await page.locator('#reject').click();
    await page.locator('#saved').waitFor();
    await told.expectOne('attribute', `${attribute}="${value}`, instead);
    await page.reload();
    expect(await page.evaluate(() => window.cookiesPreferences!.consent?.denied)).toEqual(['statistical']);
    await told.lines();
    await expect(page.locator('#banner')).toHaveCount(0);
    expect(site.requests(site.tracker)).toEqual([]);
  });
}

/** No cookie can hold them. */
for (const [attribute, value] of [
  ['revision', 'a b'], ['revision', '1;2'], ['revision', '2&granted=x'], ['revision', 'é'], ['cookie-name', 'our choice'], ['cookie-name', 'a=b;c'],
] as const) {
  test(`${attribute}="${value}" is told, writes nothing, and the choice holds for the page`, async ({page, site, told}) => {
    site.page('/', portalPage(asking(`${attribute}="${value}"`) + gated(site)));
    await page.goto(site.url('/'));
    await page.locator('#accept').click();
    await page.locator('#saved').waitFor();
    await told.expectOne('attribute', `${attribute}="${value}`, TOKEN);
    await expect.poll(() => site.requests(site.tracker).length).toBeGreaterThan(0);
    expect(await page.context().cookies()).toEqual([]);
    await page.reload();
    await page.locator('#banner').waitFor();
    await told.lines();
    expect(await page.evaluate(() => window.cookiesPreferences!.consent)).toBeUndefined();
  });
}

test('a domain of somebody else is told when the choice is saved, which holds for this host', async ({page, site, told}) => {
  site.page('/', portalPage(asking('cookie-domain="example.org"')));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await told.expectNothing();
  await page.locator('#accept').click();
  await page.locator('#saved').waitFor();
  await told.expectOne('attribute', 'cookie-domain="example.org"', 'www.shop.localhost');
  const cookies = await page.context().cookies();
  expect(cookies.map(({name, domain}) => [name, domain])).toEqual([['cookies_preferences', 'www.shop.localhost']]);
});

test('a choice lives six months where the number of months is none', async ({page, site}) => {
  for (const months of ['0', '13', '1.5', '-1', 'six']) {
    site.page('/', portalPage(asking(`months="${months}"`)));
    await page.goto(site.url('/'));
    await page.locator('#reject').click();
    await page.locator('#saved').waitFor();
    const [cookie] = await page.context().cookies();
    const days = (cookie!.expires - Date.now() / 1000) / 86400;
    expect([months, days > 180 && days < 185]).toEqual([months, true]);
    await page.context().clearCookies();
  }
});

test('a position that is none shows the banner at the bottom', async ({page, site}) => {
  site.page('/', portalPage(asking('position="middle"')));
  await page.goto(site.url('/'));
  const box = (await page.locator('#banner').boundingBox())!;
  expect([box.x, box.width, box.y + box.height]).toEqual([0, 1280, 720]);
});
