// Shows that specs with Playwright's own page work; goes as soon as there are others.
// Tests nothing of the product but that the CDN serves its file.
import {expect, test} from './visitor/fixture.js';

test('serves the built file from the CDN', async ({page, site}) => {
  const response = await page.goto(site.cdn.url('/cookies-preferences.js'));
  expect(response!.status()).toBe(200);
  expect(response!.headers()).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
});
