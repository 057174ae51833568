// Pages without TLS under a name of the open network, where Chromium has no cookie store to hear from: tabs are in step all the same.
// All other tests of tabs are in ../in-step.spec.ts.
import {createServer} from 'node:http';
import {ran} from '../observed.js';
import {shopPage, trackerScript} from '../shop-page.js';
import {openSite} from '../site.js';
import {expect, test as base} from './fixture.js';

const test = base.extend({
  site: async ({}, use) => {
    const site = await openSite(createServer(), {
      shop: 'www.shop.example', tracker: 'www.tracker.example', cdn: 'cdn.files.example', address: (host) => `http://${host}`,
    });
    await use(site);
    await site.close();
  },
});

test('a second tab follows a choice and its withdrawal, told by a channel', async ({page, site}) => {
  site.page('/', shopPage({below: trackerScript(site, 'statistical', '/count.js')}));
  const other = await page.context().newPage();
  await page.goto(site.url('/'));
  await other.goto(site.url('/'));
  expect(await other.evaluate(() => [isSecureContext, 'cookieStore' in window])).toEqual([false, false]);
  await other.locator('#banner').waitFor();
  await page.locator('#accept').click();
  await expect.poll(() => ran(other)).toEqual(['/count.js']);
  await expect(other.locator('#banner')).toHaveCount(0);
  await page.evaluate(() => void window.cookiesPreferences!.reject());
  await expect.poll(() => ran(other).catch(() => undefined)).toEqual([]);
});
