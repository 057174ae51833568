// A page with all that is ours, in a browser that keeps nothing or little: accepting, refusing and taking back are tried there.
// In which way it does not is said by the specs.
import {COOKIE} from '../../observed.js';
import {shopPage, trackerScript} from '../../shop-page.js';
import type {Site} from '../../site.js';
import {expect, type test as base} from '../../visitor/fixture.js';
import type {Visitor} from '../../visitor/visitor.js';

declare global {
  interface Window {
    /** Errors that nobody caught. */
    thrown?: string[];
  }
}

export interface Where {
  headers?: Record<string, string>;
  /** Whether the next page knows the choice. */
  keeps: boolean;
  /** What happens to those who ask for cookies, local and session storage and a database. */
  storages: unknown[];
}

/** Tells what nobody caught, in every browser. */
export const LISTEN = `<script>
  window.thrown = [];
  addEventListener('error', ({message}) => thrown.push(message));
  addEventListener('unhandledrejection', ({reason}) => thrown.push('rejected: ' + reason));
</script>`;

export const thrown = (): string[] => window.thrown!;

const ITEMS = ['cookie', 'local', 'session', 'indexeddb'].map((kind) =>
  `<cookie-item name="_m_${kind}*" kind="${kind}" duration="P1D"></cookie-item><cookie-item name="_m_${kind}" kind="${kind}"></cookie-item>`);

/** Declares something in every kind of storage. */
export const SERVICE = `<cookie-service category="statistical" name="matomo" provider="Matomo">${ITEMS.join('')}</cookie-service>`;

async function visit(visitor: Visitor, site: Site, headers: Where['headers'], attributes: string): Promise<void> {
  // A page of no origin reads module files as from elsewhere.
  site.shop.cors = true;
  site.page('/', shopPage({
    head: `${LISTEN}<script src="/cookies-preferences.js"></script>`,
    attributes,
    children: SERVICE,
    below: trackerScript(site, 'matomo', '/count.js')
      + `<iframe data-consent="matomo" data-consent-src="${site.tracker.url('/embed.html')}" title="Tour" width="300" height="200"></iframe>`,
  }), {...(headers && {headers})});
  await visitor.visit(site.url('/'));
}

/** A word for each kind of storage. */
const tryStorages = (): Promise<string[]> => {
  const tries: (() => unknown)[] = [
    () => document.cookie,
    () => localStorage.length,
    () => sessionStorage.length,
    () => new Promise((resolve, reject) => {
      const request = indexedDB.open('_m_indexeddb');
      request.addEventListener('success', () => resolve('there'));
      request.addEventListener('error', reject);
    }),
  ];
  return Promise.all(tries.map(async (read) => {
    try {
      return String(await read() || 'empty');
    } catch (error) {
      return error instanceof TypeError ? 'missing' : 'throws';
    }
  }));
};

const requested = (site: Site): string[] => site.requests(site.tracker).map(({path}) => path).sort();

/** Each choice, without and with a place where decisions are recorded. */
export function testChoices(test: typeof base, what: string, {headers, keeps, storages}: Where): void {
  for (const attributes of ['', 'record-href="/record"']) test.describe(`${what}${attributes && `, with ${attributes}`}:`, () => {
    test('accepting opens what was held, and puts the banner away', async ({visitor, site}) => {
      await visit(visitor, site, headers, attributes);
      await visitor.waitFor('#banner');
      expect(await visitor.run(tryStorages)).toEqual(storages);
      await visitor.click('#accept');
      await visitor.waitUntilGone('#banner');
      await expect.poll(() => requested(site)).toEqual(['/count.js', '/embed.html']);
      expect(await visitor.run(() => window.cookiesPreferences!.has('statistical', 'matomo'))).toBe(true);
      expect((await visitor.cookies()).map(({name}) => name)).toEqual(keeps ? [COOKIE] : []);
      expect(await visitor.run(thrown)).toEqual([]);
    });

    test('refusing opens nothing, and puts the banner away', async ({visitor, site}) => {
      await visit(visitor, site, headers, attributes);
      await visitor.click('#reject');
      await visitor.waitUntilGone('#banner');
      await visitor.waitFor(() => window.cookiesPreferences!.consent?.denied.join() === 'statistical,matomo');
      // Comes by a lazy file, after what is erased.
      await visitor.click('#way-back');
      await visitor.waitFor('dialog');
      expect(await visitor.run(thrown)).toEqual([]);
      expect(requested(site)).toEqual([]);
    });

    test('taking back what ran loads the page again, once', async ({visitor, site}) => {
      await visit(visitor, site, headers, attributes);
      await visitor.click('#accept');
      await visitor.waitFor(() => window.ran?.length === 1);
      site.clear();
      await visitor.run(() => {
        window.mark = true;
        void window.cookiesPreferences!.reject();
      });
      await visitor.waitFor(() => !window.mark && document.readyState === 'complete');
      await (keeps ? visitor.click('#way-back') : visitor.waitFor('#banner'));
      if (keeps) await visitor.waitFor('dialog');
      expect(site.requests().filter(({path}) => path === '/')).toHaveLength(1);
      expect(requested(site)).toEqual([]);
      expect(await visitor.run(thrown)).toEqual([]);
    });
  });
}
