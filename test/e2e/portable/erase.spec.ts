// A refusal by click erases every variant of a declared cookie that its page can reach, on hosts of several labels and in deep folders.
// Each cookie is seen first, and its undeclared neighbours stay. Other storage is in erase-storage.spec.ts.
import {service, shopPage} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const HOST = 'a.b.shop.localhost';

/** Opens a page that declares these cookies as those of `counter`. */
async function visit(visitor: Visitor, site: Site, path: string, children: string, host = HOST): Promise<void> {
  site.page(path, shopPage({attributes: '', children}));
  await visitor.visit(site.url(path, host));
  await visitor.waitFor('#reject');
}

const seenPairs = (visitor: Visitor): Promise<string[]> =>
  visitor.run(() => document.cookie.split('; ').filter((pair) => pair && !pair.startsWith('cookies_preferences=')).sort());

/** Writes cookies as a script of the page does, and gives what the browser took. WebKitGTK is still at it when it is asked at once. */
async function put(visitor: Visitor, texts: readonly string[]): Promise<string[]> {
  await visitor.run((all) => all.forEach((text) => (document.cookie = text)), texts);
  let seen: string[] = [];
  await expect.poll(async () => {
    const before = seen;
    seen = await seenPairs(visitor);
    return String(seen) === String(before);
  }).toBe(true);
  return seen;
}

/** Refuses everything, and waits until it has been followed. */
async function refuse(visitor: Visitor): Promise<void> {
  await visitor.click('#reject');
  await visitor.waitFor('#saved');
}

/** Refuses, and expects what is left in the end. */
async function expectLeft(visitor: Visitor, left: readonly string[]): Promise<void> {
  await refuse(visitor);
  await expect.poll(() => seenPairs(visitor)).toEqual([...left].sort());
}

const DOMAINS = [HOST, 'b.shop.localhost', 'shop.localhost'];

test.describe('a refusal erases a declared cookie', () => {
  test('on this host alone and on each domain above it, in each folder above the page', async ({visitor, site}) => {
    await visit(visitor, site, '/city/parks/trees/page', service('statistical', 'counter', '_id'));
    const domains = ['', ...DOMAINS.map((domain) => `; Domain=${domain}`), '; Domain=.shop.localhost'];
    const paths = ['/', '/city', '/city/', '/city/parks', '/city/parks/', '/city/parks/trees', '/city/parks/trees/', '/city/parks/trees/page'];
    const places = domains.flatMap((domain) => paths.map((path) => `; Path=${path}; Max-Age=3600${domain}`));
    const seen = await put(visitor, places.flatMap((place, index) => [`_id=${index}${place}`, `_id2=${index}${place}`]));
    // With and without the dot it is the same domain.
    expect(seen.filter((pair) => pair.startsWith('_id='))).toHaveLength(4 * paths.length);
    const neighbours = seen.filter((pair) => pair.startsWith('_id2='));
    expect(neighbours).toHaveLength(4 * paths.length);
    await expectLeft(visitor, neighbours);
  });

  for (const [what, path, folders] of [
    ['with encoded characters in the path', '/caf%C3%A9/a%20b/(c)/page', ['/caf%C3%A9', '/caf%C3%A9/a%20b/', '/caf%C3%A9/a%20b/(c)']],
    ['with an empty folder in the path', '/a//b/page', ['/a', '/a/', '/a//', '/a//b', '/a//b/']],
    ['of an address that is a folder', '/a/b/', ['/a/b', '/a/b/']],
    ['with a semicolon in the path', '/s;v=1/page', ['/']],
    ['at the root', '/', ['/']],
  ] as const) {
    test(what, async ({visitor, site}) => {
      await visit(visitor, site, path, service('statistical', 'counter', '_id'));
      const texts = folders.flatMap((folder, index) => ['', '; Domain=shop.localhost'].map((domain) => `_id=${index}${domain.length}; Path=${folder}${domain}`));
      const seen = await put(visitor, ['_id=plain', ...texts]);
      // What names no path is bound to the folder of the page, of which some have been named, too.
      expect(seen.length).toBeGreaterThanOrEqual(texts.length);
      await put(visitor, ['other=1; Path=/']);
      await expectLeft(visitor, ['other=1']);
    });
  }

  for (const host of ['shop.localhost', 'localhost', '127.0.0.1']) {
    test(`on ${host}`, async ({visitor, site}) => {
      await visit(visitor, site, '/city/page', service('statistical', 'counter', '_id'), host);
      // On hosts without a domain above them this is the host's own, or refused.
      const seen = await put(visitor, ['_id=1; Path=/', '_id=2; Path=/city', `_id=3; Path=/; Domain=${host}`, 'other=1; Path=/']);
      expect(seen).toHaveLength(host === 'shop.localhost' ? 4 : 3);
      await expectLeft(visitor, ['other=1']);
    });
  }

  test('as Secure, prefixed and partitioned', async ({visitor, site}) => {
    await visit(visitor, site, '/city/page', service('statistical', 'counter', 'plain secure __Secure-id __Host-id __Host-chip chip'));
    const seen = await put(visitor, [
      'plain=1; Path=/', 'secure=1; Path=/; Secure', 'secure=2; Path=/city; Secure; SameSite=None; Domain=shop.localhost',
      '__Secure-id=1; Path=/city; Secure; Domain=b.shop.localhost', '__Host-id=1; Path=/; Secure', '__Host-chip=1; Path=/; Secure; Partitioned',
      'chip=1; Path=/city; Secure; Partitioned', 'chip=2; Path=/; Secure; Partitioned; Domain=shop.localhost', 'plain=2; Path=/; Secure; Partitioned', 'other=1; Path=/',
    ]);
    // Chromium and Firefox take all of them on localhost, WebKit none that is Secure; over TLS see ../secure/erase.spec.ts.
    expect([2, 10]).toContain(seen.length);
    await expectLeft(visitor, ['other=1']);
  });

  test('by odd names and values, literally', async ({visitor, site}) => {
    const items = ['a b', '[c]', '"d"', '{"e":1}'].map((name) => `<cookie-item name='${name}'></cookie-item>`).join('');
    await visit(visitor, site, '/city/page', `<cookie-service category="statistical" name="counter" cookies="a/b a%40b @x empty quoted nameless _pk_*">${items}</cookie-service>`);
    const declared = ['a/b=1', 'a%40b=1', '@x=1', 'a b=1', '[c]=1', '"d"=1', '{"e":1}=1', 'empty=', 'quoted="a b"', 'nameless', '_pk_id.1.fe=a=b', '_pk_=1'];
    const others = ['a=1', 'b=1', 'a@b=1', 'c=1', 'd=1', '_pk=1', 'x_pk_=1'];
    const seen = await put(visitor, [...declared, ...others].map((pair) => `${pair}; Path=/`));
    // Firefox writes the one without a name as `nameless=`.
    expect(seen.map((pair) => pair.replace(/^nameless=$/, 'nameless'))).toEqual([...declared, ...others].sort());
    await expectLeft(visitor, others);
  });

  test('but none without a name where there are several, as it may not be the one that is meant', async ({visitor, site}) => {
    await visit(visitor, site, '/city/page', service('statistical', 'counter', 'seen'));
    expect(await put(visitor, ['other; Path=/', 'seen; Path=/city', 'seen=named; Path=/'])).toHaveLength(3);
    await refuse(visitor);
    // In Firefox they have names: `seen=` and `other=`.
    await expect.poll(async () => (await seenPairs(visitor)).map((pair) => pair.replace(/=$/, ''))).not.toContain('seen=named');
    expect((await seenPairs(visitor)).map((pair) => pair.replace(/=$/, ''))).toContain('other');
  });

  test('by the address at which the page was opened, where a router changed it since', async ({visitor, site}) => {
    await visit(visitor, site, '/city/parks/page', service('statistical', 'counter', '_id'));
    await visitor.run(() => history.pushState(null, '', '/elsewhere/entirely'));
    expect(await put(visitor, ['_id=1; Path=/city', '_id=2; Path=/city/parks; Domain=shop.localhost'])).toHaveLength(2);
    await expectLeft(visitor, []);
  });

  test('of a declared path that the page is not in', async ({visitor, site}) => {
    const children = '<cookie-service category="statistical" name="counter"><cookie-item name="_id" path="/account"></cookie-item></cookie-service>';
    await visit(visitor, site, '/account/page', children);
    expect(await put(visitor, ['_id=1; Path=/account', '_id=2; Path=/account/; Domain=shop.localhost', 'other=1; Path=/account'])).toHaveLength(3);
    await visit(visitor, site, '/', children);
    expect(await seenPairs(visitor)).toEqual([]);
    await refuse(visitor);
    await visitor.visit(site.url('/account/page', HOST));
    await expect.poll(() => seenPairs(visitor)).toEqual(['other=1']);
  });

  test('of a hundred at once, on a path of eight folders', async ({visitor, site}) => {
    const names = Array.from({length: 100}, (_, index) => `_c${index}`);
    await visit(visitor, site, '/1/2/3/4/5/6/7/8/page', service('statistical', 'counter', names.join(' ')));
    const texts = names.map((name, index) => `${name}=1; Path=${['/', '/1/2', '/1/2/3/4/5/6/7/8'][index % 3]}${index % 2 ? '; Domain=shop.localhost' : ''}`);
    expect(await put(visitor, texts)).toHaveLength(100);
    await expectLeft(visitor, []);
  });
});

test.describe('a refusal leaves', () => {
  test('what a service that is not refused declares, too', async ({visitor, site}) => {
    await visit(visitor, site, '/city/page', service('statistical', 'counter', '_id shared _s*') + service('necessary', 'login', 'shared _session'));
    expect(await put(visitor, ['_id=1; Path=/', 'shared=1; Path=/', '_session=1; Path=/', '_seen=1; Path=/'])).toHaveLength(4);
    await expectLeft(visitor, ['_session=1', 'shared=1']);
  });

  test('what is declared for another domain, though it has the name of one of this', async ({visitor, site}) => {
    const item = '<cookie-item name="SID" domain="google.com"></cookie-item>';
    await visit(visitor, site, '/', `<cookie-service category="third-party" name="maps" cookies="_id">${item}</cookie-service>`);
    expect(await put(visitor, ['SID=mine; Path=/', '_id=1; Path=/'])).toHaveLength(2);
    await expectLeft(visitor, ['SID=mine']);
  });

  test('our own cookie, whatever is declared', async ({visitor, site}) => {
    await visit(visitor, site, '/', service('statistical', 'counter', '* cookies_preferences'));
    expect(await put(visitor, ['any=1; Path=/'])).toHaveLength(1);
    await expectLeft(visitor, []);
    expect((await visitor.cookies()).map(({name}) => name)).toEqual(['cookies_preferences']);
  });
});
