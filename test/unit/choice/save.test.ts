// Tests of choice/save.ts: what is written, what the page hears, what is taken back, and what does nothing.
// What a choice is comes from names.ts; reloading is tested from outside.

import {expect} from 'chai';
import {forget, save} from '../../../src/choice/save.js';
import {endOf, parseConsents} from '../../../src/core/consent.js';
import type {ConsentChangeEvent} from '../../../src/core/events.js';
import type {Core} from '../../../src/core/state.js';
import {eraseAllCookies, freshCore, writesDuring} from '../on-page.js';
import {configOf, PORTAL} from '../portal.js';
import {warningsDuring} from '../warnings.js';

const YES = {granted: ['statistical', 'matomo', 'plausible'], denied: ['marketing', 'ads']};
const NO = {granted: [], denied: ['statistical', 'matomo', 'plausible', 'marketing', 'ads']};

/** A portal, and what the core knows of it. */
async function open(attributes = ''): Promise<{core: Core; config: ReturnType<typeof configOf>}> {
  const config = configOf(PORTAL, attributes);
  return {config, core: await freshCore(document.querySelector('cookies-preferences'))};
}

/** The next `consent-change`; what follows must be asked for at once. */
const heard = (on: EventTarget = document): Promise<ConsentChangeEvent> =>
  new Promise((resolve) => on.addEventListener('consent-change', (event) => resolve(event as ConsentChangeEvent), {once: true}));

/** How many `consent-change` events there are meanwhile. */
async function countDuring(act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const onChange = (): unknown => count++;
  document.addEventListener('consent-change', onChange);
  await act();
  document.removeEventListener('consent-change', onChange);
  return count;
}

describe('saving a choice', () => {
  beforeEach(eraseAllCookies);
  after(eraseAllCookies);

  it('writes it into the cookie, with now for its time', async () => {
    const {core, config} = await open();
    const before = Math.floor(Date.now() / 1e3) * 1e3;
    await save(core, config, YES, 'api');
    const [consent] = parseConsents(document.cookie, 'cookies_preferences');
    expect(consent).deep.include({...YES, revision: '1'});
    expect(+consent!.date).within(before, Date.now());
    expect(core.consent).deep.equal(consent);
    // By their texts the core sees whether the cookie tells of another choice.
    expect(JSON.stringify(core.consent)).equal(JSON.stringify(consent));
  });

  it('writes what the settings say, until the end of the months', async () => {
    const {core, config} = await open('revision="7" months="2" cookie-name="mine"');
    const writes = await writesDuring(() => save(core, config, NO, 'api'));
    const date = core.consent!.date;
    const denied = NO.denied.join('.');
    expect(writes[0]).equal(
      `mine=v=1&t=${+date / 1e3}&r=7&granted=&denied=${denied};Path=/;SameSite=Lax;Expires=${endOf(date, 2).toUTCString()}`,
    );
  });

  it('tells the page what was chosen, before and now, and how', async () => {
    const {core, config} = await open();
    const first = heard(core.element!);
    await save(core, config, YES, 'banner');
    expect(await first).include({consent: core.consent, previous: undefined, source: 'banner', target: core.element});
    const previous = core.consent;
    const second = heard();
    await save(core, config, NO, 'preferences');
    expect(await second).include({consent: core.consent, previous, source: 'preferences'});
  });

  it('tells the document where the element is gone', async () => {
    const {core, config} = await open();
    core.element!.remove();
    const change = heard();
    await save(core, config, YES, 'api');
    expect((await change).target).equal(document);
  });

  it('is done before the page hears of it, and shown before the page goes on', async () => {
    const {core, config} = await open();
    const steps: string[] = [];
    core.apply = () => steps.push('opened');
    const change = heard().then(() => steps.push(document.cookie ? 'heard, written' : 'heard'));
    await Promise.all([save(core, config, YES, 'api'), change]);
    expect(steps).deep.equal(['heard, written', 'opened']);
  });

  it('does nothing when it is the same, in whatever order', async () => {
    const {core, config} = await open();
    await save(core, config, YES, 'api');
    const {consent} = core;
    const again = {granted: YES.granted.toReversed(), denied: YES.denied.toReversed()};
    const count = await countDuring(async () => {
      expect(await writesDuring(() => save(core, config, again, 'api'))).deep.equal([]);
    });
    expect(count).equal(0);
    expect(core.consent).equal(consent);
  });

  it('is a refusal for this page, and told, where the names do not fit into a cookie', async () => {
    const {core, config} = await open();
    const granted = Array.from({length: 120}, (_, index) => `${index}`.padEnd(32, 'x'));
    let writes: string[] = [];
    const [warning] = await warningsDuring(async () => (writes = await writesDuring(() => save(core, config, {granted, denied: []}, 'api'))));
    expect(warning?.code).equal('too-many-names');
    expect(writes).deep.equal([]);
    expect(core.consent).deep.include({granted: [], denied: granted});
  });

  it('fits with 115 names of 32 letters', async () => {
    const {core, config} = await open();
    const granted = Array.from({length: 115}, (_, index) => `${index}`.padEnd(32, 'x'));
    await save(core, config, {granted, denied: []}, 'api');
    expect(parseConsents(document.cookie, 'cookies_preferences').map((consent) => consent.granted)).deep.equal([granted]);
  });

  it('is kept for this host, and the author told, where the browser does not take the domain', async () => {
    const {core, config} = await open('cookie-domain="example.org"');
    const [warning] = await warningsDuring(() => save(core, config, YES, 'api'));
    expect(warning).include({code: 'attribute', element: core.element});
    expect(warning!.line).contain('cookie-domain="example.org"');
    expect(parseConsents(document.cookie, 'cookies_preferences')).lengthOf(1);
  });
});

describe('a refusal', () => {
  beforeEach(() => {
    eraseAllCookies();
    document.cookie = '_pk_id.1=1;Path=/';
    document.cookie = 'campaign=1;Path=/';
  });
  after(eraseAllCookies);

  it('erases what was left of what is denied, and nothing else', async () => {
    const {core, config} = await open();
    await save(core, config, {granted: ['marketing', 'ads'], denied: ['statistical', 'matomo', 'plausible']}, 'api');
    expect(document.cookie).contain('campaign=1').not.contain('_pk_id');
  });

  it('waits for what listeners ask for before it erases', async () => {
    const {core, config} = await open();
    const applied = new Promise((resolve) => (core.apply = resolve));
    const change = heard();
    let optedOut!: (value?: unknown) => void;
    void change.then(({waitUntil}) => waitUntil(new Promise((resolve) => (optedOut = resolve))));
    const saved = save(core, config, NO, 'api');
    await applied;
    expect(document.cookie).contain('_pk_id.1=1');
    optedOut();
    await saved;
    expect(document.cookie).not.contain('_pk_id');
  });

  for (const [what, wait] of [
    ['whose wait never ends', () => new Promise(() => {})],
    ['whose wait fails', () => Promise.reject(new Error('opt-out failed'))],
  ] as const) {
    it(`goes through for a listener ${what}`, async () => {
      const {core, config} = await open();
      document.addEventListener('consent-change', ({waitUntil}) => waitUntil(wait()), {once: true});
      await save(core, config, NO, 'api');
      expect(document.cookie).not.contain('_pk_id');
    });
  }

  it('has the gate shut what was opened', async () => {
    const {core, config} = await open();
    core.consent = {...YES, date: new Date(0), revision: '1'};
    let denied: readonly string[] = [];
    core.shut = () => (denied = core.consent!.denied);
    await save(core, config, NO, 'api');
    expect(denied).deep.equal(NO.denied);
  });
});

describe('forgetting a choice', () => {
  it('erases the cookie, and what the page was told by CSS', async () => {
    const {core, config} = await open();
    await save(core, config, YES, 'api');
    document.documentElement.dataset.consentGranted = 'statistical';
    await forget(core, config);
    expect(document.cookie).not.contain('cookies_preferences');
    expect(core.consent).equal(undefined);
    expect(document.documentElement.hasAttribute('data-consent-granted')).equal(false);
  });
});
