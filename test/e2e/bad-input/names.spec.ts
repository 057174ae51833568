// Names that are malformed, stand twice, or that nobody declared: each is told once, and what they gate stays shut.
// Names that are too long for a cookie are in too-long.spec.ts.
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../told.js';

const service = (name: string, category = 'statistical'): string =>
  `<cookie-service name="${name}" category="${category}" provider="Somebody"></cookie-service>`;

const gate = (site: Site, name: string): string =>
  `<script type="text/plain" data-consent="${name}" data-consent-src="${site.tracker.url(`/${name}.js`)}"></script>`;

const portal = (children: string, rest = ''): string => portalPage(`<cookies-preferences>${children}</cookies-preferences>${rest}`);

const FORBIDDEN = ['Matomo', 'google analytics', 'über', '-ga', 'a.b', 'a&b', 'n'.repeat(33), ''];

for (const name of FORBIDDEN) {
  test(`a service called "${name}" is told, and follows its category`, async ({page, site, told}) => {
    site.page('/', portal(service(name.replace('&', '&amp;')), gate(site, 'statistical')));
    await page.goto(site.url('/'));
    await page.locator('#accept').click();
    await page.locator('#saved').waitFor();
    await told.expectOne('name', `"${name}" is no name; use up to 32 of a-z, 0-9, - and _`);
    expect(await page.evaluate(() => window.cookiesPreferences!.consent!.granted)).toEqual(['statistical']);
    await expect.poll(() => site.requests(site.tracker)).toHaveLength(1);
  });
}

test('a gate by a malformed name stays shut, also when all is accepted', async ({page, site, told}) => {
  site.page('/', portal(service('Matomo'), gate(site, 'Matomo')));
  await page.goto(site.url('/'));
  await page.locator('#accept').click();
  await page.locator('#saved').waitFor();
  await told.expectOne('name', '"Matomo"');
  expect(site.requests(site.tracker)).toEqual([]);
  await page.reload();
  await told.lines();
  await expect(page.locator('#banner')).toHaveCount(0);
});

test('a malformed name among the categories is told once', async ({page, site, told}) => {
  site.page('/', portalPage('<cookies-preferences categories="statistical Marketing"></cookies-preferences>'));
  await page.goto(site.url('/'));
  await expect(page.locator('#banner li')).toHaveCount(1);
  await told.expectOne('name', '"Marketing"');
});

test('a name that stands twice is told, and the first counts', async ({page, site, told}) => {
  site.page('/', portal(service('stats') + service('stats', 'marketing'), gate(site, 'stats')));
  await page.goto(site.url('/'));
  await page.locator('#settings').click();
  await page.locator('input[value="statistical"]').check();
  await page.locator('#save').click();
  await expect.poll(() => site.requests(site.tracker)).toHaveLength(1);
  await told.expectOne('duplicate-name', '"stats" stands twice');
  expect(await page.evaluate(() => window.cookiesPreferences!.consent!.denied)).toEqual(['marketing']);
});

test('a name that is asked about first does not run as necessary when it comes again', async ({page, site, told}) => {
  site.page('/', portal(service('stats') + service('stats', 'necessary'), gate(site, 'stats')));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await told.expectOne('duplicate-name', '"stats" stands twice');
  expect(site.requests(site.tracker)).toEqual([]);
});

test('a necessary service by the name of a category that is asked about does not open it', async ({page, site, told}) => {
  site.page('/', portal(service('statistical', 'necessary') + service('matomo'), gate(site, 'statistical')));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await told.expectOne('duplicate-name', '"statistical" stands twice');
  expect(site.requests(site.tracker)).toEqual([]);
});

test('a gate that nobody declared is told once for all that it holds, and stays shut', async ({page, site, told}) => {
  const unknown = `${gate(site, 'heatmap')}<iframe data-consent="heatmap" data-consent-src="${site.tracker.url('/frame.html')}"></iframe>`;
  site.page('/', portal(service('matomo'), unknown));
  await page.goto(site.url('/'));
  await page.locator('#accept').click();
  await page.locator('#saved').waitFor();
  await told.expectOne('unknown-name', '"heatmap"', 'add a category or service of that name');
  expect(site.requests(site.tracker)).toEqual([]);
  expect(await page.evaluate(() => window.cookiesPreferences!.has('heatmap'))).toBe(false);
});

test('accepting a name that nobody declared is told, and changes nothing', async ({page, site, told}) => {
  site.page('/', portal(service('matomo'), gate(site, 'matomo')));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await page.evaluate(() => window.cookiesPreferences!.accept('piwik'));
  await told.expectOne('unknown-name', '"piwik"');
  await expect(page.locator('#banner')).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
});
