// Servers that read the choice from the cookie print what was granted as it is, and take it back as the page does.
// All else that applications do is in behaviours.ts.
import {expect, test} from '../visitor/fixture.js';
import type {App} from './app.js';
import {complaints, goTo, ranByNow, start} from './journey.js';

/** The page as the server sends it to this visitor. */
const source = (): Promise<string> => fetch(location.href).then((answer) => answer.text());

const PRINTED = /<script[^>]* src="[^"]*\/matomo\.js/;
const GATED = /<script[^>]* data-consent-src="[^"]*\/matomo\.js/;

export function printsByTheChoice(app: App): void {
  test.describe(`${app.name}, by the cookie,`, () => {
    test.beforeAll(() => app.start?.());
    test.afterAll(() => app.stop?.());
    test.beforeEach(({site}) => app.serve(site));
    test.afterEach(({visitor}) => expect(complaints(visitor)).toEqual([]));

    test('prints a script gated before a yes, and as it is after, where it runs once', async ({visitor, site}) => {
      await start(visitor, site, '/');
      expect(await visitor.run(source)).toMatch(GATED);
      expect(await visitor.run(source)).not.toMatch(PRINTED);
      await visitor.click('#accept');
      await visitor.waitFor('#news');
      await visitor.reload();
      await visitor.waitFor('#news');
      expect(await visitor.run(source)).toMatch(PRINTED);
      expect(await visitor.run(source)).not.toMatch(GATED);
      expect(await ranByNow(visitor)).toEqual(['/matomo.js']);
    });

    test('takes a script back that it printed as it is', async ({visitor, site}) => {
      await start(visitor, site, '/');
      await visitor.click('#accept');
      await visitor.waitFor('#news');
      await visitor.reload();
      await visitor.waitFor(() => window.ran?.includes('/matomo.js'));
      await goTo(visitor, 'cookies');
      await visitor.run(() => { document.title = 'before'; });
      site.clear();
      await visitor.click('cookies-declaration p > button');
      await visitor.waitFor(() => document.title !== 'before' && document.querySelector('cookies-declaration table'));
      await goTo(visitor, 'home');
      expect(site.requests(site.shop).filter(({path}) => /^\/cookies\/?$/.test(path))).toHaveLength(1);
      expect(await visitor.run(source)).toMatch(GATED);
      expect(await visitor.run(() => window.ran ?? [])).toEqual([]);
      expect((await visitor.cookies()).map(({name}) => name)).not.toContain('_pk_id.1');
    });
  });
}
