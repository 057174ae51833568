// Tests of choice/erase.ts on the host of the test page: what goes, what stays, and how cookies are made to go.
// When it happens is tested in save.test.ts.

import {expect} from 'chai';
import {erase} from '../../../src/choice/erase.js';
import {eraseAllCookies, importIn, openBelow, until, writesDuring} from '../on-page.js';
import {configOf} from '../portal.js';

const OWN = 'cookies_preferences';

/** Erases what children of <cookies-preferences> declare for the denied names. */
const eraseDeclared = (children: string, ...denied: string[]): Promise<void> => erase(configOf(children), denied, OWN);

/** Declares items of one service of its own name, in `statistical`. */
const service = (cookies: string, items = '', name = 'matomo'): string =>
  `<cookie-service name="${name}" category="statistical" cookies="${cookies}">${items}</cookie-service>`;

const put = (...names: string[]): void => names.forEach((name) => (document.cookie = `${name}=1;Path=/`));

const cookieNames = (): string[] => document.cookie.split('; ').filter(Boolean).map((pair) => pair.split('=')[0]!);

describe('what is denied loses its cookies', () => {
  beforeEach(eraseAllCookies);
  after(eraseAllCookies);

  for (const [what, declared, gone, stays] of [
    ['of exactly the declared name', 'id', ['id'], ['id2', 'xid', 'ID']],
    ['of several declared names', 'a b', ['a', 'b'], ['c', 'ab']],
    ['that begin as declared with a star', '_pk_id*', ['_pk_id', '_pk_id.1.fff'], ['_pk_ses.1', 'x_pk_id']],
    ['with characters that mean something elsewhere', 'a.b [c]*', ['a.b', '[c]d'], ['axb', 'c']],
    ['all, with a star alone, but for our own', '*', ['a', 'b'], [OWN]],
    ['but for our own, even if it is declared', `${OWN} a`, ['a'], [OWN]],
    ['but for one with a star elsewhere than at the end', '*a b*c', [], ['xa', 'bxc', 'ba']],
  ] as const) {
    it(what, async () => {
      put(...gone, ...stays);
      await eraseDeclared(service(declared), 'matomo');
      expect(cookieNames()).have.members(stays);
    });
  }

  it('of the folders above the page, too', async () => {
    const config = configOf(service('id'));
    const below = await openBelow('/src/choice/erase.ts');
    for (const path of ['/', '/src', '/src/', '/src/choice', '/src/choice/', '/src/choice/erase.ts']) below.document.cookie = `id=1;Path=${path}`;
    expect(below.document.cookie.match(/id=1/g)).lengthOf(6);
    const inner = await importIn<{erase: typeof erase}>(below, '/src/choice/erase.ts');
    await inner.erase(config, ['matomo'], OWN);
    expect(below.document.cookie).equal('');
  });

  it('of a path that is declared, though the page cannot see them', async () => {
    const config = configOf(service('', '<cookie-item name="id" path="/src/choice">'));
    const below = await openBelow('/src/choice/erase.ts');
    below.document.cookie = 'id=1;Path=/src/choice';
    expect(below.document.cookie).equal('id=1');
    await erase(config, ['matomo'], OWN);
    await until(() => below.document.cookie === '');
  });

  it('by nothing but writes that have expired, of declared names', async () => {
    put('_pk_id.1', 'id', 'other');
    const writes = await writesDuring(() => eraseDeclared(service('_pk_id* id', '<cookie-item name="yt" domain="youtube.com" path="/embed">'), 'matomo'));
    for (const write of writes) expect(write).match(/^(_pk_id\.1|id|yt)=;Path=[^;]+;Expires=Thu, 01 Jan 1970 00:00:00 GMT(;Domain=youtube\.com)?$/);
    expect(writes).include('yt=;Path=/embed;Expires=Thu, 01 Jan 1970 00:00:00 GMT;Domain=youtube.com');
    expect(writes.filter((write) => /^(id|_pk_id\.1)=;Path=\/;Expires=[^;]+$/.test(write))).lengthOf(2);
  });

  it('and writes nothing where nothing is denied', async () => {
    put('id');
    expect(await writesDuring(() => eraseDeclared(service('id')))).deep.equal([]);
  });
});

describe('a denied name', () => {
  const FOUR = `${service('a', '', 'one')}${service('b', '', 'two')}
    <cookie-service category="statistical" cookies="c"></cookie-service>
    <cookie-service category="necessary" name="login" cookies="d"></cookie-service>`;
  beforeEach(eraseAllCookies);
  after(eraseAllCookies);

  for (const [denied, stays] of [
    [[], ['a', 'b', 'c', 'd']],
    [['one'], ['b', 'c', 'd']],
    [['one', 'two'], ['c', 'd']],
    [['statistical'], ['a', 'b', 'd']],
    [['statistical', 'one', 'two'], ['d']],
    [['necessary', 'login', 'marketing'], ['a', 'b', 'c', 'd']],
  ] as const) {
    it(`leaves ${stays.join(', ')} when it is ${denied.join(', ') || 'none'}`, async () => {
      put('a', 'b', 'c', 'd');
      await eraseDeclared(FOUR, ...denied);
      expect(cookieNames()).have.members(stays);
    });
  }
});

/** The names of databases, once one of them is gone or was never there. */
async function databasesWithout(name: string): Promise<string[]> {
  for (;;) {
    const names = (await indexedDB.databases()).map((one) => one.name!);
    if (!names.includes(name)) return names;
  }
}

const openDatabase = (name: string): Promise<void> => new Promise((resolve) => {
  const opening = indexedDB.open(name);
  opening.onsuccess = () => (opening.result.close(), resolve());
});

describe('what is denied loses what it stored', () => {
  beforeEach(() => [localStorage, sessionStorage].forEach((storage) => {
    storage.clear();
    for (const key of ['a', 'a2', 'b1', 'b2', 'c', OWN]) storage.setItem(key, '1');
  }));
  after(() => (localStorage.clear(), sessionStorage.clear()));

  for (const [kind, storage, other] of [['local', localStorage, sessionStorage], ['session', sessionStorage, localStorage]] as const) {
    it(`in the ${kind} storage, and nowhere else`, async () => {
      put('a');
      await eraseDeclared(service('', `<cookie-item name="a" kind="${kind}"><cookie-item name="b*" kind="${kind}">`), 'matomo');
      expect(Object.keys(storage)).have.members(['a2', 'c', OWN]);
      expect(other.length).equal(6);
      expect(cookieNames()).include('a');
      eraseAllCookies();
    });
  }

  it('in databases of the declared names', async () => {
    await Promise.all(['mine', 'stats-1', 'stats-2'].map(openDatabase));
    await eraseDeclared(service('', '<cookie-item name="stats-*" kind="indexeddb">'), 'matomo');
    await databasesWithout('stats-1');
    expect(await databasesWithout('stats-2')).include('mine');
    indexedDB.deleteDatabase('mine');
  });

  it('in neither storage where it is a cookie, or of a kind that nobody knows', async () => {
    await eraseDeclared(service('a', '<cookie-item name="b*" kind="web">'), 'matomo');
    expect([localStorage.length, sessionStorage.length]).deep.equal([6, 6]);
  });
});
