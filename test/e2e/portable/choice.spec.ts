// What a visitor meets first, and what follows from each answer, today and on the next visit.
// Taking an answer back is in withdrawal.spec.ts.
import {shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const COOKIE = 'cookies_preferences';
/** The form that servers rely on. */
const FORM = /^v=1&t=\d{10}&r=1&granted=([\w.-]*)&denied=([\w.-]*)$/;

const ran = (): string[] => window.ran ?? [];

/** Opens a page that holds back two of the tracker's scripts, one above the element. */
async function visitShop(visitor: Visitor, site: Site): Promise<void> {
  site.page('/', shopPage({
    above: trackerScript(site, 'statistical', '/count.js'),
    below: trackerScript(site, 'marketing', '/advert.js'),
  }));
  await visitor.visit(site.url('/'));
}

async function storedNames(visitor: Visitor): Promise<string[] | undefined> {
  const stored = (await visitor.cookies()).find(({name}) => name === COOKIE);
  return stored && FORM.exec(stored.value)?.slice(1);
}

test.describe('first visit', () => {
  test('shows the banner, requests and runs nothing gated, and stores nothing', async ({visitor, site}) => {
    await visitShop(visitor, site);
    await visitor.waitFor('#banner');
    await visitor.waitFor(() => document.readyState === 'complete');
    expect(site.requests(site.tracker)).toEqual([]);
    expect(await visitor.run(ran)).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);
    expect(await visitor.run(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test.describe('accepting all', () => {
  test('runs each gated script once and in order, stores the choice, and puts the banner away', async ({visitor, site}) => {
    await visitShop(visitor, site);
    await visitor.click('#accept');
    await visitor.waitUntilGone('#banner');
    await visitor.waitFor(() => window.ran?.length === 2);
    expect(await visitor.run(ran)).toEqual(['/count.js', '/advert.js']);
    // Fetched side by side, so they may arrive in either order.
    expect(site.requests(site.tracker).map(({path}) => path).sort()).toEqual(['/advert.js', '/count.js']);
    expect(await storedNames(visitor)).toEqual(['statistical.marketing', '']);
  });

  test('is kept: the next page runs all again, each once, and asks nothing', async ({visitor, site}) => {
    await visitShop(visitor, site);
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.length === 2);
    const stored = await visitor.cookies();
    site.clear();
    await visitor.reload();
    await visitor.waitFor(() => window.ran?.length === 2);
    // Comes by a lazy file, so a banner would have been here by now.
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    expect(await visitor.isVisible('#banner')).toBe(false);
    expect(await visitor.run(ran)).toEqual(['/count.js', '/advert.js']);
    expect(site.requests(site.tracker)).toHaveLength(2);
    expect((await visitor.cookies()).map(({value}) => value)).toEqual(stored.map(({value}) => value));
  });
});

test.describe('rejecting all', () => {
  test('runs nothing, stores the refusal, and puts the banner away', async ({visitor, site}) => {
    await visitShop(visitor, site);
    await visitor.click('#reject');
    await visitor.waitUntilGone('#banner');
    expect(await storedNames(visitor)).toEqual(['', 'statistical.marketing']);
    expect(site.requests(site.tracker)).toEqual([]);
    expect(await visitor.run(ran)).toEqual([]);
  });

  test('is kept: the next page runs nothing and asks nothing', async ({visitor, site}) => {
    await visitShop(visitor, site);
    await visitor.click('#reject');
    await visitor.waitUntilGone('#banner');
    await visitor.reload();
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    expect(await visitor.isVisible('#banner')).toBe(false);
    expect(site.requests(site.tracker)).toEqual([]);
    expect(await storedNames(visitor)).toEqual(['', 'statistical.marketing']);
  });
});
