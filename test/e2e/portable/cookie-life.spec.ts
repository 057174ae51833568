// Which stored choice counts in every browser: until its end, by whatever clock it was made, whoever wrote it, and beside another one.
// To the second, and with any text in it: ../../unit/core/stored-*.test.ts.
import {COOKIE, now, printChoice} from '../observed.js';
import {shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const DAY = 86_400;

const shop = (site: Site, attributes = ''): string =>
  shopPage({attributes: `categories="statistical" ${attributes}`, below: trackerScript(site, 'statistical', '/count.js')});

/** Writes cookies as a page of the shop does. */
async function write(visitor: Visitor, site: Site, ...cookies: string[]): Promise<void> {
  site.page('/earlier', '<!doctype html><title>Earlier</title>');
  await visitor.visit(site.url('/earlier'));
  await visitor.run((cookies: string[]) => { for (const cookie of cookies) document.cookie = cookie; }, cookies);
}

const cookie = (choice: Parameters<typeof printChoice>[0], attributes = 'Path=/'): string => `${COOKIE}=${printChoice(choice)}; Max-Age=${DAY}; ${attributes}`;

async function expectCounts(visitor: Visitor, site: Site): Promise<void> {
  await visitor.waitFor(() => window.ran?.length === 1);
  // Comes by a lazy file, so a banner would have been here by now.
  await visitor.click('#way-back');
  await visitor.waitFor('dialog');
  expect(await visitor.isVisible('#banner')).toBe(false);
  expect(site.requests(site.tracker)).toHaveLength(1);
}

async function expectAsked(visitor: Visitor, site: Site): Promise<void> {
  await visitor.waitFor('#banner');
  expect(await visitor.run(() => window.cookiesPreferences!.consent)).toBeUndefined();
  expect(site.requests(site.tracker)).toEqual([]);
}

test.describe('a stored choice', () => {
  for (const [when, seconds, counts] of [
    ['of this minute', now(), true],
    ['of five months ago', now() - 150 * DAY, true],
    ['of seven months ago', now() - 215 * DAY, false],
    ['by a clock that is nearly a day ahead', now() + DAY - 600, true],
    ['by a clock that is more than a day ahead', now() + DAY + 600, false],
  ] as const) {
    test(`${counts ? 'counts' : 'does not count'}: ${when}`, async ({visitor, site}) => {
      await write(visitor, site, cookie({granted: 'statistical', seconds}));
      site.page('/', shop(site));
      await visitor.visit(site.url('/'));
      await (counts ? expectCounts : expectAsked)(visitor, site);
    });
  }

  test('counts when a server has set it, with this very page', async ({visitor, site}) => {
    const value = printChoice({granted: 'statistical'});
    site.page('/', shop(site), {headers: {'Set-Cookie': `${COOKIE}=${value}; Path=/; Max-Age=${DAY}; SameSite=Lax`}});
    await visitor.visit(site.url('/'));
    await expectCounts(visitor, site);
    expect((await visitor.cookies()).map(({value}) => value)).toEqual([value]);
  });

  test('is none when a server has set it out of the reach of scripts', async ({visitor, site}) => {
    site.page('/', shop(site), {headers: {'Set-Cookie': `${COOKIE}=${printChoice({granted: 'statistical'})}; Path=/; Max-Age=${DAY}; HttpOnly`}});
    await visitor.visit(site.url('/'));
    await expectAsked(visitor, site);
  });
});

test.describe('of two cookies, of the host and of the domain,', () => {
  for (const [newest, onHost, onDomain] of [['host', 60, 3600], ['domain', 3600, 60]] as const) {
    test(`the newest counts: that of the ${newest}`, async ({visitor, site}) => {
      const choice = (scope: string, age: number): Parameters<typeof printChoice>[0] => ({[scope === newest ? 'granted' : 'denied']: 'statistical', seconds: now() - age});
      await write(visitor, site, cookie(choice('host', onHost)), cookie(choice('domain', onDomain), 'Path=/; Domain=shop.localhost'));
      expect((await visitor.cookies()).filter(({name}) => name === COOKIE)).toHaveLength(2);
      site.page('/', shop(site));
      await visitor.visit(site.url('/'));
      await expectCounts(visitor, site);
    });
  }

  for (const [before, attributes, domain] of [['the domain', '', /^www\.shop/], ['the host', 'cookie-domain="shop.localhost"', /^\.?shop/]] as const) {
    test(`a new decision leaves its own, where ${before} had the choice before "cookie-domain" was changed`, async ({visitor, site}) => {
      await write(visitor, site, cookie({denied: 'statistical', seconds: now() - 60}, before === 'the domain' ? 'Path=/; Domain=shop.localhost' : 'Path=/'));
      site.page('/', shop(site, attributes));
      await visitor.visit(site.url('/'));
      await visitor.click('#way-back');
      await visitor.click('#accept-all');
      await visitor.waitFor(() => window.ran?.length === 1);
      const stored = (await visitor.cookies()).filter(({name}) => name === COOKIE);
      expect(stored.map(({domain, value}) => [domain, value.includes('granted=statistical')])).toEqual([[expect.stringMatching(domain), true]]);
    });
  }
});
