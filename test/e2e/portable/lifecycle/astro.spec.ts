// Gated markup on pages with Astro's client router, which swaps head and body and then runs the scripts that are new.
// The pages are in routed-pages.ts, the router in bundled/astro-router/.
import {astroModules} from '../../bundled/astro-modules.js';
import {serveBundle} from '../../bundled/bundle.js';
import {expect, test} from '../../visitor/fixture.js';
import {follow, FROM_HEAD, FROM_ONE, FROM_TWO, goBack, ranByNow, visitOne, waitUntilOpen, waitUntilShut} from './routed-pages.js';

/** What <ClientRouter> writes into the head. */
const HEAD = '<meta name="astro-view-transitions-enabled" content="true"><meta name="astro-view-transitions-fallback" content="swap">';

test.describe("with Astro's router", () => {
  test.beforeEach(async ({site}) => serveBundle(site, './astro-page.ts', [astroModules]));

  test('the next page opens by the choice made on the one before, and what both have runs once', async ({visitor, site}) => {
    await visitOne(visitor, site, HEAD);
    await visitor.click('#accept');
    await waitUntilOpen(visitor, '/one');
    expect(await ranByNow(visitor)).toEqual([...FROM_HEAD, ...FROM_ONE]);
    await follow(visitor, '/two');
    await waitUntilOpen(visitor, '/two');
    expect(await ranByNow(visitor)).toEqual([...FROM_HEAD, ...FROM_ONE, ...FROM_TWO]);
    expect(site.requests(site.tracker).filter(({path}) => path === '/two.js')).toHaveLength(1);
    expect(await visitor.isVisible('#banner')).toBe(false);
    expect(await visitor.run(() => window.mark)).toBe(true);
  });

  test('going back opens the embeds again, and runs no script a second time', async ({visitor, site}) => {
    await visitOne(visitor, site, HEAD);
    await visitor.click('#accept');
    await waitUntilOpen(visitor, '/one');
    await follow(visitor, '/two');
    await waitUntilOpen(visitor, '/two');
    const before = await ranByNow(visitor);
    await goBack(visitor, '/one');
    await waitUntilOpen(visitor, '/one');
    expect(await ranByNow(visitor)).toEqual(before);
    expect(await visitor.run(() => window.mark)).toBe(true);
  });

  test('the banner stands on the next page too, takes an answer there, and does not come back', async ({visitor, site}) => {
    await visitOne(visitor, site, HEAD);
    await visitor.waitFor('#banner');
    await follow(visitor, '/two');
    await visitor.waitFor('#banner');
    expect(site.requests(site.tracker)).toEqual([]);
    await visitor.click('#accept');
    await waitUntilOpen(visitor, '/two');
    expect(await ranByNow(visitor)).toEqual([...FROM_HEAD, ...FROM_TWO, '/both.js', 'both']);
    await goBack(visitor, '/one');
    await waitUntilOpen(visitor, '/one');
    await visitor.waitUntilGone('#banner');
  });

  test('style sheets go on following the choice, and the preferences open on each page', async ({visitor, site}) => {
    await visitOne(visitor, site, HEAD);
    await visitor.click('#accept');
    await visitor.waitFor(() => document.documentElement.dataset['consentGranted'] === 'statistical marketing');
    await follow(visitor, '/two');
    await visitor.waitFor(() => document.documentElement.dataset['consentGranted'] === 'statistical marketing');
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
  });

  test('a page that is gone back to stays shut after a withdrawal', async ({visitor, site}) => {
    await visitOne(visitor, site, HEAD);
    await visitor.run(() => window.cookiesPreferences!.accept('marketing'));
    await waitUntilOpen(visitor, '/one');
    await follow(visitor, '/two');
    await waitUntilOpen(visitor, '/two');
    await visitor.run(() => window.cookiesPreferences!.reject());
    await waitUntilShut(visitor);
    site.clear();
    await goBack(visitor, '/one');
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    await waitUntilShut(visitor);
    expect(site.requests(site.tracker)).toEqual([]);
    expect(await visitor.run(() => window.mark)).toBe(true);
  });
});
