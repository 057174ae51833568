// Records that wait: until the page is online, after growing pauses, for the next decision, in one tab of several; and what may wait at most.
// What is in a record, and slow or broken endpoints, are in portable/record.spec.ts.
import type {BrowserContext, Page} from 'playwright';
import type {DecisionRecord} from '../../src/store/record.js';
import {answers, breaks, Endpoint, hangs} from './endpoint.js';
import {CORE, shopPage} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

function definePage(site: Site, href: string = Endpoint.PATH): Endpoint {
  site.page('/', shopPage({attributes: `categories="statistical marketing" record-href="${href}"`}));
  site.page('/other', shopPage({attributes: `categories="statistical marketing" record-href="${href}"`}));
  return new Endpoint(site);
}

const waiting = async (page: Page): Promise<string[]> =>
  (JSON.parse(await page.evaluate(() => localStorage.getItem('cookies_preferences')) ?? '[]') as DecisionRecord[]).map(({id}) => id);

const storedId = async (page: Page): Promise<string | undefined> =>
  /&id=([\w-]{22})$/.exec(await page.evaluate(() => document.cookie))?.[1];

/** Gives the other answer to everything. */
async function decide(page: Page): Promise<string> {
  await page.evaluate(() => (window.cookiesPreferences!.has('marketing') ? window.cookiesPreferences!.reject() : window.cookiesPreferences!.accept()));
  return (await storedId(page))!;
}

test('what was decided offline is sent when the page is online', async ({page, context, site}) => {
  const endpoint = definePage(site);
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  const made = [await decide(page)];
  await expect.poll(() => waiting(page)).toEqual([]);
  await context.setOffline(true);
  made.push(await decide(page), await decide(page));
  expect(await waiting(page)).toEqual(made.slice(1));
  await context.setOffline(false);
  // Sooner than the pause ends.
  await expect.poll(() => waiting(page), {timeout: 2000}).toEqual([]);
  expect(endpoint.ids.slice().sort()).toEqual(made.slice().sort());
  expect(endpoint.records.map(({replaces}) => replaces).sort()).toEqual([null, ...made.slice(0, 2)].sort());
});

test('a record is tried again after pauses that grow, while the page is open', async ({page, site}) => {
  const endpoint = definePage(site);
  const times: number[] = [];
  endpoint.answer = (received, response) => {
    times.push(Date.now());
    answers(times.length < 3 ? 503 : 204)(received, response);
  };
  await page.goto(site.url('/'));
  await page.locator('#reject').click();
  await expect.poll(() => times.length, {timeout: 15_000}).toBe(3);
  await expect.poll(() => waiting(page)).toEqual([]);
  const [first, second, third] = times as [number, number, number];
  expect(third - second).toBeGreaterThan((second - first) * 1.5);
  expect(new Set(endpoint.ids).size).toBe(1);
});

test('the next decision takes along what waits', async ({page, site}) => {
  const endpoint = definePage(site);
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  endpoint.answer = hangs;
  const first = await decide(page);
  await expect.poll(() => endpoint.ids).toEqual([first]);
  endpoint.answer = answers(204);
  const second = await decide(page);
  await expect.poll(() => waiting(page)).toEqual([]);
  expect(endpoint.ids).toEqual([first, second, first]);
});

test('the cookie of the last decision is put back where an answer to an older one brought that', async ({page, site}) => {
  const endpoint = definePage(site);
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await decide(page);
  const older = await page.evaluate(() => document.cookie);
  endpoint.answer = hangs;
  await decide(page);
  const newer = await page.evaluate(() => document.cookie);
  await page.evaluate((cookie) => {
    document.addEventListener('consent-change', () => { window.mark = true; });
    document.cookie = `${cookie}; Path=/`;
  }, older);
  await expect.poll(() => page.evaluate(() => document.cookie)).toBe(newer);
  // Not for a moment either.
  expect(await page.evaluate(() => [window.mark, window.cookiesPreferences!.has('marketing')])).toEqual([undefined, false]);
});

test.describe('of two tabs', () => {
  const open = async (context: BrowserContext, site: Site): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(site.url('/other'));
    return page;
  };

  test('one sends what waits, once', async ({page, context, site}) => {
    const endpoint = definePage(site);
    await page.goto(site.url('/'));
    await page.locator('#banner').waitFor();
    const other = await open(context, site);
    await other.locator('#banner').waitFor();
    // Both send, so both are ready to; what the one is sending when the other gets ready may come twice.
    const first = [await decide(page)];
    // The same answer at the same time would be no decision.
    await expect(other.locator('#banner')).toHaveCount(0);
    first.push(await decide(other));
    await expect.poll(() => [...new Set(endpoint.ids)].sort()).toEqual(first.sort());
    await expect.poll(() => waiting(other)).toEqual([]);
    endpoint.received.splice(0);
    const made: string[] = [];
    await context.setOffline(true);
    for (let time = 0; time < 5; time++) made.push(await decide(page));
    await context.setOffline(false);
    await expect.poll(() => waiting(other)).toEqual([]);
    expect(endpoint.ids.slice().sort()).toEqual(made.sort());
  });

  test('the other takes up a decision and does not record it again', async ({page, context, site}) => {
    const endpoint = definePage(site);
    await page.goto(site.url('/'));
    const other = await open(context, site);
    await other.locator('#banner').waitFor();
    const id = await decide(page);
    await expect(other.locator('#banner')).toHaveCount(0);
    const next = await decide(other);
    // A record that both find waiting may be sent twice; a decision that is recorded twice would have two ids.
    await expect.poll(() => [...new Set(endpoint.ids)].sort()).toEqual([id, next].sort());
    expect(endpoint.records.find((record) => record.id === next)!.replaces).toBe(id);
  });
});

test('not more than fifty wait; the oldest go, and the author is told once', async ({page, site, told}) => {
  const endpoint = definePage(site);
  endpoint.answer = breaks;
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  const made: string[] = [];
  while (made.length < 53) made.push(await decide(page));
  expect(await waiting(page)).toEqual(made.slice(3));
  expect((await told.lines()).filter((line) => line.includes('record-lost'))).toHaveLength(1);
});

for (const [what, href] of [
  ['another origin', 'https://records.example/consent'], ['another port', '//www.shop.localhost:1/consent'], ['code', 'javascript:alert(1)'],
  ['data', 'data:text/plain,'], ['nothing', ''], ['no address', 'http://'],
] as const) {
  test(`record-href with ${what} is told once, and nothing is recorded`, async ({page, site, told}) => {
    const endpoint = definePage(site, href);
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'GET' || posts.push(request.url()));
    await page.goto(site.url('/'));
    await page.locator('#reject').click();
    await page.locator('#saved').waitFor();
    await told.expectOne('record-href', `record-href="${href}"`, '"/consent"');
    expect(await page.evaluate(() => document.cookie)).toMatch(/&denied=statistical\.marketing$/);
    expect([posts, endpoint.ids, await waiting(page)]).toEqual([[], [], []]);
  });
}

test('where storage is refused a record is sent all the same', async ({page, site, told}) => {
  const endpoint = definePage(site);
  const refused = "<script>Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('Refused', 'SecurityError'); }});</script>";
  site.page('/', shopPage({head: refused + CORE, attributes: `categories="statistical" record-href="${Endpoint.PATH}"`}));
  await page.goto(site.url('/'));
  await page.locator('#reject').click();
  await page.locator('#saved').waitFor();
  await expect.poll(() => endpoint.ids).toEqual([await storedId(page)]);
  await told.expectNothing();
});

test('a record that the endpoint refuses is told once and not sent again', async ({page, site, told}) => {
  const endpoint = definePage(site);
  endpoint.answer = answers(422);
  await page.goto(site.url('/'));
  await page.locator('#reject').click();
  await page.locator('#saved').waitFor();
  await expect.poll(() => endpoint.ids.length).toBe(1);
  await told.expectOne('record-lost', 'answered 422');
  await page.goto(site.url('/other'));
  await page.locator('#way-back').click();
  await page.locator('#receipt').waitFor();
  expect(endpoint.ids).toHaveLength(1);
});
