// Tests of store/keep.ts: the stored choice as it is written again, at the beginning of each visit.
// When that is, is tested from outside.

import {expect} from 'chai';
import {type Consent, endOf, printConsent} from '../../../src/core/consent.js';
import {keep} from '../../../src/store/keep.js';
import {eraseAllCookies, freshCore, placeElement, writesDuring} from '../on-page.js';

const CONSENT: Consent = {granted: ['statistical'], denied: ['marketing'], date: new Date(Math.floor(Date.now() / 1e3) * 1e3 - 36e5), revision: '1'};

const put = (text: string): string => (document.cookie = `cookies_preferences=${text};Path=/`);

/** What is written where an element with these attributes has that choice. */
async function writesFor(attributes = '', consent: Consent | undefined = CONSENT): Promise<string[]> {
  const core = await freshCore(placeElement(attributes));
  core.consent = consent;
  return writesDuring(() => keep(core));
}

describe('the stored choice', () => {
  beforeEach(eraseAllCookies);
  afterEach(eraseAllCookies);

  it('is written again with the same text and the same end', async () => {
    put(printConsent(CONSENT));
    const end = endOf(CONSENT.date, 3).toUTCString();
    expect(await writesFor('months="3"')).deep.equal([`cookies_preferences=${printConsent(CONSENT)};Path=/;SameSite=Lax;Expires=${end}`]);
    expect(document.cookie).equal(`cookies_preferences=${printConsent(CONSENT)}`);
  });

  it('is written again for the domain that the element names', async () => {
    put(printConsent(CONSENT));
    expect((await writesFor('cookie-domain="example.org"'))[0]).contain(';Domain=example.org');
  });

  it('loses the id that it has from a time when decisions were recorded', async () => {
    put(`${printConsent(CONSENT)}&id=AZaz09_-AZaz09_-AZaz09`);
    await writesFor();
    expect(document.cookie).equal(`cookies_preferences=${printConsent(CONSENT)}`);
  });

  it('is left to the server where there is a record', async () => {
    put(printConsent(CONSENT));
    expect(await writesFor('record-href="/record"')).deep.equal([]);
  });

  it('is not written where the browser keeps none, or an older one', async () => {
    expect(await writesFor()).deep.equal([]);
    put(printConsent({...CONSENT, date: new Date(+CONSENT.date - 1e3)}));
    expect(await writesFor()).deep.equal([]);
  });

  it('is not written before there is one', async () => {
    put(printConsent(CONSENT));
    const core = await freshCore(placeElement());
    core.consent = undefined;
    expect(await writesDuring(() => keep(core))).deep.equal([]);
  });
});
