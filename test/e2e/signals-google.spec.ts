// signals="google" where Google's tag is not gated, or late, or its file is; the attributes; Tag Manager's event; a router's new element.
// What a gated tag sees is in portable/signals-google.spec.ts, the documented pages are in signals-google-docs.spec.ts.
import type {Page} from 'playwright';
import {googleTag, readLayer} from './google-reader.js';
import {remember} from './observed.js';
import {CORE, service, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const ATTRIBUTES = 'categories="statistical marketing" signals="google"';
const DEFAULT = 'consent default: nothing';
const STATISTICS = 'consent update: analytics_storage';
const GRANTED = '{cookies_preferences, consent_granted: statistical, consent_denied: marketing}';
const OWN = ['js', 'config G-1'];
const GOOGLE = /googletagmanager\.com/;
const CHUNK = /\/cookies-preferences-google-[\da-f]{8}\.js/;

/** What Google has authors write. */
const COMMANDS = `<script>
  window.dataLayer = window.dataLayer || [];
  function gtag() { dataLayer.push(arguments); }
  gtag('js', new Date());
  gtag('config', 'G-1');
</script>`;

const TAG = 'https://www.googletagmanager.com/gtag/js?id=G-1';

/** Answers for Google's address, or any other, when it is time. */
async function serve(page: Page, address: RegExp, time?: Promise<void>): Promise<void> {
  await page.route(address, async (route) => {
    await time;
    await (address === CHUNK ? route.continue() : route.fulfill({contentType: 'text/javascript', body: googleTag()}));
  });
}

/** A promise and what fulfils it. */
function later(): [time: Promise<void>, come: () => void] {
  let come!: () => void;
  return [new Promise((resolve) => { come = resolve; }), come];
}

async function visit(page: Page, site: Site, parts: Parameters<typeof shopPage>[0] = {}): Promise<void> {
  site.page('/', shopPage({attributes: ATTRIBUTES, ...parts}));
  await page.goto(site.url('/'), {waitUntil: 'domcontentloaded'});
}

const saw = (page: Page): Promise<readonly string[] | undefined> => page.evaluate(() => window.googleReader?.saw);
const sent = (page: Page): Promise<readonly string[] | undefined> => page.evaluate(() => window.googleReader?.sent);
const lengthOf = (page: Page): Promise<number | undefined> => page.evaluate(() => window.dataLayer?.length);
const read = (page: Page, home = 'FR-IDF', layer = 'dataLayer'): Promise<unknown> =>
  page.evaluate(`(${readLayer})(${JSON.stringify(layer)}, ${JSON.stringify(home)})`);

const answer = (page: Page, act: 'accept' | 'reject' | 'reset', ...names: string[]): Promise<void> =>
  page.evaluate(([act, names]) => window.cookiesPreferences![act](...names), [act, names] as const);

test.describe('an open tag of Google', () => {
  test('that ran before us is told late, and the author of it', async ({page, site, told}) => {
    await serve(page, GOOGLE);
    await visit(page, site, {head: `${COMMANDS}<script src="${TAG}"></script>${CORE}`});
    await expect.poll(() => saw(page)).toEqual([...OWN, `late ${DEFAULT}`]);
    expect(await sent(page)).toEqual(['config G-1 with everything']);
    await told.expectOne('google-first', `${TAG} may run before`, 'put the snippet', 'data-consent="…" on the tag');
  });

  test('under an address of the site is found by what it leaves', async ({page, site, told}) => {
    site.shop.file('/own-tag.js', googleTag());
    await visit(page, site, {head: `${COMMANDS}<script src="/own-tag.js"></script>${CORE}`});
    await told.expectOne('google-first', 'a tag of Google may run before');
  });

  test('that comes after us sees default and choice before its own commands, though these were there first', async ({page, site, told}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    const [time, come] = later();
    await serve(page, GOOGLE, time);
    await visit(page, site, {head: `${COMMANDS}<script async src="${TAG}"></script>${CORE}`});
    await expect.poll(() => lengthOf(page)).toBe(5);
    come();
    await expect.poll(() => sent(page)).toEqual(['config G-1 with analytics_storage']);
    expect(await saw(page)).toEqual([DEFAULT, STATISTICS, ...OWN, GRANTED]);
    await told.expectOne('google-first');
  });
});

test.describe('a default of the page itself', () => {
  const own = (push: string): string => `<script>
    window.dataLayer = [];
    (function () { dataLayer.push(${push}); })('consent', 'default', {ad_storage: 'denied', analytics_storage: 'granted'});
  </script>${CORE}`;

  test('counts', async ({page, site, told}) => {
    await visit(page, site, {head: own('arguments')});
    await page.locator('#reject').click();
    await expect.poll(() => lengthOf(page)).toBe(3);
    await read(page);
    expect(await saw(page)).toEqual(['consent default: analytics_storage', 'consent update: nothing', expect.stringContaining('cookies_preferences')]);
    await told.expectNothing();
  });

  test('that is an array does not, as Google passes over it', async ({page, site}) => {
    await visit(page, site, {head: own('[...arguments]')});
    await expect.poll(() => lengthOf(page)).toBe(2);
    await read(page);
    expect(await saw(page)).toEqual([DEFAULT, 'array, which is no command']);
  });
});

test('what runs until it is refused is no grant', async ({page, site}) => {
  site.tracker.file('/gtag/js', googleTag(), {type: 'text/javascript'});
  await visit(page, site, {attributes: `${ATTRIBUTES} exempt="statistical"`, below: trackerScript(site, 'statistical', '/gtag/js')});
  await expect.poll(() => saw(page)).toEqual([DEFAULT]);
  await answer(page, 'reject', 'marketing');
  expect(await saw(page)).toEqual([DEFAULT, 'consent update: nothing', '{cookies_preferences, consent_granted: , consent_denied: marketing}']);
});

test.describe('the file of the signal', () => {
  test('is waited for by what is gated', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    const [time, come] = later();
    await serve(page, CHUNK, time);
    site.tracker.file('/gtag/js', googleTag(), {type: 'text/javascript'});
    await visit(page, site, {below: trackerScript(site, 'statistical', '/gtag/js')});
    // Which waits for scripts that are opened while the page is parsed.
    await page.waitForLoadState('load');
    expect(site.requests(site.tracker)).toEqual([]);
    come();
    await expect.poll(() => saw(page)).toEqual([DEFAULT, STATISTICS, GRANTED]);
  });

  test('keeps all shut where it is missing', async ({page, site, told}) => {
    site.block(CHUNK);
    await visit(page, site, {below: trackerScript(site, 'statistical', '/gtag/js')});
    await page.locator('#accept').click();
    await page.locator('#saved').waitFor();
    expect((await told.lines()).filter((line) => line.includes('[cookies-preferences] load'))).toHaveLength(1);
    expect(site.requests(site.tracker)).toEqual([]);
    expect(await lengthOf(page)).toBeUndefined();
  });
});

test.describe('the event for Tag Manager', () => {
  test('comes with each change, once, after the update, also when the choice is forgotten and under a new element', async ({page, site}) => {
    await visit(page, site, {attributes: `${ATTRIBUTES} google-url-passthrough`});
    await page.locator('#banner').waitFor();
    await read(page);
    const expected = ['set url_passthrough true', DEFAULT];
    const expectMore = async (...more: string[]): Promise<void> => {
      expected.push(...more);
      expect(await saw(page)).toEqual(expected);
    };
    await expectMore();
    await answer(page, 'accept', 'statistical');
    await expectMore(STATISTICS, '{cookies_preferences, consent_granted: statistical, consent_denied: }');
    await answer(page, 'reject', 'marketing');
    await answer(page, 'reject', 'marketing');
    await expectMore(STATISTICS, GRANTED);

    // As a router does.
    await page.evaluate(() => {
      const element = document.querySelector('cookies-preferences')!;
      element.replaceWith(element.cloneNode());
    });
    await page.locator('#way-back').click();
    await page.getByRole('dialog').waitFor();
    await expectMore();
    await page.locator('#accept-all').click();
    await expect.poll(() => saw(page)).toHaveLength(8);
    await expectMore('consent update: ad_personalization ad_storage ad_user_data analytics_storage', '{cookies_preferences, consent_granted: statistical marketing, consent_denied: }');
    await answer(page, 'reset');
    await expectMore('consent update: nothing', '{cookies_preferences, consent_granted: , consent_denied: }');
    expect(await sent(page)).toEqual([]);
  });
});

test.describe('the attributes', () => {
  test('go into the commands', async ({page, site, told}) => {
    await visit(page, site, {
      attributes: `signals="google" google-data-layer="tags" google-region="FR US-CA" google-wait-for-update="800" google-url-passthrough google-ads-data-redaction
        google-keys="analytics: analytics_storage; ab-testing: personalization_storage; functional:"`,
      children: ['statistical matomo', 'statistical analytics', 'functional ab-testing'].map((one) => service(...(one.split(' ') as [string, string]))).join(''),
    });
    await page.locator('#banner').waitFor();
    await read(page, 'US-NY', 'tags');
    expect(await saw(page)).toEqual(['set url_passthrough true', 'set ads_data_redaction true', 'consent default in FR US-CA for 800 ms: nothing']);
    await page.evaluate("(function () { tags.push(arguments); })('event', 'login')");
    expect(await sent(page)).toEqual(['event login with everything']);
    await answer(page, 'reject', 'matomo');
    await answer(page, 'accept', 'analytics');
    await expect.poll(async () => (await saw(page))!.at(-2)).toBe(STATISTICS);
    await answer(page, 'accept', 'functional');
    await expect.poll(async () => (await saw(page))!.at(-2)).toBe('consent update: analytics_storage personalization_storage');
    expect(await page.evaluate(() => window.dataLayer)).toBeUndefined();
    await told.expectNothing();
  });

  test('that are wrong deny everywhere, and the author is told of keys', async ({page, site, told}) => {
    await visit(page, site, {
      attributes: `${ATTRIBUTES} google-region="FR Spain" google-wait-for-update="long" google-url-passthrough="false" google-keys="statistical: analytics; marketing: ad_storage"`,
      below: '<p id="dataLayer"></p>',
    });
    await page.locator('#accept').click();
    await page.locator('#saved').waitFor();
    await read(page);
    expect((await saw(page))!.slice(0, 2)).toEqual([DEFAULT, 'consent update: ad_storage']);
    const lines = (await told.lines()).sort();
    for (const [at, text] of ['attribute: google-region="FR Spain"', 'attribute: google-wait-for-update="long"', 'google-keys: "statistical: analytics" in google-keys'].entries()) {
      expect(lines[at]).toContain(`[cookies-preferences] ${text}`);
    }
    expect(lines).toHaveLength(3);
  });
});
