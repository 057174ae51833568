// Services that run until they are refused: on the page before, when and after a visitor objects.
// Their group in the preferences is in exempt-group.spec.ts, the page of docs/exempt.md in exempt-docs.spec.ts.
import {openPreferences, paths, press, ran, storedCookies, storedNames} from './observed.js';
import {CORE, service, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

/** What each document is called. */
const heading = (page: Page) => page.locator('h1');

/** A page that counts by an exempt service; each document tells which one it is. */
function definePage(site: Site, attributes: string, {head = CORE, below = trackerScript(site, 'matomo', '/matomo.js?cookie=_pk_id')} = {}): void {
  const html = shopPage({head, attributes, children: service('statistical', 'matomo', '_pk_id'), below});
  let number = 0;
  site.page('/', () => html.replace('<h1>Shop', `<h1>Shop ${++number}`));
}

async function visit(page: Page, site: Site, attributes: string, parts?: {head?: string; below?: string}): Promise<void> {
  definePage(site, attributes, parts);
  await page.goto(site.url('/'), {waitUntil: 'networkidle'});
  await expect.poll(() => ran(page)).toEqual(['/matomo.js']);
}

const cookieNames = async (page: Page): Promise<string[]> => (await page.context().cookies()).map(({name}) => name).sort();

/** Objects as a visitor does, in one act. */
async function object(page: Page): Promise<void> {
  await openPreferences(page);
  await press(page, 'Refuse these');
}

for (const [what, exempt] of [['category', 'statistical'], ['service', 'matomo']] as const) {
  test.describe(`an exempt ${what}`, () => {
    test('runs before any choice, and stores none', async ({page, site}) => {
      await visit(page, site, `exempt="${exempt}"`);
      expect(await storedCookies(page)).toEqual([]);
    });

    test('is on in the preferences, and says why', async ({page, site}) => {
      await visit(page, site, `exempt="${exempt}"`);
      await openPreferences(page);
      const group = page.getByRole('group', {name: 'Runs until you refuse'});
      await expect(group.getByRole('checkbox', {name: exempt === 'matomo' ? 'matomo' : 'Statistical'})).toBeChecked();
    });

    test('ends at once when it is refused, by one reload, and stays off', async ({page, site}) => {
      await visit(page, site, `exempt="${exempt}"`);
      site.clear();
      await object(page);
      await expect(heading(page)).toHaveText('Shop 2');
      await openPreferences(page); // takes longer than another reload to begin
      await expect(heading(page)).toHaveText('Shop 2');
      expect(await storedNames(page)).toEqual(['', expect.stringMatching(/^(statistical\.matomo|matomo\.statistical)$/)]);
      await expect.poll(() => cookieNames(page)).toEqual(['cookies_preferences']);
      await page.reload({waitUntil: 'networkidle'});
      expect(await ran(page)).toEqual([]);
      expect(site.requests(site.tracker)).toEqual([]);
    });
  });
}

test('a second tab, where nobody chose anything either, follows an objection in the first', async ({page, site}) => {
  await visit(page, site, 'exempt="statistical"');
  const other = await page.context().newPage();
  await other.goto(site.url('/'));
  await expect.poll(() => ran(other)).toEqual(['/matomo.js']);
  site.clear();
  await object(page);
  for (const tab of [page, other]) {
    await expect(heading(tab)).toHaveText(/Shop [34]/);
    await openPreferences(tab);
    await expect(tab.getByRole('group', {name: 'Runs until you refuse'}).getByRole('checkbox', {checked: true})).toHaveCount(0);
  }
  expect(site.requests().filter(({path}) => path === '/')).toHaveLength(2);
  expect(site.requests(site.tracker)).toEqual([]);
  await expect.poll(() => cookieNames(page)).toEqual(['cookies_preferences']);
});

test.describe('an opt-out of the vendor', () => {
  /** Calls a slow opt-out wherever the service is refused, and keeps what cookies there were when it was done. */
  const OPT_OUT = `<script>
    for (const type of ['consent-ready', 'consent-change']) {
      document.addEventListener(type, (event) => {
        if (cookiesPreferences.has('matomo') !== false) return;
        const done = fetch('/opt-out').then(() => { (window.optOuts ||= []).push(document.cookie.includes('_pk_id=')); });
        event.waitUntil?.(done);
      });
    }
  </script>`;

  const optOuts = (page: Page): Promise<boolean[]> => page.evaluate(() => window.optOuts ?? []);

  const live = (site: Site): string => `<script src="${site.tracker.url('/matomo.js?cookie=_pk_id')}"></script>`;

  for (const [what, attributes, isLive] of [
    ['stops a gated script without a reload, where the site asks for none', 'exempt="statistical" no-reload', false],
    ['stops a tag that is not gated, which no reload would', 'exempt="statistical"', true],
  ] as const) {
    test(`${what}, and is done before anything is erased`, async ({page, site}) => {
      site.shop.file('/opt-out', '', {delay: 300});
      await visit(page, site, attributes, {head: OPT_OUT + CORE, ...(isLive && {below: live(site)})});
      await object(page);
      await expect.poll(() => optOuts(page)).toEqual([true]);
      await expect.poll(() => cookieNames(page)).toEqual(['cookies_preferences']);
      await openPreferences(page); // takes longer than a reload to begin
      await expect(heading(page)).toHaveText('Shop 1');
      await page.reload();
      await expect.poll(() => optOuts(page)).toHaveLength(1);
      await expect.poll(() => cookieNames(page)).toEqual(['cookies_preferences']);
      expect(await ran(page)).toEqual(isLive ? ['/matomo.js'] : []);
    });
  }
});

test.describe('a page where all is exempt', () => {
  test('asks nothing, and loads the core only', async ({page, site}) => {
    site.page('/', shopPage({attributes: 'categories="statistical" exempt="statistical"', below: trackerScript(site, 'statistical', '/count.js')}));
    await page.goto(site.url('/'), {waitUntil: 'networkidle'});
    expect(await ran(page)).toEqual(['/count.js']);
    expect(paths(site)).toEqual(['/', '/cookies-preferences.js', '/count.js']);
  });

  test('asks nothing where markup is gated by a service', async ({page, site}) => {
    await visit(page, site, 'exempt="statistical"');
    await expect(page.locator('#banner')).toBeHidden();
  });
});

declare global {
  interface Window {
    /** For each opt-out that was done, whether the cookie was still there. */
    optOuts?: boolean[];
  }
}
