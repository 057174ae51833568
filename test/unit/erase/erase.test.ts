// Tests of erase/erase.ts on the host of the test page: what goes, what stays, and how cookies are made to go.
// When it happens is tested in save.test.ts.

import {expect} from 'chai';
import {erase} from '../../../src/erase/erase.js';
import {importIn, openBelow, until, writesDuring} from '../on-page.js';
import {configOf} from '../portal.js';

const OWN = 'cookies_preferences';

/** Erases what children of <cookies-preferences> declare for the denied names. */
const eraseDeclared = (children: string, ...denied: string[]): Promise<void> => erase(configOf(children), denied, OWN);

/** Declares items of one service of its own name, in `statistical`. */
const service = (cookies: string, items = '', name = 'matomo'): string =>
  `<cookie-service name="${name}" category="statistical" cookies="${cookies}">${items}</cookie-service>`;

/** By hand, in whatever way a test has put them at the root. */
function eraseAllCookies(): void {
  for (const pair of document.cookie.split('; ')) {
    for (const scope of ['', ';Secure', ';Secure;Partitioned']) document.cookie = `${pair.replace(/=.*|$/, '')}${pair.includes('=') ? '=' : ''};Path=/;Max-Age=0${scope}`;
  }
}

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
    const below = await openBelow('/src/erase/erase.ts');
    for (const path of ['/', '/src', '/src/', '/src/erase', '/src/erase/', '/src/erase/erase.ts']) below.document.cookie = `id=1;Path=${path}`;
    expect(below.document.cookie.match(/id=1/g)).lengthOf(6);
    const inner = await importIn<{erase: typeof erase}>(below, '/src/erase/erase.ts');
    await inner.erase(config, ['matomo'], OWN);
    expect(below.document.cookie).not.include('id=1');
  });

  it('of a path that is declared, though the page cannot see them', async () => {
    const config = configOf(service('', '<cookie-item name="id" path="/src/erase">'));
    const below = await openBelow('/src/erase/erase.ts');
    below.document.cookie = 'id=1;Path=/src/erase';
    expect(below.document.cookie).equal('id=1');
    await erase(config, ['matomo'], OWN);
    await until(() => below.document.cookie === '');
  });

  it('by nothing but writes that have expired, of declared names', async () => {
    put('_pk_id.1', 'id', 'other');
    const writes = await writesDuring(() => eraseDeclared(service('_pk_id* id', '<cookie-item name="far" path="/embed">'), 'matomo'));
    for (const write of writes) expect(write).match(/^(_pk_id\.1|id|far)=;Expires=Thu, 01 Jan 1970 00:00:00 GMT;Path=\/(embed\/?)?(;Domain=localhost)?(;Secure(;Partitioned)?)?$/);
    for (const name of ['_pk_id.1', 'id', 'far']) expect(writes.some((write) => write.startsWith(`${name}=;`))).equal(true);
  });

  it('and writes nothing for what is neither there nor declared for a path', async () => {
    put('other');
    expect(await writesDuring(() => eraseDeclared(service('id _pk_id*'), 'matomo'))).deep.equal([]);
  });

  it('and writes nothing for another domain, though a cookie has the same name here', async () => {
    put('yt');
    expect(await writesDuring(() => eraseDeclared(service('', '<cookie-item name="yt" domain="youtube.com" path="/">'), 'matomo'))).deep.equal([]);
    expect(cookieNames()).deep.equal(['yt']);
  });

  it('and writes nothing where nothing is denied', async () => {
    put('id');
    expect(await writesDuring(() => eraseDeclared(service('id')))).deep.equal([]);
  });
});

it('cookies of denied items go by the address at which the document was loaded, where a router changed it since', async () => {
  const config = configOf(service('id'));
  const below = await openBelow('/src/erase/erase.ts');
  below.history.pushState(null, '', '/elsewhere/page');
  below.document.cookie = 'id=1;Path=/src/erase';
  expect(below.document.cookie).include('id=1');
  const inner = await importIn<{erase: typeof erase}>(below, '/src/erase/erase.ts');
  await inner.erase(config, ['matomo'], OWN);
  expect(below.document.cookie).not.include('id=1');
});

it('a hundred cookies of denied items go by a few writes each, and a hundred absent ones by none', async () => {
  const names = Array.from({length: 100}, (_, index) => `c${index}`);
  put(...names);
  expect(cookieNames()).lengthOf(100);
  const writes = await writesDuring(() => eraseDeclared(service(`${names.join(' ')} ${names.map((name) => `absent-${name} absent-${name}-*`).join(' ')}`), 'matomo'));
  expect(document.cookie).equal('');
  expect(writes.length).most(300);
});

describe('cookies with odd names and values', () => {
  beforeEach(eraseAllCookies);
  after(eraseAllCookies);

  const NAMES = ['a/b', 'a%40b', 'a@b', 'a b', '[a]', 'a[b][c]', '(a)', 'a,b', '"a"', 'a:b', '{"a":1}', '$a', '__proto__', 'constructor', 'length', '.*'];

  for (const name of NAMES) {
    it(`go by the name ${name}, literally`, async () => {
      put(name, 'a', 'b', 'other');
      expect(cookieNames()).include(name);
      await eraseDeclared(service('', `<cookie-item name='${name}'>`), 'matomo');
      expect(cookieNames()).have.members(['a', 'b', 'other']);
    });
  }

  for (const value of ['', '""', '"x y"', 'a=b', '=', 'a|b', '%3B']) {
    it(`go with the value ${value || 'of nothing'}`, async () => {
      document.cookie = `id=${value};Path=/`;
      expect(cookieNames()).deep.equal(['id']);
      await eraseDeclared(service('id'), 'matomo');
      expect(document.cookie).equal('');
    });
  }

  // Firefox makes `seen=` of it.
  it('go without a name, by what they show', async () => {
    document.cookie = 'seen;Path=/';
    expect(document.cookie).match(/^seen=?$/);
    await eraseDeclared(service('seen'), 'matomo');
    expect(document.cookie).equal('');
  });

  it('stay without a name where their value is that of no item', async () => {
    document.cookie = 'other;Path=/';
    const before = document.cookie;
    await eraseDeclared(service('o oth other2 =other'), 'matomo');
    expect(document.cookie).equal(before);
  });

  it('go as Secure, prefixed and partitioned where the browser takes them', async () => {
    put('plain');
    for (const text of ['secure=1;Secure', '__Secure-a=1;Secure', '__Host-a=1;Secure', '__Host-b=1;Secure;Partitioned', 'chips=1;Secure;Partitioned', 'plain=2;Secure;Partitioned']) {
      document.cookie = `${text};Path=/`;
    }
    // WebKit takes none of them over http, the others do on localhost.
    expect([1, 7]).include(cookieNames().length);
    await eraseDeclared(service('secure __Secure-a __Host-* chips plain'), 'matomo');
    expect(document.cookie).equal('');
  });

  it('are nobody’s where an item has no name, or one that no cookie can have', async () => {
    put('a', 'b');
    document.cookie = 'v;Path=/';
    const before = document.cookie;
    const writes = await writesDuring(() => eraseDeclared(service('', '<cookie-item path="/"><cookie-item name="a=" path="/"><cookie-item name="a;b" path="/"><cookie-item name="c" path="here"><cookie-item name="c" path="/;Domain=x">'), 'matomo'));
    expect(document.cookie).equal(before);
    expect(writes).deep.equal([]);
  });
});

describe('what a service that is not denied declares, too, stays', () => {
  const other = (category: string, cookies: string, items = ''): string => `<cookie-service name="other" category="${category}" cookies="${cookies}">${items}</cookie-service>`;
  beforeEach(eraseAllCookies);
  after(eraseAllCookies);

  for (const [what, children, denied, stays] of [
    ['that is necessary', service('a b') + other('necessary', 'a'), ['matomo'], ['a', 'ab']],
    ['that is granted or undecided', service('a b') + other('marketing', 'a'), ['matomo'], ['a', 'ab']],
    ['with a star', service('a b ab') + other('marketing', 'a*'), ['matomo'], ['a', 'ab']],
    ['where the denied one has the star', service('*') + other('marketing', 'ab'), ['matomo'], ['ab']],
    ['but not of another kind', service('a b') + other('marketing', '', '<cookie-item name="a" kind="local">'), ['matomo'], ['ab']],
    ['but not where both are denied', service('a b') + other('marketing', 'a'), ['matomo', 'other'], ['ab']],
  ] as const) {
    it(what, async () => {
      put('a', 'b', 'ab');
      await eraseDeclared(children, ...denied);
      expect(cookieNames()).have.members(stays);
    });
  }
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

  it('under keys that every storage has as properties, but for our own', async () => {
    for (const key of ['length', 'getItem', '__proto__', '']) localStorage.setItem(key, '1');
    await eraseDeclared(service('', '<cookie-item name="*" kind="local">'), 'matomo');
    expect(Array.from({length: localStorage.length}, (_, index) => localStorage.key(index))).deep.equal([OWN]);
  });

  it('in one storage where another is refused', async () => {
    put('id');
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {configurable: true, get: () => { throw new DOMException('refused', 'SecurityError'); }});
    try {
      await eraseDeclared(service('id', '<cookie-item name="a" kind="local"><cookie-item name="a" kind="session">'), 'matomo');
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
    expect(cookieNames()).not.include('id');
    expect(Object.keys(sessionStorage)).not.include('a');
    expect(Object.keys(localStorage)).include('a');
  });

  it('in databases of the declared names', async () => {
    await Promise.all(['mine', 'stats-1', 'stats-2'].map(openDatabase));
    await eraseDeclared(service('', '<cookie-item name="stats-*" kind="indexeddb">'), 'matomo');
    await databasesWithout('stats-1');
    expect(await databasesWithout('stats-2')).include('mine');
    indexedDB.deleteDatabase('mine');
  });

  it('in databases by literal names, where the browser cannot list them', async () => {
    await Promise.all(['mine', 'stats-1', 'stats-2'].map(openDatabase));
    const {databases} = IDBFactory.prototype;
    delete (IDBFactory.prototype as {databases?: unknown}).databases;
    try {
      await eraseDeclared(service('', '<cookie-item name="stats-1" kind="indexeddb"><cookie-item name="mi*" kind="indexeddb">'), 'matomo');
    } finally {
      IDBFactory.prototype.databases = databases;
    }
    expect(await databasesWithout('stats-1')).include.members(['mine', 'stats-2']);
    for (const name of ['mine', 'stats-2']) indexedDB.deleteDatabase(name);
  });

  it('in a database that is still open once it is closed, and waits for none', async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('stats-1');
      opening.onsuccess = () => resolve(opening.result);
    });
    await eraseDeclared(service('', '<cookie-item name="stats-1" kind="indexeddb">'), 'matomo');
    database.close();
    await databasesWithout('stats-1');
  });

  it('in neither storage where it is a cookie, or of a kind that nobody knows', async () => {
    await eraseDeclared(service('a', '<cookie-item name="b*" kind="web">'), 'matomo');
    expect([localStorage.length, sessionStorage.length]).deep.equal([6, 6]);
  });
});
