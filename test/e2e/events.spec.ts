// The events that a page hears of choices and of what is shown.
// What pages tell in turn is in api.spec.ts.
import {openPreferences, press, ran, remember, storedNames} from './observed.js';
import {service, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

type Heard = Record<string, unknown>;

/** Stands above our script, so that it misses nothing. */
const LISTENER = `<script>
  window.heard = [];
  for (const type of ['consent-ready', 'consent-change', 'consent-show', 'consent-hide']) {
    document.addEventListener(type, ({target, bubbles, composed, consent, previous, source, surface}) => heard.push(JSON.parse(JSON.stringify(
      {type, from: target.localName, bubbles, composed, granted: consent?.granted, before: previous?.granted, source, surface}))));
  }
</script><script src="/cookies-preferences.js"></script>`;

const FROM = {from: 'cookies-preferences', bubbles: true, composed: true};

const heard = (page: Page): Promise<Heard[]> => page.evaluate(() => (window as unknown as {heard: Heard[]}).heard);

async function visit(page: Page, site: Site, parts: Parameters<typeof shopPage>[0] = {}): Promise<void> {
  site.page('/', shopPage({head: LISTENER, below: trackerScript(site, 'statistical', '/count.js'), ...parts}));
  await page.goto(site.url('/'));
}

test.describe('the events', () => {
  test('tell of the banner and of the first choice', async ({page, site}) => {
    await visit(page, site);
    await press(page, 'Accept all');
    await expect.poll(() => ran(page)).toEqual(['/count.js']);
    const granted = ['statistical', 'marketing'];
    await expect.poll(() => heard(page)).toHaveLength(4);
    expect(await heard(page)).toEqual(expect.arrayContaining([
      {type: 'consent-show', ...FROM, surface: 'banner'},
      {type: 'consent-change', ...FROM, granted, source: 'banner'},
      {type: 'consent-hide', ...FROM, granted, surface: 'banner'},
      {type: 'consent-ready', ...FROM, granted},
    ]));
  });

  test('tell of a stored choice once', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    await visit(page, site);
    await expect.poll(() => ran(page)).toEqual(['/count.js']);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), trackerScript(site, 'statistical', '/later.js'));
    await expect.poll(() => ran(page)).toEqual(['/count.js', '/later.js']);
    expect(await heard(page)).toEqual([{type: 'consent-ready', ...FROM, granted: ['statistical']}]);
  });

  test('tell of the preferences, and of a choice what it was before', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    await visit(page, site);
    await openPreferences(page);
    await page.getByRole('checkbox', {name: 'Marketing'}).check();
    await press(page, 'Save my choice');
    await expect.poll(async () => (await heard(page)).slice(1)).toEqual(expect.arrayContaining([
      {type: 'consent-show', ...FROM, granted: ['statistical'], surface: 'preferences'},
      {type: 'consent-hide', ...FROM, granted: expect.anything(), surface: 'preferences'},
      {type: 'consent-change', ...FROM, granted: ['statistical', 'marketing'], before: ['statistical'], source: 'preferences'},
    ]));
  });

  test('tell of a choice by the page itself', async ({page, site}) => {
    await visit(page, site);
    await page.evaluate(() => window.cookiesPreferences!.accept('statistical'));
    await expect.poll(() => heard(page)).toContainEqual({type: 'consent-change', ...FROM, granted: ['statistical'], source: 'api'});
  });
});

test.describe('data-consent-granted', () => {
  test('lets the page\'s own styles follow the choice', async ({page, site}) => {
    await visit(page, site, {below: '<style>p { color: red } [data-consent-granted~=marketing] p { color: rgb(1, 2, 3) }</style><p>Text</p>'});
    await press(page, 'Accept all');
    await expect(page.locator('html')).toHaveAttribute('data-consent-granted', 'statistical marketing');
    await expect(page.locator('p')).toHaveCSS('color', 'rgb(1, 2, 3)');
    await openPreferences(page);
    await press(page, 'Reject all');
    await expect(page.locator('html')).toHaveAttribute('data-consent-granted', '');
  });
});

test.describe('waitUntil', () => {
  /** Opens a page whose one script runs, and whose listener waits for `promise` when it is withdrawn. */
  async function visitWaiting(page: Page, site: Site, promise: string): Promise<void> {
    await remember(page, site, {granted: 'statistical.matomo'});
    await visit(page, site, {
      attributes: '',
      children: service('statistical', 'matomo', '_pk_id'),
      below: `${trackerScript(site, 'matomo', '/count.js?cookie=_pk_id')}<script>
        document.addEventListener('consent-change', (event) => event.waitUntil(${promise}));</script>`,
    });
    await expect.poll(() => ran(page)).toEqual(['/count.js']);
    await page.evaluate(() => {
      window.mark = true;
      void window.cookiesPreferences!.reject();
    });
  }

  const isLeft = (page: Page): Promise<unknown> => page.waitForFunction(() => !window.mark && document.readyState === 'complete');

  test('holds erasing and reloading until the vendor is done, not the choice', async ({page, site}) => {
    let finish = (): void => {};
    site.shop.file('/opt-out', '', {delay: new Promise<void>((resolve) => { finish = resolve; })});
    await visitWaiting(page, site, 'fetch("/opt-out").then((answer) => answer.text()).then(() => fetch("/seen?" + document.cookie.includes("_pk_id")))');
    await expect.poll(() => site.requests().map(({path}) => path)).toContain('/opt-out');
    expect(await storedNames(page)).toEqual(['', 'statistical.matomo']);
    expect(await page.evaluate(() => window.mark)).toBe(true);
    finish();
    await isLeft(page);
    expect(site.requests().map(({path}) => path)).toContain('/seen?true');
    expect((await page.context().cookies()).map(({name}) => name)).toEqual(['cookies_preferences']);
  });

  for (const [what, promise] of [['never settles', 'new Promise(() => {})'], ['is rejected', 'Promise.reject(new Error("vendor"))']] as const) {
    test(`does not hold it for good where the promise ${what}`, async ({page, site}) => {
      await visitWaiting(page, site, promise);
      await isLeft(page);
      expect((await page.context().cookies()).map(({name}) => name)).toEqual(['cookies_preferences']);
    });
  }
});
