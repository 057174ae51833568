// Tests of core/consent.ts: what is read as a choice, how one is written, when it ends.
// Which of several choices counts is tested in stored.test.ts.

import {expect} from 'chai';
import * as fc from 'fast-check';
import {type Consent, endOf, NAME, parseConsents, printConsent} from '../../../src/core/consent.js';
import {daysOf, later, numberOf} from '../calendar.js';

const COOKIE = 'cookies_preferences';
const T = 't=1795305600';
const TEXT = `v=1&${T}&r=1&granted=statistical.matomo&denied=third-party.youtube`;

const parse = (cookies: string): Consent[] => parseConsents(cookies, COOKIE);

const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,31}$/), {maxLength: 12});
const consents: fc.Arbitrary<Consent> = fc.record({
  granted: names,
  denied: names,
  date: fc.integer({min: 1_000_000_000, max: 9_999_999_999}).map((seconds) => new Date(seconds * 1000)),
  revision: fc.stringMatching(/^[A-Za-z0-9._-]{1,32}$/),
});
/** Texts of our form, whoever wrote them; a time before 2001 would begin with a zero, and has ended. */
const texts = fc.tuple(
  fc.stringMatching(/^[1-9][0-9]{9}$/), fc.array(fc.stringMatching(/^[A-Za-z0-9._-]{0,40}$/), {minLength: 3, maxLength: 3}), fc.constantFrom('', '&id=AZaz09_-AZaz09_-AZaz09'),
).map(([t, [r, granted, denied], id]) => `v=1&t=${t}&r=${r}&granted=${granted}&denied=${denied}${id}`);
/** Pieces of the own form in any order, with what others write into cookies. */
const noise = fc.array(fc.oneof(
  fc.constantFrom(`${COOKIE}=`, 'v=1', '&', 't=1', 'r=1', '&granted=', '&denied=', '&id=', '; ', ';', '=', '.', '%', '%A8', '\0'),
  fc.string({unit: 'binary'}),
)).map((pieces) => pieces.join(''));

describe('a consent in the cookies of a page', () => {
  it('is read from our own form', () => {
    expect(parseConsents(`${COOKIE}=${TEXT}`, COOKIE)).deep.equal([{
      granted: ['statistical', 'matomo'],
      denied: ['third-party', 'youtube'],
      date: new Date('2026-11-22T00:00:00Z'),
      revision: '1',
    }]);
  });

  for (const [what, text] of [
    ['nothing granted', `v=1&${T}&r=1&granted=&denied=statistical`],
    ['nothing denied', `v=1&${T}&r=1&granted=statistical&denied=`],
    ['no names at all', `v=1&${T}&r=1&granted=&denied=`],
    ['a revision of all its characters', `v=1&${T}&r=2026-11_b.C&granted=&denied=`],
    ['a revision that no page has', `v=1&${T}&r=&granted=&denied=`],
    ['names that no page has', `v=1&${T}&r=1&granted=A.-b.${'c'.repeat(33)}&denied=_d`],
    ['an id', `v=1&${T}&r=1&granted=&denied=&id=AZaz09_-AZaz09_-AZaz09`],
  ] as const) {
    it(`may have ${what}`, () => expect(parseConsents(`${COOKIE}=${text}`, COOKIE)).lengthOf(1));
  }

  for (const [what, text] of [
    ['another schema', TEXT.replace('v=1', 'v=2')],
    ['no schema', TEXT.replace('v=1&', '')],
    ['a schema that only begins like ours', TEXT.replace('v=1', 'v=10')],
    ['the time first', 't=1795305600&v=1&r=1&granted=&denied='],
    ['the lists changed round', `v=1&${T}&r=1&denied=a&granted=b`],
    ['no time', 'v=1&r=1&granted=&denied='],
    ['an empty time', 'v=1&t=&r=1&granted=&denied='],
    ['the time zero', 'v=1&t=0&r=1&granted=&denied='],
    ['a negative time', 'v=1&t=-1&r=1&granted=&denied='],
    ['a time of the last century', 'v=1&t=946684799&r=1&granted=&denied='],
    ['a time with an exponent', 'v=1&t=1e9&r=1&granted=&denied='],
    ['a time in milliseconds', 'v=1&t=1795305600000&r=1&granted=&denied='],
    ['no revision', `v=1&${T}&granted=&denied=`],
    ['one list only', `v=1&${T}&r=1&granted=a`],
    ['a list twice', `v=1&${T}&r=1&granted=a&granted=b&denied=`],
    ['names joined by commas', `v=1&${T}&r=1&granted=a,b&denied=`],
    ['names joined by spaces', `v=1&${T}&r=1&granted=a b&denied=`],
    ['a percent sign that no decoder takes', `v=1&${T}&r=1&granted=%A8&denied=`],
    ['an encoded form', encodeURIComponent(TEXT)],
    ['more behind it', `${TEXT}&more=1`],
    ['a short id', `${TEXT}&id=short`],
    ['a long id', `${TEXT}&id=AZaz09_-AZaz09_-AZaz09A`],
    ['quotes around it', `"${TEXT}"`],
    ['a space before it', ` ${TEXT}`],
    ['JSON', '{"granted":["statistical"],"denied":[]}'],
    ['base64', btoa(TEXT)],
    ['a yes', 'true'],
    ['nothing', ''],
  ] as const) {
    it(`is none with ${what}`, () => {
      expect(parse(`${COOKIE}=${text}`)).deep.equal([]);
      expect(parse(`a=b; ${COOKIE}=${text}; c=d`)).deep.equal([]);
    });
  }

  for (const [list, expected] of [
    ['.', []],
    ['....', []],
    ['.a', ['a']],
    ['a.', ['a']],
    ['a..b', ['a', 'b']],
    ['..a...B_.-.0..', ['a', 'B_', '-', '0']],
  ] as const) {
    it(`has the names between the dots: ${list}`, () => {
      expect(parse(`${COOKIE}=v=1&${T}&r=1&granted=${list}&denied=`).map(({granted}) => granted)).deep.equal([expected]);
      expect(parse(`${COOKIE}=v=1&${T}&r=1&granted=&denied=${list}`).map(({denied}) => denied)).deep.equal([expected]);
    });
  }

  it('is found among other cookies', () => {
    for (const cookies of [`a=1; ${COOKIE}=${TEXT}`, `${COOKIE}=${TEXT}; a=1`, `=; x; ${COOKIE}=${TEXT}; y==;`]) {
      expect(parse(cookies), cookies).lengthOf(1);
    }
  });

  it('is not that of another name', () => {
    for (const name of ['xcookies_preferences', 'cookies_preferences2', 'cookies-preferences', 'Cookies_preferences', ' x cookies_preferences']) {
      expect(parse(`${name}=${TEXT}`), name).deep.equal([]);
    }
    expect(parseConsents(`axb=${TEXT}`, 'a.b')).deep.equal([]);
    expect(parseConsents(`a.b=${TEXT}`, 'a.b')).lengthOf(1);
  });

  it('is not put together from two cookies', () => {
    expect(parse(`${COOKIE}=v=1&${T}&r=1; other=&granted=statistical&denied=`)).deep.equal([]);
    expect(parse(`other=${COOKIE}=${TEXT}`)).deep.equal([]);
  });

  it('is one of each twin', () => {
    const older = TEXT.replace('1795305600', '1795305599');
    expect(parse(`${COOKIE}=${older}; ${COOKIE}=broken; ${COOKIE}=${TEXT}`).map(({date}) => +date)).deep.equal([1795305599e3, 1795305600e3]);
  });

  it('comes back as it was written', () => {
    fc.assert(fc.property(consents, fc.constantFrom('', 'a=b; '), fc.constantFrom('', '; a=b'), (consent, before, after) => {
      const text = printConsent(consent);
      expect(parseConsents(`${before}${COOKIE}=${text}${after}`, COOKIE)).deep.equal([consent]);
    }));
  });

  it('stays the same when it is written again, whoever wrote it', () => {
    fc.assert(fc.property(texts, (text) => {
      const [consent, ...others] = parse(`${COOKIE}=${text}`);
      expect(others).deep.equal([]);
      expect(parse(`${COOKIE}=${printConsent(consent!)}`)).deep.equal([consent]);
    }));
  });

  it('never throws, whatever the cookies are', () => {
    fc.assert(fc.property(noise, (cookies) => {
      for (const {date, granted, denied} of parse(cookies)) {
        expect(Number.isNaN(+date)).equal(false);
        expect([...granted, ...denied].join('')).match(/^[\w-]*$/);
      }
    }), {numRuns: 500});
  });

  it('takes at most 200 bytes for ten services of seven letters on average, however they are spread and answered', () => {
    // Each letter above one goes to some service, so that they have seventy in all.
    const lengths = fc.array(fc.nat(9), {minLength: 60, maxLength: 60}).map((letters) => letters.reduce((all, to) => (all[to]!++, all), Array<number>(10).fill(1)));
    const services = lengths.filter((all) => all.every((length) => length <= 32)).map((all) => all.map((length, index) => String(index).repeat(length)));
    fc.assert(fc.property(services, fc.nat(2 ** 14 - 1), (all, answers) => {
      const asked = ['functional', 'statistical', 'marketing', 'third-party', ...all];
      const list = (bit: number): string[] => asked.filter((_, index) => ((answers >> index) & 1) === bit);
      const text = `${COOKIE}=${printConsent({granted: list(1), denied: list(0), date: new Date(), revision: '2026-11-22'})}`;
      expect(text.length).most(200);
      expect(parse(text)).lengthOf(1);
    }));
  });

  it('is read by what other languages have for parameters', () => {
    expect([...new URLSearchParams(TEXT)]).deep.equal([
      ['v', '1'], ['t', '1795305600'], ['r', '1'], ['granted', 'statistical.matomo'], ['denied', 'third-party.youtube'],
    ]);
  });
});

describe('a name', () => {
  for (const name of ['a', '0', 'third-party', 'a_b', '9-', 'a'.repeat(32)]) it(`may be ${name}`, () => expect(name).match(NAME));
  for (const name of ['', '-a', '_a', 'A', 'a.b', 'a b', 'é', 'a\n', 'a'.repeat(33)]) {
    it(`is not ${JSON.stringify(name)}`, () => expect(name).not.match(NAME));
  }
});

describe('the end of a choice', () => {
  for (const [date, months, end] of [
    ['2026-11-22T00:00:00Z', 6, '2027-05-22T00:00:00Z'],
    ['2026-08-31T10:20:30Z', 6, '2027-02-28T10:20:30Z'],
    ['2027-08-31T10:20:30Z', 6, '2028-02-29T10:20:30Z'],
    ['2027-08-29T10:20:30Z', 6, '2028-02-29T10:20:30Z'],
    ['2028-02-29T23:59:59Z', 12, '2029-02-28T23:59:59Z'],
    ['2026-10-31T00:00:00Z', 1, '2026-11-30T00:00:00Z'],
    ['2026-12-31T23:59:59Z', 2, '2027-02-28T23:59:59Z'],
    ['2026-12-01T00:00:00Z', 1, '2027-01-01T00:00:00Z'],
    ['2026-01-31T00:00:00Z', 12, '2027-01-31T00:00:00Z'],
  ] as const) {
    it(`is ${end} after ${months} months from ${date}`, () => expect(endOf(new Date(date), months)).deep.equal(new Date(end)));
  }

  it('is the same day of a later month, or its last, at the same time in UTC, and never 400 days away', () => {
    for (const day of [...daysOf(2024, 2032), ...daysOf(2096, 2100)]) {
      // A second of the day that is another one each day.
      const second = (numberOf(day) * 7919) % 86_400;
      const date = new Date((numberOf(day) * 86_400 + second) * 1000);
      for (let months = 1; months <= 12; months++) {
        const end = numberOf(later(day, months)) * 86_400 + second;
        // Chai is slow, and these are fifty thousand.
        if (+endOf(date, months) !== end * 1000) expect(endOf(date, months), `${date.toISOString()} and ${months} months`).deep.equal(new Date(end * 1000));
        if (end - +date / 1000 > 400 * 86_400) expect.fail(`${date.toISOString()} and ${months} months are more than 400 days`);
      }
    }
  });

  it('leaves the date of the decision alone', () => {
    const date = new Date('2026-08-31T00:00:00Z');
    endOf(date, 6);
    expect(date).deep.equal(new Date('2026-08-31T00:00:00Z'));
  });
});
