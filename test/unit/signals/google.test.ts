// Tests of signals/google.ts: which of Google's keys a choice grants, by our mapping and by that of the site, and what stands in each command.
// What Google's tag sees of it, and when, is tested in e2e/; how `google-keys` is read in keys.test.ts.

import {expect} from 'chai';
import type {Core} from '../../../src/core/state.js';
import {freshCore, placeElement} from '../on-page.js';
import {warningsDuring} from '../warnings.js';

const page = window as unknown as {dataLayer?: ArrayLike<unknown>[]};

let count = 0;

/** What the data layer has when the signal was given on a page that was just opened. */
async function give(attributes: string, granted?: string): Promise<ArrayLike<unknown>[]> {
  delete page.dataLayer;
  const core = await freshCore(placeElement(attributes));
  core.consent = granted === undefined ? undefined : {granted: granted.split(' '), denied: ['other'], date: new Date(), revision: '1'};
  const {start} = (await import(/* @vite-ignore */ `/src/signals/google.ts?fresh=${++count}`)) as {start(core: Core): void};
  start(core);
  return page.dataLayer!;
}

const ADS = ['ad_storage', 'ad_user_data', 'ad_personalization'];
const FUNCTIONAL = ['functionality_storage', 'personalization_storage'];
const KEYS = [...ADS, 'analytics_storage', ...FUNCTIONAL];

const stateOf = (granted: readonly string[]): object =>
  Object.fromEntries([...KEYS, 'security_storage'].map((key) => [key, ['security_storage', ...granted].includes(key) ? 'granted' : 'denied']));

describe('signals="google"', () => {
  after(() => delete page.dataLayer);

  it('denies all but security by default, and says no more without a choice', async () => {
    const layer = await give('');
    expect(layer.map((entry) => [String(entry), ...Array.from(entry)])).deep.equal([['[object Arguments]', 'consent', 'default', stateOf([])]]);
  });

  for (const [granted, keys, attributes = ''] of [
    ['necessary third-party own', []],
    ['statistical', ['analytics_storage']],
    ['marketing', ADS],
    ['functional', FUNCTIONAL],
    ['marketing functional statistical', KEYS],
    ['functional', ['functionality_storage'], 'google-keys="own: personalization_storage"'],
    ['own', ['personalization_storage'], 'google-keys="own: personalization_storage"'],
  ] as const) {
    it(`grants ${keys.join(' ') || 'nothing'} with ${granted} ${attributes}`, async () => {
      const layer = await give(attributes, granted);
      expect(Array.from(layer[1]!)).deep.equal(['consent', 'update', stateOf(keys)]);
      expect(layer.slice(2)).deep.equal([{event: 'cookies_preferences', consent_granted: granted, consent_denied: 'other'}]);
    });
  }

  it('grants nothing of what is written wrongly, and tells the author', async () => {
    const attributes = 'google-keys="statistical: security_storage; own: analytics; marketing: ad_storage"';
    let layer: ArrayLike<unknown>[] = [];
    const warnings = await warningsDuring(async () => { layer = await give(attributes, 'statistical own marketing'); });
    expect(layer[1]![2]).deep.equal(stateOf(['ad_storage']));
    expect(warnings.map(({code, element}) => [code, element?.localName])).deep.equal([['google-keys', 'cookies-preferences']]);
    expect(warnings[0]!.line).contain('"statistical: security_storage; own: analytics" in google-keys');
  });

  for (const [attributes, more] of [
    ['google-region="FR US-CA"', {region: ['FR', 'US-CA']}],
    ['google-region="FR us-ca"', {}],
    ['google-region="FR, DE"', {}],
    ['google-region=" "', {}],
    ['google-wait-for-update="500"', {wait_for_update: 500}],
    ['google-wait-for-update="10000"', {wait_for_update: 10_000}],
    ['google-wait-for-update="10001"', {}],
    ['google-wait-for-update="0"', {}],
    ['google-wait-for-update="-1"', {}],
    ['google-wait-for-update="soon"', {}],
  ] as const) {
    it(`has ${JSON.stringify(more)} in the default by ${attributes}`, async () => {
      const [first] = await give(attributes);
      expect(first![2]).deep.equal({...stateOf([]), ...more});
    });
  }
});
