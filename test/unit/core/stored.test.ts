// Tests of core/stored.ts: which of the cookies on the page is the choice, and how it is kept until its end.
// The form of a cookie is tested in consent.test.ts.

import {expect} from 'chai';
import {type Consent, printConsent} from '../../../src/core/consent.js';
import {readStored} from '../../../src/core/stored.js';
import {eraseAllCookies, importIn, openBelow, place, placeElement, writesDuring} from '../on-page.js';

const HOUR = 36e5;
const DAY = 24 * HOUR;
const SECOND = Math.floor(Date.now() / 1e3) * 1e3;

const textOf = (ago: number, revision = '1', granted = ['statistical']): string =>
  printConsent({granted, denied: ['marketing'], date: new Date(SECOND - ago), revision});

const put = (text: string, attributes = 'Path=/', name = 'cookies_preferences'): string => (document.cookie = `${name}=${text};${attributes}`);

/** A time ago from which that many months end just now. */
function monthsAgo(months: number): number {
  const day = new Date(SECOND);
  day.setUTCMonth(day.getUTCMonth() - months);
  return SECOND - +day;
}

/** What a page below /src reads, where one cookie is for it and one for the whole site. */
async function readBelow(here: string, above: string): Promise<Consent | undefined> {
  place('<p></p>');
  const inner = await openBelow('/src/core/stored.ts');
  inner.document.cookie = `cookies_preferences=${here};Path=/src`;
  inner.document.cookie = `cookies_preferences=${above};Path=/`;
  const stored = await importIn<{readStored: typeof readStored}>(inner, '/src/core/stored.ts');
  const consent = stored.readStored(document.createElement('cookies-preferences'));
  inner.document.cookie = 'cookies_preferences=;Path=/src;Max-Age=0';
  return consent;
}

describe('the stored choice', () => {
  beforeEach(eraseAllCookies);
  after(eraseAllCookies);

  it('is none without a cookie', () => expect(readStored(placeElement())).equal(undefined));

  it('is what the cookie says', () => {
    put(textOf(HOUR));
    const date = new Date(SECOND - HOUR);
    expect(readStored(placeElement())).deep.equal({granted: ['statistical'], denied: ['marketing'], date, revision: '1'});
  });

  it('stands in the cookie that the element names', () => {
    put(textOf(0), 'Path=/', 'other');
    expect(readStored(placeElement())).equal(undefined);
    expect(readStored(placeElement('cookie-name="other"'))?.granted).deep.equal(['statistical']);
  });

  for (const [what, text, attributes, isKnown] of [
    ['of the first revision, where none is named', textOf(0), '', true],
    ['of this revision', textOf(0, '2'), 'revision="2"', true],
    ['of an earlier revision', textOf(0, '1'), 'revision="2"', false],
    ['of a revision, where none is named', textOf(0, '2'), '', false],
    ['of no revision', textOf(0, ''), '', false],
    ['from less than six months ago', textOf(monthsAgo(6) - 3 * DAY), '', true],
    ['from more than six months ago', textOf(monthsAgo(6) + 3 * DAY), '', false],
    ['from less than the months of the element', textOf(monthsAgo(12) - 3 * DAY), 'months="12"', true],
    ['from more than the months of the element', textOf(monthsAgo(1) + 3 * DAY), 'months="1"', false],
    ['by a clock that is nearly a day ahead', textOf(-23 * HOUR), '', true],
    ['by a clock that is more than a day ahead', textOf(-25 * HOUR), '', false],
  ] as const) {
    it(`${isKnown ? 'may be' : 'is not'} one ${what}`, () => {
      put(text);
      expect(!!readStored(placeElement(attributes))).equal(isKnown);
    });
  }

  for (const [what, here, above, counts] of [
    ['the newest of twins: that on this path', textOf(HOUR, '1', ['here']), textOf(2 * HOUR, '1', ['above']), 'here'],
    ['the newest of twins: that on the whole site', textOf(2 * HOUR, '1', ['here']), textOf(HOUR, '1', ['above']), 'above'],
    ['no newer twin that does not count', textOf(0, '2', ['here']), textOf(HOUR, '1', ['above']), 'above'],
  ] as const) {
    it(`is ${what}`, async () => expect((await readBelow(here, above))?.granted).deep.equal([counts]));
  }

  it('is written by nobody who only reads it', async () => {
    put(textOf(HOUR));
    expect(await writesDuring(() => readStored(placeElement()))).deep.equal([]);
  });
});
