// Tests of store/record.ts, fingerprint.ts and stored-id.ts: ids, the fingerprint, and finding the id again.
// What is sent, and when, is tested from outside.

import {expect} from 'chai';
import * as fc from 'fast-check';
import {canonical, fingerprintOf} from '../../../src/store/fingerprint.js';
import {newId} from '../../../src/store/record.js';
import {storedId} from '../../../src/store/stored-id.js';
import {readEndpoint} from '../../../src/config/record-href.js';
import {parseConsents, printConsent} from '../../../src/core/consent.js';
import {eraseAllCookies, freshCore, placeElement} from '../on-page.js';
import {configOf, PORTAL} from '../portal.js';

const fingerprintIn = (children: string, attributes = ''): Promise<string | null> => {
  const config = configOf(children, attributes);
  return fingerprintOf(document.querySelector('cookies-preferences')!, config);
};

describe('a new id', () => {
  it('is 22 characters that a cookie holds, and never the same', () => {
    const ids = Array.from({length: 1000}, newId);
    expect(new Set(ids).size).equal(1000);
    for (const id of ids) expect(parseConsents(`c=${printConsent({granted: [], denied: [], date: new Date(), revision: '1'})}&id=${id}`, 'c')).lengthOf(1);
    // All characters come up, so nothing was cut off.
    expect(new Set(ids.join('')).size).equal(64);
  });
});

describe('the fingerprint', () => {
  it('is 43 characters, the same for the same configuration', async () => {
    const first = await fingerprintIn(PORTAL);
    expect(first).match(/^[\w-]{43}$/);
    expect(await fingerprintIn(PORTAL.replaceAll('\n', ' '))).equal(first);
  });

  for (const [what, children, attributes] of [
    ['a service', PORTAL + '<cookie-service name="more" category="marketing"></cookie-service>', ''],
    ['a cookie', PORTAL.replace('_pk_ses*', '_pk_ref*'), ''],
    ['the revision', PORTAL, 'revision="2"'],
    ['the months', PORTAL, 'months="3"'],
    ['what is exempt', PORTAL, 'exempt="statistical"'],
    ['a text', `${PORTAL}<cookie-text key="title" text="Cookies?"></cookie-text>`, ''],
    ['a text whose key is its name', `${PORTAL}<cookie-text name="title" text="Cookies?"></cookie-text>`, ''],
  ] as const) {
    it(`is another one with another value of ${what}`, async () => {
      expect(await fingerprintIn(children, attributes)).not.equal(await fingerprintIn(PORTAL));
    });
  }

  it('does not ask in which order the keys of an object stand', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(turned)).equal(canonical(value));
      expect(JSON.parse(canonical(value))).deep.equal(JSON.parse(JSON.stringify(value)));
    }));
  });
});

describe('the stored id', () => {
  beforeEach(eraseAllCookies);
  after(eraseAllCookies);

  const id = 'AZaz09_-AZaz09_-AZaz09';

  for (const [what, value, expected] of [
    ['of a choice', `v=1&t=1795305600&r=1&granted=&denied=a&id=${id}`, id],
    ['of a choice under another revision', `v=1&t=1795305600&r=0&granted=&denied=a&id=${id}`, id],
    ['of a choice without one', 'v=1&t=1795305600&r=1&granted=&denied=a', undefined],
    ['of what is no choice', `v=1&id=${id}`, undefined],
  ] as const) {
    it(`${expected ? 'is found' : 'is none'} in the cookie ${what}`, async () => {
      document.cookie = `cookies_preferences=${value};Path=/`;
      expect(storedId(await freshCore(placeElement()))).equal(expected);
    });
  }
});

describe('the endpoint', () => {
  for (const [href, path] of [['/consent', '/consent'], ['consent?site=1', '/consent?site=1'], [location.origin + '/a', '/a']] as const) {
    it(`is read from record-href="${href.replace(location.origin, '…')}"`, () => {
      const {pathname, search} = new URL(readEndpoint(placeElement(`record-href="${href}"`))!);
      expect((pathname + search).endsWith(path)).equal(true);
    });
  }

  it('is none for anything that is not of this origin, and reading never throws', () => {
    const element = placeElement();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('javascript:1', 'data:,', 'blob:x', 'file:///x', '//', 'http://', `${location.protocol}//user@other/`)), (href) => {
      element.setAttribute('record-href', href);
      const endpoint = readEndpoint(element);
      if (endpoint !== undefined) expect(new URL(endpoint).origin).equal(location.origin);
    }));
    expect(readEndpoint(placeElement('record-href="https://other.example/consent"'))).equal(undefined);
    expect(readEndpoint(placeElement('record-href'))).equal(undefined);
  });
});
