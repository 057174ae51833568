// Tests of erase/remains.ts on the host of the test page: what is named of what cannot be erased, and what is not.
// How the visitor is told is tested in ../ui/remains.test.ts, and from outside.

import {expect} from 'chai';
import {erase} from '../../../src/erase/erase.js';
import {findRemains, type Remain} from '../../../src/erase/remains.js';
import type {Config} from '../../../src/config/config.js';
import type {Core} from '../../../src/core/state.js';
import {eraseAllCookies, freshCore} from '../on-page.js';
import {configOf} from '../portal.js';

const OWN = 'cookies_preferences';

const service = (cookies: string, items = '', name = 'youtube', category = 'third-party'): string =>
  `<cookie-service name="${name}" category="${category}" cookies="${cookies}">${items}</cookie-service>`;

/** A page whose element has these children, and whose visitor has denied these names. */
async function pageOf(children: string, ...denied: string[]): Promise<[Core, Config]> {
  const config = configOf(children);
  const core = await freshCore(document.querySelector('cookies-preferences'));
  core.consent = {granted: [], denied, date: new Date(), revision: '1'};
  return [core, config];
}

const print = (remains: readonly Remain[]): string[] => remains.map(({service: {name}, name: item, domain}) => `${name}: ${item} (${domain})`);

/** What is named, as `service: item (domain)`. */
const named = async (children: string, ...denied: string[]): Promise<string[]> => print(await findRemains(...await pageOf(children, ...denied)));

describe('what this page cannot erase', () => {
  beforeEach(() => (eraseAllCookies(), localStorage.clear(), sessionStorage.clear()));
  after(() => (eraseAllCookies(), localStorage.clear(), sessionStorage.clear()));

  for (const [what, children, denied, expected] of [
    ['no script sees', service('', '<cookie-item name="a" http-only>'), ['youtube'], ['youtube: a (localhost)']],
    ['no script sees, on a domain', service('', '<cookie-item name="a*" http-only domain="youtube.com">'), ['youtube'], ['youtube: a* (youtube.com)']],
    ['is of another domain', service('', '<cookie-item name="a" domain=".youtube.com">'), ['youtube'], ['youtube: a (youtube.com)']],
    ['is another site’s storage', service('', '<cookie-item name="a" domain="youtube.com" kind="local">'), ['youtube'], ['youtube: a (youtube.com)']],
    ['is of a domain below this one', service('', '<cookie-item name="a" domain="www.localhost">'), ['youtube'], ['youtube: a (www.localhost)']],
    ['only looks like this domain', service('', '<cookie-item name="a" domain="host"><cookie-item name="b" domain="calhost">'), ['youtube'], ['youtube: a (host)', 'youtube: b (calhost)']],
    ['belongs to a service without a name', '<cookie-service category="third-party"><cookie-item name="a" http-only></cookie-service>', ['third-party'], [': a (localhost)']],
  ] as const) {
    it(`is named where it ${what}`, async () => expect(await named(children, ...denied)).deep.equal(expected));
  }

  for (const [what, children, denied] of [
    ['nothing is denied', service('', '<cookie-item name="a" http-only>'), []],
    ['something else is denied', service('', '<cookie-item name="a" http-only>') + service('b', '', 'other'), ['other']],
    ['it is necessary', service('', '<cookie-item name="a" http-only>', 'login', 'necessary'), ['login', 'necessary']],
    ['it is declared for this host', service('a', '<cookie-item name="b" domain="localhost"><cookie-item name="c" domain=".LOCALHOST">'), ['youtube']],
    ['a service that is not denied declares it, too', service('', '<cookie-item name="a" http-only>') + service('a', '', 'login', 'necessary'), ['youtube']],
    ['nothing of it is there', service('a b*', '<cookie-item name="c" kind="local"><cookie-item name="d" kind="indexeddb">'), ['youtube']],
  ] as const) {
    it(`is not named where ${what}`, async () => expect(await named(children, ...denied)).deep.equal([]));
  }

  it('is not named before there is a choice', async () => {
    const [core, config] = await pageOf(service('', '<cookie-item name="a" http-only>'), 'youtube');
    core.consent = undefined;
    expect(await findRemains(core, config)).deep.equal([]);
  });

  it('is named by its real name where it is still there, once', async () => {
    const items = '<cookie-item name="k*" kind="local"><cookie-item name="k*" kind="session"><cookie-item name="k2" kind="local">';
    const children = service('id* id.1', items) + service('basket', '', 'shop', 'necessary');
    for (const name of ['id.1', 'basket', 'other']) document.cookie = `${name}=1;Path=/`;
    for (const key of ['k2', 'x', OWN]) localStorage.setItem(key, '1');
    sessionStorage.setItem('k3', '1');
    expect(await named(children, 'youtube')).deep.equal(['youtube: id.1 (localhost)', 'youtube: k2 (localhost)', 'youtube: k3 (localhost)']);
    await erase(configOf(children), ['youtube'], OWN);
    expect(await named(children, 'youtube')).deep.equal([]);
  });

  it('is named where it is a database that is there', async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('videos-1');
      opening.onsuccess = () => resolve(opening.result);
    });
    const children = service('', '<cookie-item name="videos-*" kind="indexeddb">');
    expect(await named(children, 'youtube')).deep.equal(['youtube: videos-1 (localhost)']);
    database.close();
    await erase(configOf(children), ['youtube'], OWN);
    expect(await named(children, 'youtube')).deep.equal([]);
  });
});
