// Tests of signals/google-keys.ts: which of Google's keys a choice grants, by our mapping and by that of the site.
// That they reach Google's tag is tested in e2e/portable/signals-google.spec.ts.

import {expect} from 'chai';
import {grantedKeys, KEYS, mistakesIn} from '../../../src/signals/google-keys.js';

const ADS = ['ad_storage', 'ad_user_data', 'ad_personalization'];
const FUNCTIONAL = ['functionality_storage', 'personalization_storage'];

describe('grantedKeys()', () => {
  for (const [granted, text, keys] of [
    ['', null, []],
    ['statistical', null, ['analytics_storage']],
    ['marketing', null, ADS],
    ['functional', null, FUNCTIONAL],
    ['third-party necessary youtube own', null, []],
    ['marketing statistical functional', '', KEYS],
    ['marketing statistical functional', ' ; ;', KEYS],
    // A key belongs to the names it stands with.
    ['analytics', 'analytics: analytics_storage', ['analytics_storage']],
    ['statistical', 'analytics: analytics_storage', []],
    ['analytics', 'analytics: analytics_storage; statistical: analytics_storage', []],
    ['analytics statistical', 'analytics: analytics_storage; statistical: analytics_storage', ['analytics_storage']],
    ['ab-testing', 'ab-testing: personalization_storage', ['personalization_storage']],
    ['functional', 'ab-testing: personalization_storage', ['functionality_storage']],
    ['statistical', 'marketing: ad_storage', ['analytics_storage']],
    // A name has the keys that follow it.
    ['marketing', 'marketing: ad_storage ad_user_data', ['ad_storage', 'ad_user_data']],
    ['marketing', 'marketing:ad_storage;marketing :\n ad_user_data', ['ad_storage', 'ad_user_data']],
    ['functional', 'functional:', []],
    ['marketing-mail', 'marketing-mail: functionality_storage', ['functionality_storage']],
    ['marketing', 'marketing-mail: functionality_storage', ADS],
    // Nobody grants a key in a part that is wrong.
    ['marketing', 'marketing: ad_storage ad_user_dat', []],
    ['marketing', 'marketing ad_storage', []],
    ['marketing', 'marketing: ad_storage, ad_user_data', []],
    ['marketing', 'Marketing: ad_storage', ['ad_user_data', 'ad_personalization']],
    ['marketing', 'marketing: ad_storage: ad_user_data', []],
    ['marketing', 'marketing: ad_storage; marketing: ad_storage x', []],
    ['undefined', 'marketing ad_storage', []],
    ['statistical', 'statistical: security_storage', []],
    ['statistical', 'statistical: ad_storageanalytics_storage', []],
  ] as const) {
    it(`gives ${keys.join(' ') || 'nothing'} for "${granted}" ${text === null ? 'as usual' : `by ${JSON.stringify(text)}`}`, () => {
      expect(grantedKeys(granted.split(' '), text)).deep.equal(keys);
    });
  }
});

describe('mistakesIn()', () => {
  for (const [text, mistakes] of [
    [null, []],
    ['', []],
    ['marketing: ad_storage ad_user_data; functional:;', []],
    ['a: analytics_storage ; b-1:ad_storage', []],
    ['marketing: ad_store; functional:', ['marketing: ad_store']],
    ['marketing ad_storage; x: y: ad_storage', ['marketing ad_storage', ' x: y: ad_storage']],
    [': ad_storage', [': ad_storage']],
    ['statistical: security_storage', ['statistical: security_storage']],
  ] as const) {
    it(`finds ${mistakes.length} in ${JSON.stringify(text)}`, () => expect(mistakesIn(text)).deep.equal(mistakes));
  }
});
