// The element twice, missing, late, left open, or with two sources: told once; the first counts, and gates stay shut.
// What the sources hold is in the other files here.
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../told.js';

const SERVICE = '<cookie-service name="matomo" category="statistical" provider="Matomo"></cookie-service>';

const gate = (site: Site, name = 'statistical'): string =>
  `<script type="text/plain" data-consent="${name}" data-consent-src="${site.tracker.url(`/${name}.js`)}"></script>`;

const ELEMENT = '<cookies-preferences categories="statistical"></cookies-preferences>';

test('children count before the attribute, which is told', async ({page, site, told}) => {
  site.page('/', portalPage(`<cookies-preferences categories="marketing">${SERVICE}</cookies-preferences>${gate(site, 'marketing')}`));
  await page.goto(site.url('/'));
  await expect(page.locator('#banner li')).toHaveText([/^Statistical/]);
  await page.locator('#accept').click();
  await page.locator('#saved').waitFor();
  await told.expectOne('two-sources', 'keep one of the children, "src" and "categories". The children count');
  expect(await page.evaluate(() => window.cookiesPreferences!.consent!.granted)).toEqual(['statistical', 'matomo']);
  expect(site.requests(site.tracker)).toEqual([]);
  await page.reload();
  await told.lines();
  await expect(page.locator('#banner')).toHaveCount(0);
});

test('children count before a file, which is told and not asked for', async ({page, site, told}) => {
  site.shop.file('/cookies.json', JSON.stringify({services: [{name: 'ads', category: 'marketing'}]}));
  site.page('/', portalPage(`<cookies-preferences src="/cookies.json">${SERVICE}</cookies-preferences>`));
  await page.goto(site.url('/'));
  await expect(page.locator('#banner li')).toHaveText([/^Statistical/]);
  await told.expectOne('two-sources', 'The children count');
  expect(site.requests().map(({path}) => path)).not.toContain('/cookies.json');
});

test('a file counts before the attribute, which is told', async ({page, site, told}) => {
  site.shop.file('/cookies.json', JSON.stringify({services: [{name: 'ads', category: 'marketing'}]}));
  site.page('/', portalPage('<cookies-preferences src="/cookies.json" categories="statistical"></cookies-preferences>' + gate(site)));
  await page.goto(site.url('/'));
  await expect(page.locator('#banner li')).toHaveText([/^Marketing/]);
  await page.locator('#accept').click();
  await page.locator('#saved').waitFor();
  await told.expectOne('two-sources', '"src" counts');
  expect(site.requests(site.tracker)).toEqual([]);
});

test('of two elements the first counts, and the second is told', async ({page, site, told}) => {
  const second = '<cookies-preferences categories="marketing" id="second"></cookies-preferences>';
  site.page('/', portalPage(ELEMENT + second + gate(site, 'statistical')));
  await page.goto(site.url('/'));
  await expect(page.locator('#banner li')).toHaveText([/^Statistical/]);
  await page.locator('#reject').click();
  await page.locator('#saved').waitFor();
  await told.expectOne('two-elements', 'keep one. The first counts');
  await expect(page.locator('#second')).toHaveText('');
  expect(await page.evaluate(() => window.cookiesPreferences!.consent!.denied)).toEqual(['statistical']);
  expect(site.requests(site.tracker)).toEqual([]);
});

test('gates without an element are told once, and stay shut whatever is called', async ({page, site, told}) => {
  site.page('/', portalPage(gate(site) + gate(site, 'marketing')));
  await page.goto(site.url('/'));
  await page.evaluate(() => void window.cookiesPreferences!.accept());
  await told.expectOne('no-element', 'add one to the page. Everything stays shut');
  expect(site.requests(site.tracker)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('an element that comes late is used', async ({page, site, told}) => {
  site.page('/', portalPage(gate(site)));
  await page.goto(site.url('/'));
  await told.expectOne('no-element');
  await page.evaluate((element) => document.body.insertAdjacentHTML('afterbegin', element), ELEMENT);
  await page.locator('#accept').click();
  await expect.poll(() => site.requests(site.tracker).map(({path}) => path)).toEqual(['/statistical.js']);
  expect(await told.lines()).toHaveLength(1);
});

test('a page with neither element nor gates is left alone', async ({page, site, told}) => {
  site.page('/', portalPage('<h1>Open data</h1>'));
  await page.goto(site.url('/'));
  await told.expectNothing();
  expect(site.requests().map(({path}) => path)).toEqual(['/', '/cookies-preferences.js']);
});

for (const [what, element] of [
  ['an end tag that was forgotten', '<cookies-preferences categories="statistical">'],
  ['a slash instead of an end tag', '<cookies-preferences categories="statistical" />'],
] as const) {
  test(`${what} is told, and the page stays whole`, async ({page, site, told}) => {
    site.page('/', portalPage(`${element}<h1>Open data</h1><p>Budget</p>${gate(site)}`));
    await page.goto(site.url('/'));
    await page.locator('#reject').click();
    await page.locator('#saved').waitFor();
    await told.expectOne('unclosed', '<h1> stands inside', 'write </cookies-preferences> before it');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('p', {hasText: 'Budget'})).toBeVisible();
    expect(site.requests(site.tracker)).toEqual([]);
  });
}
