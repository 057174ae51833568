// Gated markup on pages with Turbo, which swaps the body and keeps snapshots of it for going back.
// The pages are in routed-pages.ts; pages that the browser itself keeps are in kept-pages.spec.ts.
import {serveBundle} from '../../bundled/bundle.js';
import {expect, test} from '../../visitor/fixture.js';
import {follow, FROM_HEAD, FROM_ONE, FROM_TWO, goBack, ranByNow, visitOne, waitUntilOpen, waitUntilShut} from './routed-pages.js';

test.describe('with Turbo', () => {
  test.beforeEach(async ({site}) => serveBundle(site, './turbo-page.ts'));

  test('the next page opens by the choice made on the one before, and what both have runs once', async ({visitor, site}) => {
    await visitOne(visitor, site);
    await visitor.click('#accept');
    await waitUntilOpen(visitor, '/one');
    expect(await ranByNow(visitor)).toEqual([...FROM_HEAD, ...FROM_ONE]);
    await follow(visitor, '/two');
    await waitUntilOpen(visitor, '/two');
    expect(await ranByNow(visitor)).toEqual([...FROM_HEAD, ...FROM_ONE, ...FROM_TWO]);
    expect(await visitor.isVisible('#banner')).toBe(false);
    expect(await visitor.run(() => window.mark)).toBe(true);
  });

  test('going back shows the embeds of the snapshot once, and runs its scripts no second time', async ({visitor, site}) => {
    await visitOne(visitor, site);
    await visitor.click('#accept');
    await waitUntilOpen(visitor, '/one');
    const before = await ranByNow(visitor);
    await follow(visitor, '/two');
    await waitUntilOpen(visitor, '/two');
    await goBack(visitor, '/one');
    await waitUntilOpen(visitor, '/one');
    expect(await ranByNow(visitor)).toEqual([...before, ...FROM_TWO]);
    expect(await visitor.run(() => window.mark)).toBe(true);
  });

  test('a page that is visited again runs nothing again', async ({visitor, site}) => {
    await visitOne(visitor, site);
    await visitor.click('#accept');
    await waitUntilOpen(visitor, '/one');
    await follow(visitor, '/two');
    await waitUntilOpen(visitor, '/two');
    await follow(visitor, '/one');
    await waitUntilOpen(visitor, '/one');
    expect(await ranByNow(visitor)).toEqual([...FROM_HEAD, ...FROM_ONE, ...FROM_TWO]);
  });

  test('the banner stands on the next page too, takes an answer there, and is gone from the snapshot', async ({visitor, site}) => {
    await visitOne(visitor, site);
    await visitor.waitFor('#banner');
    await follow(visitor, '/two');
    await visitor.waitFor('#banner');
    expect(await visitor.run(() => document.querySelectorAll('cookies-preferences').length)).toBe(1);
    expect(site.requests(site.tracker)).toEqual([]);
    await visitor.click('#accept');
    await waitUntilOpen(visitor, '/two');
    expect(await ranByNow(visitor)).toEqual([...FROM_HEAD, ...FROM_TWO, '/both.js', 'both']);
    await goBack(visitor, '/one');
    await waitUntilOpen(visitor, '/one');
    await visitor.waitUntilGone('#banner');
    expect(await ranByNow(visitor)).toEqual([...FROM_HEAD, ...FROM_TWO, '/both.js', 'both', '/one.js', 'one']);
    expect(await visitor.run(() => window.mark)).toBe(true);
  });

  test('the preferences open on each page', async ({visitor, site}) => {
    await visitOne(visitor, site);
    await visitor.click('#reject');
    await visitor.waitUntilGone('#banner');
    await follow(visitor, '/two');
    await visitor.click('#way-back');
    await visitor.click('#accept-all');
    await waitUntilOpen(visitor, '/two');
  });

  test('a snapshot of open embeds is shut, and requests nothing, after a withdrawal', async ({visitor, site}) => {
    await visitOne(visitor, site);
    await visitor.run(() => window.cookiesPreferences!.accept('marketing'));
    await waitUntilOpen(visitor, '/one');
    await follow(visitor, '/two');
    await waitUntilOpen(visitor, '/two');
    await visitor.run(() => window.cookiesPreferences!.reject());
    await waitUntilShut(visitor);
    site.clear();
    await goBack(visitor, '/one');
    await waitUntilShut(visitor);
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    expect(site.requests(site.tracker)).toEqual([]);
    expect(await visitor.run(() => window.mark)).toBe(true);
  });

  test('a snapshot runs no script after a withdrawal without a reload', async ({visitor, site}) => {
    await visitOne(visitor, site, '', 'categories="statistical marketing" no-reload');
    await visitor.click('#accept');
    await waitUntilOpen(visitor, '/one');
    await follow(visitor, '/two');
    await waitUntilOpen(visitor, '/two');
    const before = await ranByNow(visitor);
    await visitor.run(() => window.cookiesPreferences!.reject());
    await waitUntilShut(visitor);
    site.clear();
    await goBack(visitor, '/one');
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    expect((await visitor.run(() => window.ran!)).filter((name) => !name.startsWith('after-'))).toEqual(before);
    expect(site.requests(site.tracker)).toEqual([]);
  });
});
