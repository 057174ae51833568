// Tests of choice/catch-up.ts: what a page makes of a cookie that is not what it knows.
// When it looks, and what other tabs see, is tested from outside.

import {expect} from 'chai';
import {catchUp} from '../../../src/choice/catch-up.js';
import {type Consent, printConsent} from '../../../src/core/consent.js';
import type {ConsentChangeEvent} from '../../../src/core/events.js';
import type {Core} from '../../../src/core/state.js';
import {eraseAllCookies, freshCore} from '../on-page.js';
import {configOf, PORTAL} from '../portal.js';

const DATE = new Date(Math.floor(Date.now() / 1e3) * 1e3 - 36e5);
const YES: Consent = {granted: ['statistical', 'matomo', 'plausible'], denied: ['marketing', 'ads'], date: DATE, revision: '1'};
const NO: Consent = {granted: [], denied: ['statistical', 'matomo', 'plausible', 'marketing', 'ads'], date: DATE, revision: '1'};

const later = (consent: Consent): Consent => ({...consent, date: new Date(+DATE + 6e4)});

const put = (consent: Consent): string => (document.cookie = `cookies_preferences=${printConsent(consent)};Path=/`);

/** What a page that knows one choice makes of the cookie: the choice then, and whether it told its listeners. */
async function follow(known: Partial<Core>): Promise<{consent: Consent | undefined; told: (Consent | undefined)[]}> {
  const config = configOf(PORTAL);
  const core = Object.assign(await freshCore(document.querySelector('cookies-preferences')), known);
  const told: (Consent | undefined)[] = [];
  const onChange = ({consent, source}: ConsentChangeEvent): unknown => source === 'tab' && told.push(consent);
  document.addEventListener('consent-change', onChange);
  await catchUp(core, () => Promise.resolve(config));
  document.removeEventListener('consent-change', onChange);
  return {consent: core.consent, told};
}

describe('a page takes up', () => {
  beforeEach(eraseAllCookies);
  after(eraseAllCookies);

  for (const [what, known, stored] of [
    ['the first choice', {}, YES],
    ['another choice', {consent: YES}, later(NO)],
    ['another choice of the same second', {consent: YES}, NO],
    ['an older choice', {consent: later(YES)}, NO],
    ['a later choice than its own that was not kept', {consent: YES, unkept: YES}, later(NO)],
  ] as const) {
    it(what, async () => {
      put(stored);
      expect(await follow(known)).deep.equal({consent: stored, told: [stored]});
    });
  }

  it('that the choice is gone', async () => {
    document.documentElement.dataset['consentGranted'] = 'statistical';
    expect(await follow({consent: YES})).deep.equal({consent: undefined, told: [undefined]});
    expect(document.documentElement.hasAttribute('data-consent-granted')).equal(false);
  });

  it('in silence, the same choice with another date', async () => {
    put(later(YES));
    expect(await follow({consent: YES})).deep.equal({consent: later(YES), told: []});
  });
});

describe('a page keeps', () => {
  beforeEach(eraseAllCookies);
  after(eraseAllCookies);

  it('having no choice where there is none', async () => {
    expect(await follow({})).deep.equal({consent: undefined, told: []});
  });

  it('its own choice that the browser did not keep', async () => {
    expect(await follow({consent: NO, unkept: NO})).deep.equal({consent: NO, told: []});
  });

  it('its own choice that the browser did not keep beside an older one', async () => {
    put(YES);
    expect(await follow({consent: later(NO), unkept: later(NO)})).deep.equal({consent: later(NO), told: []});
  });
});
