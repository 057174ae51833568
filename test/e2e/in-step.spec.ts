// Tabs that are open at the same time, and a cookie that a server or a test writes: every page follows.
// Pages that were put away are in portable/lifecycle/kept-pages.spec.ts, other browsers in portable/in-step.spec.ts.
import type {Page} from 'playwright';
import {COOKIE, now, press, printChoice, ran, remember, storedNames} from './observed.js';
import {shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';

const html = (site: Site, attributes = 'categories="statistical marketing"'): string => shopPage({
  attributes,
  below: `${trackerScript(site, 'statistical', '/count.js')}
    <iframe title="Tour" width="300" height="150" data-consent="marketing" data-consent-src="${site.tracker.url('/tour.html')}"></iframe>`,
});

/** The same page twice, in two tabs, each of which tells which document it is. */
async function openTabs(page: Page, site: Site, attributes?: string): Promise<[Page, Page]> {
  let number = 0;
  site.page('/', () => html(site, attributes).replace('<h1>Shop', `<h1>Shop ${++number}`));
  const other = await page.context().newPage();
  await page.goto(site.url('/'));
  await other.goto(site.url('/'));
  return [page, other];
}

const isTourOpen = (page: Page): Promise<boolean> => page.locator('iframe[title=Tour]').evaluate((frame) => frame.hasAttribute('src'));

async function expectOpen(page: Page): Promise<void> {
  await expect.poll(() => ran(page)).toEqual(['/count.js']);
  await expect.poll(() => isTourOpen(page)).toBe(true);
  await expect(page.locator('#banner')).toHaveCount(0);
}

const answer = (page: Page, act: 'accept' | 'reject' | 'reset', ...names: string[]): Promise<void> =>
  page.evaluate(([act, names]) => window.cookiesPreferences![act](...names), [act, names] as const);

/** What the page, and what the browser has of the choice. */
const grantedOn = (page: Page): Promise<string | undefined> => page.evaluate(() => window.cookiesPreferences!.consent?.granted.join('.'));

test.describe('a second tab', () => {
  test('puts its banner away, opens what was agreed to in the first, and tells its listeners', async ({page, site}) => {
    const [first, second] = await openTabs(page, site);
    await second.locator('#banner').waitFor();
    const source = second.evaluate(() => new Promise((resolve) => document.addEventListener('consent-change', (event) => resolve(event.source))));
    await press(first, 'Accept all');
    await expectOpen(second);
    expect(await source).toBe('tab');
    await expect(second.locator('#saved')).toHaveCount(0);
    await expectOpen(first);
  });

  test('asks no more after a refusal in the first', async ({page, site}) => {
    const [first, second] = await openTabs(page, site);
    await second.locator('#banner').waitFor();
    await press(first, 'Reject all');
    await expect(second.locator('#banner')).toHaveCount(0);
    expect(site.requests(site.tracker)).toEqual([]);
    await expect(second.locator('h1')).toHaveText('Shop 2');
  });

  test('is loaded again, once, after a withdrawal in the first of what ran there', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical.marketing'});
    const [first, second] = await openTabs(page, site);
    await expectOpen(second);
    await expectOpen(first);
    site.clear();
    await answer(first, 'reject').catch(() => {}); // the page goes away meanwhile
    await expect.poll(() => site.requests().filter(({path}) => path === '/').length).toBe(2);
    for (const tab of [first, second]) {
      await expect.poll(() => ran(tab)).toEqual([]);
      expect(await isTourOpen(tab)).toBe(false);
      await tab.locator('#way-back').click();
      await tab.getByRole('dialog').waitFor();
    }
    expect(site.requests().filter(({path}) => path === '/')).toHaveLength(2);
    expect(site.requests(site.tracker)).toEqual([]);
  });

  test('is loaded again also where it cannot read the configuration', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical.marketing'});
    site.shop.file('/cookies.json', '{"categories": [{"name": "statistical"}, {"name": "marketing"}]}');
    const [first, second] = await openTabs(page, site, 'src="/cookies.json"');
    await expectOpen(second);
    await expectOpen(first);
    await second.route('**/cookies.json', () => {}); // which is never answered
    await answer(first, 'reject').catch(() => {}); // the page goes away meanwhile
    await expect(second.locator('h1')).toHaveText(/Shop [34]/);
    expect(await ran(second)).toEqual([]);
  });

  test('shuts its embeds after a withdrawal in the first, and is not loaded again', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical.marketing'});
    const [first, second] = await openTabs(page, site);
    await expectOpen(second);
    await expectOpen(first);
    await answer(first, 'reject', 'marketing');
    await expect.poll(() => isTourOpen(second)).toBe(false);
    expect(await ran(second)).toEqual(['/count.js']);
    await expect(second.locator('h1')).toHaveText('Shop 2');
  });

  test('asks again when the first forgets the choice', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical.marketing'});
    const [first, second] = await openTabs(page, site);
    await expectOpen(second);
    await answer(first, 'reset');
    await expect(second.locator('#banner')).toBeVisible();
    expect(await isTourOpen(second)).toBe(false);
    expect(await grantedOn(second)).toBeUndefined();
  });

  test('says in its preferences what was chosen in the first', async ({page, site}) => {
    const [first, second] = await openTabs(page, site);
    await second.locator('#way-back').click();
    await second.getByRole('dialog').waitFor();
    await answer(first, 'accept', 'statistical');
    await expect(second.getByRole('checkbox', {name: 'Statistical'})).toBeChecked();
    await expect(second.getByRole('checkbox', {name: 'Marketing'})).not.toBeChecked();
  });
});

test('two tabs that choose at the same time end with the same choice, that of the cookie', async ({page, site}) => {
  site.page('/', shopPage({attributes: 'categories="statistical marketing" no-reload'}));
  const other = await page.context().newPage();
  await page.goto(site.url('/'));
  await other.goto(site.url('/'));
  for (let round = 0; round < 20; round++) {
    await Promise.all([answer(page, round % 2 ? 'accept' : 'reject'), answer(other, round % 2 ? 'reject' : 'accept')]);
    await expect.poll(async () => {
      const stored = (await storedNames(page))[0];
      return [await grantedOn(page), await grantedOn(other)].every((granted) => granted === stored);
    }).toBe(true);
  }
});

test.describe('a cookie that the page did not write', () => {
  test('opens the page when a server answers with it', async ({page, site}) => {
    await openTabs(page, site);
    const value = printChoice({granted: 'statistical.marketing'});
    site.shop.file('/chosen', '', {headers: {'Set-Cookie': `${COOKIE}=${value}; Path=/; Max-Age=600`}});
    await page.locator('#banner').waitFor();
    await page.evaluate(async () => void await fetch('/chosen'));
    await expectOpen(page);
  });

  test('opens the page when a test sets it, and shuts it when it takes it away', async ({page, site}) => {
    await openTabs(page, site);
    await page.locator('#banner').waitFor();
    await remember(page, site, {granted: 'statistical.marketing'});
    await expectOpen(page);
    await page.context().clearCookies();
    await expect(page.locator('#banner')).toBeVisible();
    expect(await isTourOpen(page)).toBe(false);
    expect(await page.locator('html').getAttribute('data-consent-granted')).toBeNull();
  });

  test('is honoured though its decision is older than that of the page', async ({page, site}) => {
    await openTabs(page, site);
    await press(page, 'Reject all');
    await page.locator('#saved').waitFor();
    await remember(page, site, {granted: 'statistical.marketing', seconds: now() - 3600});
    await expectOpen(page);
  });

  test('changes nothing where it is malformed and there was no choice', async ({page, site}) => {
    await openTabs(page, site);
    await page.locator('#banner').waitFor();
    await page.context().addCookies([{name: COOKIE, value: 'v=1&granted=statistical', url: site.url('/')}]);
    await page.context().addCookies([{name: 'other', value: '1', url: site.url('/')}]);
    await page.waitForFunction(() => document.cookie.includes('other=1'));
    await expect(page.locator('#banner')).toBeVisible();
    expect(site.requests(site.tracker)).toEqual([]);
  });
});

test('a choice whose time is over while the page is open is asked again when the visitor returns to it', async ({page, site}) => {
  // The decision was a month ago, but for three seconds.
  const decided = new Date((now() + 3) * 1000);
  decided.setUTCMonth(decided.getUTCMonth() - 1);
  site.page('/', html(site).replace('<cookies-preferences ', '<cookies-preferences months="1" '));
  await remember(page, site, {granted: 'statistical.marketing', seconds: +decided / 1000});
  await page.goto(site.url('/'));
  await expectOpen(page);
  const end = Date.now() + 4000;
  await page.waitForFunction((end) => Date.now() > end, end);
  await expect(page.locator('#banner')).toHaveCount(0);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))); // the tab of a headless browser is always in front
  await expect(page.locator('#banner')).toBeVisible();
  expect(await isTourOpen(page)).toBe(false);
});
