// One of the lazy files is missing, as after a careless upload: all that needs it stays undone, and nothing is thrown into the page.
// What is told, and what still works without the larger ones, is in blocked.spec.ts.
import {paths} from './observed.js';
import {shopPage, trackerScript} from './shop-page.js';
import {expect, test} from './visitor/fixture.js';

for (const file of ['actions', 'care', 'cookies-declaration', 'check', 'choice', 'en-more', 'en-policy', 'erase', 'fr', 'from-json', 'gate', 'mistakes', 'ui']) {
  test(`without "${file}" nothing is thrown`, async ({page, site}) => {
    site.shop.file('/cookies.json', JSON.stringify({services: [{name: 'matomo', category: 'statistical', cookies: '_pk_id*'}]}));
    site.page('/', shopPage({
      attributes: `src="/cookies.json"${file === 'fr' ? ' lang="fr"' : ''}`,
      above: trackerScript(site, 'matomo', '/count.js'),
      below: '<img data-consent="matomo" data-consent-src="/a.gif" width="9" height="9" alt=""><cookies-declaration></cookies-declaration>',
    }));
    const missing = RegExp(`^/cookies-preferences-${file}-[\\da-f]{8}\\.js`);
    site.block(missing);
    await page.goto(site.url('/'), {waitUntil: 'networkidle'});
    if (await page.locator('#banner').isVisible()) await page.locator('#reject').click();
    else await page.evaluate(() => void window.cookiesPreferences!.reject());
    await expect.poll(() => paths(site)).toContainEqual(expect.stringMatching(missing));
    // Whatever fails does so before the page has nothing left to do; an error that nobody catches is a failure of each test.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(site.requests(site.tracker)).toEqual([]);
  });
}

test('what is only in no hurry holds up nobody who waits for the preferences', async ({page, site}) => {
  site.page('/', shopPage({attributes: 'categories="statistical"'}));
  site.block(/^\/cookies-preferences-care-/);
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await page.evaluate(() => window.cookiesPreferences!.show());
  await expect(page.locator('dialog')).toBeVisible();
});
