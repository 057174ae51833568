// What pages can ask and tell by window.cookiesPreferences.
// Its events are in events.spec.ts, shadow roots in observe.spec.ts, links that open the preferences in openers.spec.ts.
import {now, press, ran, remember, storedCookies, storedNames} from './observed.js';
import {service, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

type Api = NonNullable<Window['cookiesPreferences']>;

async function visit(page: Page, site: Site, parts: Parameters<typeof shopPage>[0] = {}): Promise<void> {
  site.page('/', shopPage({
    above: trackerScript(site, 'statistical', '/count.js'),
    below: trackerScript(site, 'marketing', '/advert.js'),
    ...parts,
  }));
  await page.goto(site.url('/'));
}

const call = (page: Page, act: 'accept' | 'reject' | 'reset' | 'hide', ...names: string[]): Promise<void> =>
  page.evaluate(([method, args]) => window.cookiesPreferences![method](...args), [act, names] as const);

test.describe('before a choice', () => {
  test('there is no consent, only what is necessary may run, and "ready" waits for the first choice', async ({page, site}) => {
    await visit(page, site, {head: `<script src="/cookies-preferences.js"></script>
      <script>cookiesPreferences.ready.then(({granted}) => (window.ran ||= []).push('ready: ' + granted))</script>`});
    await page.locator('#banner').waitFor();
    const seen = (): unknown => page.evaluate(() => {
      const {consent, has} = window.cookiesPreferences!;
      return [consent === undefined, has('statistical'), has('necessary'), has('necessary', 'statistical'), has('unknown')];
    });
    expect(await seen()).toEqual([true, false, true, false, false]);
    expect(await ran(page)).toEqual([]);
    await call(page, 'accept', 'statistical');
    await expect.poll(() => ran(page)).toEqual(['ready: statistical', '/count.js']);
    expect(await seen()).toEqual([false, true, true, true, false]);
  });
});

test.describe('a stored choice', () => {
  test('is known as soon as the parser has passed the element', async ({page, site}) => {
    const seconds = now() - 1000;
    await remember(page, site, {granted: 'statistical', denied: 'marketing', revision: '7b', seconds});
    await visit(page, site, {
      attributes: 'categories="statistical marketing" revision="7b"',
      below: '<p></p><script>window.early = JSON.stringify([cookiesPreferences.consent, cookiesPreferences.has("statistical"), cookiesPreferences.has("marketing")])</script>',
    });
    const early = await page.evaluate(() => (window as unknown as {early: string}).early);
    const consent = {granted: ['statistical'], denied: ['marketing'], date: new Date(seconds * 1000).toISOString(), revision: '7b'};
    expect(JSON.parse(early)).toEqual([consent, true, false]);
    expect(await page.evaluate(async () => (await window.cookiesPreferences!.ready).date instanceof Date)).toBe(true);
  });
});

test.describe('accept and reject', () => {
  test('answer for the names they are given, and leave the others open', async ({page, site}) => {
    await visit(page, site);
    await call(page, 'accept', 'statistical');
    await expect.poll(() => ran(page)).toEqual(['/count.js']);
    expect(await storedNames(page)).toEqual(['statistical', '']);
    await expect(page.locator('#banner')).toBeVisible();
    await call(page, 'reject', 'marketing');
    await expect(page.locator('#banner')).toBeHidden();
    expect(await storedNames(page)).toEqual(['statistical', 'marketing']);
  });

  test('answer for all without a name', async ({page, site}) => {
    await visit(page, site);
    await call(page, 'accept');
    await expect.poll(() => ran(page)).toEqual(['/count.js', '/advert.js']);
    await expect(page.locator('#banner')).toBeHidden();
    await page.context().clearCookies();
    await page.reload();
    await call(page, 'reject');
    expect(await storedNames(page)).toEqual(['', 'statistical.marketing']);
    expect(await ran(page)).toEqual([]);
  });

  test('take a category with its services, and a service alone', async ({page, site}) => {
    await visit(page, site, {attributes: '', children: service('statistical', 'matomo') + service('statistical', 'hotjar') + service('marketing', 'ads')});
    await call(page, 'accept', 'statistical');
    expect(await storedNames(page)).toEqual(['statistical.matomo.hotjar', '']);
    await page.context().clearCookies();
    await page.reload();
    await call(page, 'reject', 'hotjar');
    await call(page, 'accept', 'matomo');
    expect(await storedNames(page)).toEqual(['matomo', 'statistical.hotjar']);
  });
});

test.describe('show and hide', () => {
  const show = (page: Page, ...args: Parameters<Api['show']>): Promise<void> =>
    page.evaluate((given) => window.cookiesPreferences!.show(...given), args);

  test('open the preferences, at a name if one is given', async ({page, site}) => {
    await visit(page, site, {attributes: '', children: service('statistical', 'matomo') + service('statistical', 'hotjar')});
    await show(page);
    await expect(page.getByRole('dialog').getByRole('heading', {name: 'Cookie settings'})).toBeFocused();
    await call(page, 'hide');
    await expect(page.getByRole('dialog')).toBeHidden();
    await show(page, 'preferences', 'hotjar');
    await expect(page.getByRole('checkbox', {name: 'hotjar'})).toBeFocused();
    await call(page, 'hide');
    await expect(page.locator('#banner')).toBeHidden();
    expect(await storedCookies(page)).toEqual([]);
  });

  test('bring the banner where the page decides when, with "manual"', async ({page, site}) => {
    await visit(page, site, {attributes: 'categories="statistical marketing" manual'});
    await page.waitForLoadState('networkidle');
    await expect(page.locator('#banner')).toBeHidden();
    await show(page, 'banner');
    await press(page, 'Accept all');
    await expect.poll(() => ran(page)).toEqual(['/count.js', '/advert.js']);
  });

  test('bring the banner back to a visitor who has chosen, and keep the choice until it is answered', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    await visit(page, site);
    await show(page, 'banner');
    await expect(page.locator('#banner')).toBeVisible();
    expect(await storedNames(page)).toEqual(['statistical', 'marketing']);
    await press(page, 'Accept all');
    await expect.poll(() => ran(page)).toEqual(['/count.js', '/advert.js']);
  });
});

test.describe('reset', () => {
  test('forgets the choice, and asks again', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    await visit(page, site);
    await expect.poll(() => ran(page)).toEqual(['/count.js']);
    await call(page, 'reset');
    await expect(page.locator('#banner')).toBeVisible();
    expect(await storedCookies(page)).toEqual([]);
    expect(await page.evaluate(() => [window.cookiesPreferences!.consent === undefined, document.documentElement.dataset['consentGranted']])).toEqual([true, undefined]);
    await press(page, 'Accept all');
    await expect.poll(() => ran(page)).toEqual(['/count.js', '/advert.js']);
  });
});
