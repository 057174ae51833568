// UET and Clarity that are on the page before us or come after us, which names grant what, and mistakes in saying so.
// The pages of their document are in signals-microsoft-docs.spec.ts.
import type {Page} from 'playwright';
import {ran, remember} from './observed.js';
import {element, inlineScript, shopPage} from './shop-page.js';
import {serveClarity, serveUet} from './signals-microsoft-tags.js';
import {pageIn} from './signals-pages.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const ATTRIBUTES = 'categories="statistical marketing" signals="microsoft"';

/** The snippet of a whole page, as Microsoft gives it: live. */
function snippetOf(heading: string, site: Site, address: string): string {
  const [, code] = /<script type="text\/plain"[^>]*>([^]*?)<\/script>/.exec(pageIn('signals-microsoft.md', heading))!;
  return `<script>${code!.replace(address, site.tracker.url('/'))}</script>`;
}

const uet = (site: Site): string => snippetOf('UET, held back until the visitor agrees', site, 'https://bat.bing.net/');
const clarity = (site: Site): string => snippetOf('Clarity, held back until the visitor agrees', site, 'https://www.clarity.ms/');

const stored = async (page: Page): Promise<string[]> =>
  (await page.context().cookies()).filter(({name, value}) => value && name !== 'cookies_preferences').map(({name}) => name).sort();

const toldUet = (page: Page): Promise<string[]> => page.evaluate(() => window.uetTold ?? []);

/** Where a tag is to be before us, it has to have run: as the page is complete. */
const LAST = '<script>onload = () => document.body.append(Object.assign(document.createElement("script"), {src: "/cookies-preferences.js"}))</script>';

/** A page with a live tag before us, or after us. */
const pageWith = (tag: string, where: 'before' | 'after', above = ''): string =>
  shopPage({attributes: ATTRIBUTES, ...(where === 'before' ? {head: LAST, above: tag} : {above, below: tag})});

/** What waits for tags that never come. */
const waiting = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify([
  window.uetq, [...(window.clarity as unknown as {q: IArguments[]}).q].map((call) => [...call]),
]));

for (const where of ['before', 'after'] as const) {
  test(`UET that comes ${where} us is told the default and each change once, and stores only while the visitor agrees`, async ({page, site}) => {
    serveUet(site.tracker);
    site.page('/', pageWith(uet(site), where, '<script>window.uetq = ["event", "view", {}]</script>'));
    await page.goto(site.url('/'));
    await expect.poll(() => toldUet(page)).toEqual(['default denied']);
    if (where === 'after') expect(await stored(page)).toEqual([]);
    await page.evaluate(() => window.cookiesPreferences!.accept());
    await page.evaluate(() => window.cookiesPreferences!.accept('statistical'));
    await page.evaluate(() => window.uetq!.push('event', 'purchase', {}));
    await expect.poll(() => stored(page)).toEqual(['_uetsid', '_uetvid']);
    await page.evaluate(() => window.cookiesPreferences!.reject('marketing'));
    await page.evaluate(() => window.cookiesPreferences!.reject());
    expect(await toldUet(page)).toEqual(['default denied', 'update granted', 'update denied']);
  });
}

test('a default of the page’s own is left to it, and a refusal is told though the default is the same', async ({page, site}) => {
  serveUet(site.tracker);
  const own = '<script>window.uetq = window.uetq || []; uetq.push("event", "view", {}); uetq.push("consent", "default", {ad_storage: "denied"})</script>';
  site.page('/', shopPage({attributes: ATTRIBUTES, above: own, below: uet(site)}));
  await page.goto(site.url('/'));
  await expect.poll(() => toldUet(page)).toEqual(['default denied']);
  await page.evaluate(() => window.cookiesPreferences!.reject());
  expect(await toldUet(page)).toEqual(['default denied', 'update denied']);
});

test.describe('Clarity', () => {
  // It stumbles when it is told to end while it begins.
  test.use({mayThrow: true});

  for (const where of ['before', 'after'] as const) {
    test(`that comes ${where} us stores nothing before the visitor agrees and after she takes it back, though its project would`, async ({page, site}) => {
      serveClarity(site, site.tracker, site.tracker, 'abcdefghij', true);
      site.page('/', pageWith(clarity(site), where));
      await page.goto(site.url('/'));
      const isRunning = (): boolean => !!(window.clarity as {v?: string} | undefined)?.v;
      await page.waitForFunction(isRunning);
      await page.locator('#banner').waitFor();
      await expect.poll(() => stored(page)).toEqual([]);
      // Clarity begins again without storage.
      await page.waitForFunction(isRunning);
      await page.evaluate(() => window.cookiesPreferences!.accept('statistical'));
      await expect.poll(() => stored(page)).toEqual(['_clck', '_clsk']);
      await page.evaluate(() => { window.mark = true; });
      await page.evaluate(() => window.cookiesPreferences!.reject());
      await expect.poll(() => stored(page)).toEqual([]);
      expect(await page.evaluate(() => window.mark)).toBe(true);
    });
  }
});

test.describe('what is told', () => {
  for (const [what, attributes, granted, denied, ads, analytics] of [
    ['goes by marketing and statistical', '', 'statistical', 'marketing', 'denied', 'granted'],
    ['goes by other names, all of which have to be granted', 'microsoft-keys="shop: ad_storage; statistical: ad_storage analytics_storage"', 'statistical.marketing', 'shop', 'denied', 'granted'],
    ['is no for a name that was not asked about', 'microsoft-keys="necessary: ad_storage; shop: analytics_storage" exempt="shop"', 'statistical', '', 'denied', 'denied'],
  ] as const) {
    test(what, async ({page, site}) => {
      await remember(page, site, {granted, denied});
      site.page('/', shopPage({attributes: `${ATTRIBUTES} ${attributes}`}));
      await page.goto(site.url('/'));
      await page.waitForFunction(() => window.clarity);
      expect(JSON.parse(await waiting(page))).toEqual([
        ['consent', 'default', {ad_storage: 'denied'}, 'consent', 'update', {ad_storage: ads}],
        [['consentv2', {ad_Storage: ads, analytics_Storage: analytics}]],
      ]);
    });
  }

  test('is not told twice by an element that a router puts in place of the first, which is followed', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    site.page('/', shopPage({attributes: ATTRIBUTES}));
    await page.goto(site.url('/'));
    await page.waitForFunction(() => window.clarity);
    const before = await waiting(page);
    // What is gated waits for the signals of the new one.
    await page.evaluate((html) => { document.querySelector('cookies-preferences')!.outerHTML = html; }, element({attributes: ATTRIBUTES}) + inlineScript('statistical', 'later'));
    await expect.poll(() => ran(page)).toEqual(['later']);
    expect(await waiting(page)).toBe(before);
    await page.evaluate(() => window.cookiesPreferences!.reset());
    expect(JSON.parse(await waiting(page))).toEqual([
      ['consent', 'default', {ad_storage: 'denied'}, 'consent', 'update', {ad_storage: 'denied'}],
      [['consentv2', {ad_Storage: 'denied', analytics_Storage: 'granted'}], ['consentv2', {ad_Storage: 'denied', analytics_Storage: 'denied'}]],
    ]);
  });
});

test('keys that are written wrongly are told, and denied', async ({page, site, told}) => {
  await remember(page, site, {granted: 'statistical.marketing'});
  site.page('/', shopPage({attributes: `${ATTRIBUTES} microsoft-keys="marketing: ad_Storage; statistical: analytics_storage"`}));
  await page.goto(site.url('/'));
  await told.expectOne('microsoft-keys', '"marketing: ad_Storage" in microsoft-keys', 'ad_storage and analytics_storage');
  expect(await waiting(page)).toContain('{"ad_Storage":"denied","analytics_Storage":"granted"}');
});
