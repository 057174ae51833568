// More names than a cookie holds: told once, the banner goes when it is answered, and nothing opens.
// How many names do fit is told here too; what else is wrong with names is in names.spec.ts.
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../told.js';

/** Services whose names have 32 letters each. */
const services = (count: number): string => Array.from({length: count}, (_, index) =>
  `<cookie-service name="${String(index).padStart(32, 's')}" category="statistical" provider="Service ${index}"></cookie-service>`).join('');

const portal = (site: Site, count: number): string => portalPage(`<cookies-preferences>${services(count)}</cookies-preferences>
  <script type="text/plain" data-consent="statistical" data-consent-src="${site.tracker.url('/stats.js')}"></script>`);

test('a hundred long names are kept in one cookie', async ({page, site, told}) => {
  site.page('/', portal(site, 100));
  await page.goto(site.url('/'));
  await page.locator('#accept').click();
  await page.locator('#saved').waitFor();
  await expect.poll(() => site.requests(site.tracker)).toHaveLength(1);
  await page.reload();
  await expect.poll(() => site.requests(site.tracker)).toHaveLength(2);
  await told.expectNothing();
  await expect(page.locator('#banner')).toHaveCount(0);
});

test('names that do not fit are told before anybody answers', async ({page, site, told}) => {
  site.page('/', portal(site, 130));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await told.expectOne('too-many-names', 'use fewer or shorter ones. Everything stays shut');
});

for (const answer of ['accept', 'reject']) {
  test(`pressing ${answer} with names that do not fit closes the banner and opens nothing`, async ({page, site, told}) => {
    site.page('/', portal(site, 130));
    await page.goto(site.url('/'));
    await page.locator(`#${answer}`).click();
    await expect(page.locator('#banner')).toHaveCount(0);
    await told.expectOne('too-many-names');
    expect(site.requests(site.tracker)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}
