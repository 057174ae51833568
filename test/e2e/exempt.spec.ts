// Services that run until they are refused.
// What else runs without consent (the necessary ones) is in returning-visitor.spec.ts.
import {openPreferences, paths, press, ran, storedCookies, storedNames} from './observed.js';
import {service, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

async function visit(page: Page, site: Site, exempt: string): Promise<void> {
  site.page('/', shopPage({
    attributes: `exempt="${exempt}"`,
    children: service('statistical', 'matomo', '_pk_id'),
    below: trackerScript(site, 'matomo', '/matomo.js?cookie=_pk_id'),
  }));
  await page.goto(site.url('/'), {waitUntil: 'networkidle'});
}

for (const [what, exempt] of [['category', 'statistical'], ['service', 'matomo']] as const) {
  test.describe(`an exempt ${what}`, () => {
    test('runs before any choice, and stores none', async ({page, site}) => {
      await visit(page, site, exempt);
      await expect.poll(() => ran(page)).toEqual(['/matomo.js']);
      expect(await storedCookies(page)).toEqual([]);
    });

    test('is on in the preferences, and says why', async ({page, site}) => {
      await visit(page, site, exempt);
      await openPreferences(page);
      const group = page.getByRole('group', {name: 'Runs until you refuse'});
      await expect(group.getByRole('checkbox', {name: exempt === 'matomo' ? 'matomo' : 'Statistical'})).toBeChecked();
    });

    test('ends at once when it is refused, and stays off', async ({page, site}) => {
      await visit(page, site, exempt);
      await expect.poll(() => ran(page)).toEqual(['/matomo.js']);
      await page.evaluate(() => { window.mark = true; });
      site.clear();
      await openPreferences(page);
      await press(page, 'Reject all');
      await page.waitForFunction(() => !window.mark && document.readyState === 'complete');
      expect(await storedNames(page)).toEqual(['', 'statistical.matomo']);
      expect((await page.context().cookies()).map(({name}) => name)).toEqual(['cookies_preferences']);
      await page.reload({waitUntil: 'networkidle'});
      expect(site.requests(site.tracker)).toEqual([]);
    });
  });
}

test.describe('a page where all is exempt', () => {
  test('asks nothing, and loads the core only', async ({page, site}) => {
    site.page('/', shopPage({attributes: 'categories="statistical" exempt="statistical"', below: trackerScript(site, 'statistical', '/count.js')}));
    await page.goto(site.url('/'), {waitUntil: 'networkidle'});
    expect(await ran(page)).toEqual(['/count.js']);
    expect(paths(site)).toEqual(['/', '/cookies-preferences.js', '/count.js']);
  });

  test('asks nothing where markup is gated by a service', async ({page, site}) => {
    await visit(page, site, 'statistical');
    await expect.poll(() => ran(page)).toEqual(['/matomo.js']);
    await expect(page.locator('#banner')).toBeHidden();
  });
});
