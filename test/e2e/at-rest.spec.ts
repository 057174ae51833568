// A page at rest is left alone: what we do to it must not set us off again.
// What following a page that changes costs is measured in bench/.
import type {Page} from 'playwright';
import {shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';

declare global {
  interface Window {
    /** How often the document was searched. */
    searches: number;
    /** How often the size of something was to be heard of. */
    measurements: number;
  }
}

/** Everything that is looked after: a script, an embed with its placeholder, a template, a declaration. */
const parts = (site: Site, declaration = ''): Parameters<typeof shopPage>[0] => ({
  above: `<iframe title="Tour" width="400" height="300" data-consent="marketing" data-consent-src="${site.tracker.url('/tour.html')}"></iframe>`,
  below: `${trackerScript(site, 'statistical', '/count.js')}<template data-consent="marketing"><!-- <p>Inside</p> --></template>${declaration}`,
});

async function visit(page: Page, site: Site, declaration?: string): Promise<void> {
  await page.addInitScript(() => {
    window.searches = window.measurements = 0;
    const {observe} = ResizeObserver.prototype;
    ResizeObserver.prototype.observe = function (element) {
      window.measurements++;
      observe.call(this, element);
    };
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const native = Document.prototype[name] as (selector: string) => never;
      Document.prototype[name] = function (selector: string) {
        window.searches++;
        return native.call(this, selector);
      };
    }
  });
  site.page('/', shopPage(parts(site, declaration)));
  await page.goto(site.url('/'));
  await page.waitForLoadState('networkidle');
}

/** Searches in thirty frames; the first ones may end what was going on. */
const searches = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0, before = 0; frame < 60; frame++) {
      if (frame === 30) before = window.searches;
      if (frame === 59) return window.searches - before;
      await new Promise(requestAnimationFrame);
    }
    return NaN;
  });

for (const [name, declaration] of [['a page', ''], ['a page with a declaration', '<cookies-declaration></cookies-declaration>']] as const) {
  test(`${name} is not searched again when nothing changes: asked, granted, refused, on the next visit`, async ({page, site}) => {
    await visit(page, site, declaration);
    expect(await page.evaluate(() => window.searches)).toBeGreaterThan(0);
    expect(await searches(page)).toBe(0);
    await page.evaluate(() => window.cookiesPreferences!.accept());
    await expect(page.getByText('Inside')).toBeVisible();
    expect(await searches(page)).toBe(0);
    await page.evaluate(() => window.cookiesPreferences!.reject('marketing'));
    await expect(page.getByText('Inside')).toBeHidden();
    expect(await searches(page)).toBe(0);
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await searches(page)).toBe(0);
  });
}

test('a page that changes is followed, but a banner that was put away does not come back by that', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => window.cookiesPreferences!.hide());
  const before = await page.evaluate(() => window.searches);
  await page.evaluate(() => document.body.append('More'));
  await expect.poll(() => page.evaluate(() => window.searches)).toBeGreaterThan(before);
  expect(await searches(page)).toBe(0);
  await expect(page.locator('#banner')).toBeHidden();
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p data-consent="new"></p>'));
  await expect(page.locator('#banner')).toBeVisible();
});

test('a page that changes elsewhere keeps its consent as it is, and has no placeholder measured anew', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => window.cookiesPreferences!.reject());
  await page.reload();
  await expect(page.locator('#load-once')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await searches(page);
  const before = await page.evaluateHandle(() => ({consent: window.cookiesPreferences!.consent, searches: window.searches, measurements: window.measurements}));
  await page.evaluate(() => document.querySelector('h1')!.append('More'));
  await page.waitForFunction((then) => window.searches > then.searches, before);
  await searches(page);
  expect(await page.evaluate(({consent, measurements}) => [consent === window.cookiesPreferences!.consent, window.measurements - measurements], before)).toEqual([true, 0]);
});
