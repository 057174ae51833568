// The secure site itself: what tests over TLS rest on.
// What the component does there is in the specs beside it and in ../trackers/.
import {shopPage, trackerScript} from '../shop-page.js';
import {expect, test} from './fixture.js';

test.describe('the secure site', () => {
  test('is found by its names without a port, in a context that browsers take for secure', async ({page, site}) => {
    site.page('/', '<!doctype html><title>Shop</title>');
    for (const host of ['www.shop.example', 'shop.example', 'www.city.shop.example']) {
      await page.goto(site.url('/', host));
      expect(await page.evaluate(() => [location.href, isSecureContext])).toEqual([`https://${host}/`, true]);
    }
    expect(site.requests().map(({host}) => host)).toEqual(['www.shop.example', 'shop.example', 'www.city.shop.example']);
  });

  test('lets a script set a cookie for the whole domain, and Secure, which is sent to another of its hosts', async ({page, site}) => {
    site.page('/', '<!doctype html><title>Shop</title>');
    await page.goto(site.url('/'));
    await page.evaluate(() => {
      document.cookie = 'whole=1; Domain=shop.example; Secure; Max-Age=60';
      document.cookie = '__Host-own=1; Path=/; Secure; Max-Age=60';
    });
    await page.goto(site.url('/', 'shop.example'));
    expect(site.requests().at(-1)!.cookies).toEqual({whole: '1'});
    await page.goto(site.url('/'));
    expect(site.requests().at(-1)!.cookies).toEqual({'whole': '1', '__Host-own': '1'});
  });

  test('takes cookies of other sites, as an ordinary profile does', async ({page, site}) => {
    const video = site.host('player.video.example');
    video.page('/', '<!doctype html><title>Video</title>', {headers: {'Set-Cookie': 'viewer=1; Domain=video.example; Secure; SameSite=None; Max-Age=60'}});
    site.page('/', `<!doctype html><title>Shop</title><iframe src="${video.url('/')}"></iframe>`);
    await page.goto(site.url('/'));
    await page.reload();
    expect(site.requests(video).map(({cookies}) => cookies)).toEqual([{}, {viewer: '1'}]);
  });

  test('is all that the browser reaches', async ({page, site}) => {
    site.page('/', '<!doctype html><title>Shop</title>');
    await page.goto(site.url('/'));
    const status = await page.evaluate(() => fetch('https://registry.npmjs.org/', {mode: 'no-cors'}).then(({type}) => type));
    expect(status).toBe('opaque');
    expect(site.requests().at(-1)).toEqual({host: 'registry.npmjs.org', path: '/', cookies: {}});
  });

  test('has the component and its trackers', async ({page, site}) => {
    site.page('/', shopPage({below: trackerScript(site, 'statistical', '/count.js?cookie=_count&domain=shop.example')}));
    await page.goto(site.url('/'));
    await page.locator('#accept').click();
    await expect.poll(async () => (await page.context().cookies()).map(({name, domain, secure}) => [name, domain, secure]).sort())
      .toEqual([['_count', '.shop.example', false], ['cookies_preferences', 'www.shop.example', true]]);
  });
});
