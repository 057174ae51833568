// The cookie that holds the choice: where it is valid, how long it lives, and which one counts where there are two.
// When it is written is in choose.spec.ts; its re-writing in returning-visitor.spec.ts.
import {consoleLines, now, press, printChoice, ran, remember, storedCookies} from './observed.js';
import {shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

async function agree(page: Page, site: Site, attributes: string): Promise<void> {
  site.page('/', shopPage({attributes, below: trackerScript(site, 'statistical', '/a.js')}));
  await page.goto(site.url('/'));
  await press(page, 'Accept all');
  await expect.poll(() => ran(page)).toEqual(['/a.js']);
}

/** The same day and time of day so many months later, or the last day of a shorter month. */
function monthsLater(seconds: number, months: number): number {
  const from = new Date(seconds * 1000);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const day = Math.min(from.getUTCDate(), new Date(Date.UTC(year, month + 1, 0)).getUTCDate());
  return Date.UTC(year, month, day) / 1000 + seconds % 86_400;
}

/** Noon of the last 31st, of a month that has no such day six months later. */
function lastThirtyFirst(): number {
  const date = new Date();
  date.setUTCHours(-12, 0, 0, 0);
  const isWanted = (): boolean => date.getUTCDate() === 31 && [2, 4, 7, 9, 11].includes(date.getUTCMonth());
  while (!isWanted()) date.setUTCDate(date.getUTCDate() - 1);
  return date.getTime() / 1000;
}

test.describe('the cookie', () => {
  for (const [attributes, months] of [['', 6], ['months="1"', 1], ['months="12"', 12], ['months="13"', 6], ['months="x"', 6]] as const) {
    test(`lives ${months} calendar months from the decision, with ${attributes || 'nothing said'}`, async ({page, site}) => {
      const before = now();
      await agree(page, site, `categories="statistical" ${attributes}`);
      const [cookie] = await storedCookies(page);
      const seconds = Number(/&t=(\d+)/.exec(cookie!.value)![1]);
      expect(seconds).toBeGreaterThanOrEqual(before);
      expect(seconds).toBeLessThanOrEqual(now());
      expect(cookie!.expires).toBe(monthsLater(seconds, months));
    });
  }

  test('ends with the last day of a month that is too short', async ({page, site}) => {
    const seconds = lastThirtyFirst();
    await remember(page, site, {granted: 'statistical', seconds});
    site.page('/', shopPage({attributes: 'categories="statistical"', below: trackerScript(site, 'statistical', '/a.js')}));
    await page.goto(site.url('/'));
    await expect.poll(() => ran(page)).toEqual(['/a.js']);
    const [cookie] = await storedCookies(page);
    const end = new Date(cookie!.expires * 1000);
    expect(end.toISOString().slice(11, 19)).toBe('12:00:00');
    expect(new Date(end.getTime() + 86_400_000).getUTCDate()).toBe(1);
    expect((end.getUTCMonth() - new Date(seconds * 1000).getUTCMonth() + 12) % 12).toBe(6);
  });

  test('is for this host and all its paths, and stays out of requests from other sites', async ({page, site}) => {
    await agree(page, site, 'categories="statistical"');
    expect(await storedCookies(page)).toMatchObject([{domain: 'www.shop.localhost', path: '/', sameSite: 'Lax', secure: false, httpOnly: false}]);
    expect(await page.context().cookies(site.url('/', 'shop.localhost'))).toEqual([]);
  });

  test('takes another name', async ({page, site}) => {
    await agree(page, site, 'categories="statistical" cookie-name="shop_choice"');
    expect((await page.context().cookies()).map(({name}) => name)).toEqual(['shop_choice']);
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['/a.js']);
  });

  test('takes the parent domain, and is then valid on its other hosts', async ({page, site}) => {
    await agree(page, site, 'categories="statistical" cookie-domain="shop.localhost"');
    expect(await storedCookies(page)).toMatchObject([{domain: '.shop.localhost', path: '/'}]);
    await page.goto(site.url('/', 'blog.shop.localhost'));
    await expect.poll(() => ran(page)).toEqual(['/a.js']);
  });

  test('is kept for this host where the domain is none of its own, and the author is told', async ({page, site}) => {
    const lines = consoleLines(page);
    await agree(page, site, 'categories="statistical" cookie-domain="other.localhost"');
    expect(await storedCookies(page)).toMatchObject([{domain: 'www.shop.localhost'}]);
    await expect.poll(() => lines).toEqual([expect.stringContaining(' attribute: cookie-domain="other.localhost"')]);
  });
});

test.describe('two cookies, of the host and of the domain', () => {
  for (const [newest, onHost, onDomain] of [['host', 60, 3600], ['domain', 3600, 60]] as const) {
    for (const first of ['host', 'domain'] as const) {
      test(`the newest counts: that of the ${newest}, though that of the ${first} comes first`, async ({page, site}) => {
        const choice = (scope: string, age: number): string =>
          printChoice({[scope === newest ? 'granted' : 'denied']: 'statistical', seconds: now() - age});
        const host = {name: 'cookies_preferences', value: choice('host', onHost), url: site.url('/')};
        const domain = {name: 'cookies_preferences', value: choice('domain', onDomain), domain: '.shop.localhost', path: '/'};
        // Browsers send the one that was made earlier first.
        for (const cookie of first === 'host' ? [host, domain] : [domain, host]) await page.context().addCookies([cookie]);
        site.page('/', shopPage({attributes: 'categories="statistical"', below: trackerScript(site, 'statistical', '/a.js')}));
        await page.goto(site.url('/'));
        await expect.poll(() => ran(page)).toEqual(['/a.js']);
      });
    }
  }
});
