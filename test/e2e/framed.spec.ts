// In a frame of a page that asks by itself the banner is quiet; the way back works there, too.
import {element, service, shopPage} from './shop-page.js';
import {portalPage} from './portal-page.js';
import {expect, test} from './told.js';

const FRAMED = shopPage({attributes: '', children: service('statistical', 'counter')});

test('in a frame of a page with the element there is one banner, that of the page', async ({page, site, told}) => {
  site.page('/framed', FRAMED);
  site.page('/', portalPage(`${element()}<iframe src="/framed" title="Part" width="800" height="300"></iframe>`));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await told.expectNothing();
  const framed = page.frameLocator('iframe');
  await expect(framed.locator('#banner')).toHaveCount(0);
  await framed.locator('#way-back').click();
  await expect(framed.locator('dialog')).toBeVisible();
});

test('in a frame of a page without the element the banner shows', async ({page, site}) => {
  site.page('/framed', FRAMED);
  site.page('/', portalPage('<iframe src="/framed" title="Part" width="800" height="300"></iframe>').replace(/<script.*?<\/script>/, ''));
  await page.goto(site.url('/'));
  await expect(page.frameLocator('iframe').locator('#banner')).toBeVisible();
});

test('in a frame of a page of another origin the banner shows', async ({page, site}) => {
  site.page('/framed', FRAMED);
  site.tracker.page('/', `<!doctype html><title>Elsewhere</title>${element()}<iframe src="${site.url('/framed')}" title="Part" width="800" height="300"></iframe>`);
  await page.goto(site.tracker.url('/'));
  await expect(page.frameLocator('iframe').locator('#banner')).toBeVisible();
});
