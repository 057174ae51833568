// What every application does for its visitors, whatever it is made with: one list, tried on each row of the specs beside this.
// The way through its pages is in journey.ts.
import {expect, test} from '../visitor/fixture.js';
import type {App} from './app.js';
import {cameTo, complaints, goBack, goTo, isOpen, isShut, ranByNow, rows, start} from './journey.js';

export function behavesLikeAnApp(app: App): void {
  test.describe(app.name, () => {
    test.beforeAll(() => app.start?.());
    test.afterAll(() => app.stop?.());
    test.beforeEach(({site}) => app.serve(site));
    // Nothing of ours, and nothing of the framework's about what it does not know, or did not find as it left it.
    test.afterEach(async ({visitor}) => {
      expect(complaints(visitor)).toEqual([]);
      expect(await visitor.run(() => document.documentElement.lang)).toBe('en');
    });

    test('asks once on a first visit, on each page, and requests nothing before the answer', async ({visitor, site}) => {
      await start(visitor, site, '/');
      await visitor.waitFor('#banner');
      await goTo(visitor, 'tour');
      await visitor.waitFor('#banner');
      await visitor.waitFor('#load-once');
      await goTo(visitor, 'home');
      await visitor.waitFor('#banner');
      expect(await visitor.run(() => document.querySelectorAll('cookies-preferences').length)).toBe(1);
      expect(site.requests(site.tracker)).toEqual([]);
      expect(await visitor.cookies()).toEqual([]);
      expect(await visitor.run(() => window.mark ?? false)).toBe(app.isRouted);
    });

    test('keeps the place of an embed, where the visitor loads it once', async ({visitor, site}) => {
      await start(visitor, site, '/');
      await goTo(visitor, 'tour');
      await visitor.waitFor('#load-once');
      await isShut(visitor);
      await visitor.click('#load-once');
      await isOpen(visitor, site);
      expect(await visitor.cookies()).toEqual([]);
    });

    test('runs its script once in a document, and shows its embeds, wherever the visitor goes after a yes', async ({visitor, site}) => {
      await start(visitor, site, '/');
      await visitor.click('#accept');
      await visitor.waitFor('#news');
      expect(await ranByNow(visitor)).toEqual(['/matomo.js']);
      await goTo(visitor, 'tour');
      await isOpen(visitor, site);
      await goTo(visitor, 'cookies');
      await goBack(visitor, 'tour');
      await isOpen(visitor, site);
      await goBack(visitor, 'home');
      await visitor.waitFor('#news');
      expect(await visitor.run(() => document.querySelectorAll('#news').length)).toBe(1);
      await goTo(visitor, 'tour');
      await isOpen(visitor, site);
      expect(await ranByNow(visitor)).toEqual(['/matomo.js']);
      expect(await visitor.isVisible('#banner')).toBe(false);
      expect(await visitor.run(() => window.mark ?? false)).toBe(app.isRouted);
    });

    test('declares its cookies once, however often the page is come back to', async ({visitor, site}) => {
      await start(visitor, site, '/');
      await visitor.click('#reject');
      await visitor.waitUntilGone('#banner');
      await goTo(visitor, 'cookies');
      const expected = ['Harbour', 'This site', 'Matomo', 'YouTube'];
      await expect.poll(() => rows(visitor)).toEqual(expected);
      await goTo(visitor, 'tour');
      await goBack(visitor, 'cookies');
      await expect.poll(() => rows(visitor)).toEqual(expected);
      await goTo(visitor, 'home');
      await goTo(visitor, 'cookies');
      await expect.poll(() => rows(visitor)).toEqual(expected);
      expect(await visitor.run(() => document.querySelector('cookies-declaration')!.textContent)).not.toContain('needs JavaScript');
    });

    test('does not ask again, opens at once on the next visit, and shows the way back on each page', async ({visitor, site}) => {
      await start(visitor, site, '/');
      await visitor.click('#accept');
      await visitor.waitFor('#news');
      await goTo(visitor, 'tour');
      await isOpen(visitor, site);
      await visitor.reload();
      await cameTo(visitor, 'tour');
      await isOpen(visitor, site);
      expect(await ranByNow(visitor)).toEqual(['/matomo.js']);
      expect(await visitor.isVisible('#banner')).toBe(false);
      await visitor.click('footer a[href="#cookies-preferences"]');
      await visitor.waitFor('dialog');
    });

    test('takes everything back that is refused on the policy page', async ({visitor, site}) => {
      await start(visitor, site, '/');
      await visitor.click('#accept');
      expect(await ranByNow(visitor)).toEqual(['/matomo.js']);
      await goTo(visitor, 'tour');
      await isOpen(visitor, site);
      await goTo(visitor, 'cookies');
      await visitor.run(() => { document.title = 'before'; });
      site.clear();
      await visitor.click('cookies-declaration p > button');
      await visitor.waitFor(() => document.title !== 'before' && document.querySelector('cookies-declaration table'));
      await goTo(visitor, 'tour');
      await isShut(visitor);
      expect(site.requests(site.shop).filter(({path}) => /^\/cookies\/?$/.test(path))).toHaveLength(1);
      await goBack(visitor, 'cookies');
      await goTo(visitor, 'home');
      await visitor.click('footer a[href="#cookies-preferences"]');
      await visitor.waitFor('dialog');
      expect(await visitor.run(() => [window.ran ?? [], document.querySelectorAll('#news').length])).toEqual([[], 0]);
      expect(site.requests(site.tracker)).toEqual([]);
      expect((await visitor.cookies()).map(({name}) => name)).not.toContain('_pk_id.1');
    });
  });
}
