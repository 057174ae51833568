// A refusal by click erases declared keys of local and session storage, and databases, and nothing beside them.
// Cookies are in erase.spec.ts.
import {shopPage} from '../shop-page.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const ITEMS = `<cookie-service category="statistical" name="counter">
  <cookie-item name="visits" kind="local"></cookie-item><cookie-item name="__mp*" kind="local"></cookie-item>
  <cookie-item name="visit*" kind="session"></cookie-item>
  <cookie-item name="counterDb" kind="indexeddb"></cookie-item><cookie-item name="queue-*" kind="indexeddb"></cookie-item>
</cookie-service>`;

/** What is stored, each as `kind name`. */
const stored = (visitor: Visitor): Promise<string[]> => visitor.run(async () => [
  ...Object.keys(localStorage).map((key) => `local ${key}`),
  ...Object.keys(sessionStorage).map((key) => `session ${key}`),
  ...(await indexedDB.databases()).map(({name}) => `indexeddb ${name}`),
].sort());

/** Stores under names of each kind; databases are closed again, but for one that the page keeps open. */
async function put(visitor: Visitor, keepOpen: string): Promise<void> {
  await visitor.run(async (open) => {
    for (const key of ['visits', 'visits2', '__mpq_1', 'basket', 'cookies_preferences']) localStorage.setItem(key, '1');
    for (const key of ['visits', 'visit-2', 'visi', '__mpq_1']) sessionStorage.setItem(key, '1');
    for (const name of ['counterDb', 'counterDb2', 'queue-1', 'offline']) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      if (name === open) window.kept = database;
      else database.close();
    }
  }, keepOpen);
}

const REST = ['indexeddb counterDb2', 'indexeddb offline', 'local basket', 'local cookies_preferences', 'local visits2', 'session __mpq_1', 'session visi'];
const DECLARED = ['indexeddb counterDb', 'indexeddb queue-1', 'local __mpq_1', 'local visits', 'session visit-2', 'session visits'];

test('a refusal erases declared keys and databases, and leaves their neighbours and our own key', async ({visitor, site}) => {
  site.page('/', shopPage({attributes: '', children: ITEMS}));
  await visitor.visit(site.url('/'));
  await put(visitor, '');
  expect(await stored(visitor)).toEqual([...REST, ...DECLARED].sort());
  await visitor.click('#reject');
  await expect.poll(() => stored(visitor)).toEqual(REST);
});

test('a database that the page keeps open holds nothing up, and goes when it is closed', async ({visitor, site}) => {
  site.page('/', shopPage({attributes: '', children: ITEMS}));
  await visitor.visit(site.url('/'));
  await put(visitor, 'counterDb');
  await visitor.click('#reject');
  await expect.poll(() => stored(visitor)).toEqual([...REST, 'indexeddb counterDb'].sort());
  await visitor.waitFor('#saved');
  await visitor.run(() => window.kept!.close());
  await expect.poll(() => stored(visitor)).toEqual(REST);
});

declare global {
  interface Window {
    /** A database that the page keeps open. */
    kept?: IDBDatabase;
  }
}
