// Tests of config/check-exempt.ts: what the author is told of that is to run until it is refused. Each has a name of its own here,
// as the same line is never printed twice. The words are tested in warnings.test.ts.

import {expect} from 'chai';
import {check} from '../../../src/config/check.js';
import {fromHtml} from '../../../src/config/from-html.js';
import {place} from '../on-page.js';
import {type Warning, warningsDuring} from '../warnings.js';

const warningsOf = (exempt: string, children: string, attributes = ''): Promise<Warning[]> => warningsDuring(() => {
  const element = place(`<cookies-preferences exempt="${exempt}" ${attributes}>${children}</cookies-preferences>`);
  check(element, fromHtml(element));
});

let count = 0;

/** The warnings of one exempt service with these attributes and items. */
const warningsOfService = (attributes: string, items = ''): Promise<Warning[]> => {
  const name = /\bname=/.test(attributes) ? '' : `name="count-${++count}"`;
  return warningsOf('statistical', `<cookie-service ${name} category="statistical" ${attributes}>${items}</cookie-service>`);
};

const codesOf = (warnings: readonly Warning[]): string[] => warnings.map(({code}) => code);

describe('of what runs until it is refused', () => {
  for (const duration of ['P14M', 'P13M1D', 'P2Y', 'P1Y2M', 'P1Y32D', 'P400D', 'P398D', 'P57W', 'PT9600H', 'P13MT1S', 'P9999999999Y', '2 years', '13', 'p1y']) {
    it(`a duration of ${duration} is told`, async () => {
      const warnings = await warningsOfService(`duration="${duration}"`);
      expect(codesOf(warnings)).deep.equal(['exempt-duration']);
      expect(warnings[0]!.line).contain(`duration="${duration}" of "count-${count}" is`);
      expect(warnings[0]!.element).equal(document.querySelector('cookie-service'));
    });

    it(`one of ${duration} of a single item is told, too`, async () =>
      expect(codesOf(await warningsOfService('duration="P1M"', `<cookie-item name="a" duration="${duration}"></cookie-item>`))).deep.equal(['exempt-duration']));
  }

  for (const duration of ['P13M', 'P1Y1M', 'P1Y', 'P12M31D', 'P390D', 'P397D', 'P56W', 'PT30M', 'P6M', 'session', '']) {
    it(`a duration of ${duration || 'nothing'} is not`, async () =>
      expect(await warningsOfService(`duration="${duration}"`, `<cookie-item name="a" duration="${duration}"></cookie-item>`)).deep.equal([]));
  }

  it('a third party is told, and one that is refused until granted is not', async () => {
    expect(codesOf(await warningsOfService('party="third"'))).deep.equal(['exempt-party']);
    expect(await warningsOf('', '<cookie-service name="other" category="statistical" party="third" provider="Google" duration="P2Y"></cookie-service>')).deep.equal([]);
  });

  for (const google of [
    'provider="Google Analytics"', 'provider="Google Ireland Ltd"', 'label="GA4"', 'name="google-analytics"', 'name="ga4"', 'name="gtag"', 'hosts="a.example www.googletagmanager.com"',
    'hosts="region1.google-analytics.com"', 'cookies="_ga"', 'cookies="_ga_*"', 'cookies="a _ga*"', 'cookies="_ga_ABC123"', 'cookies="_gid"', 'cookies="_gat_UA-1"', 'cookies="_gcl_au"', 'cookies="__utma"', 'cookies="__utm*"',
  ]) {
    it(`Google Analytics is told, by ${google}`, async () => expect(codesOf(await warningsOfService(google))).deep.equal(['exempt-vendor']));
  }

  it('Google Analytics is told by its items, and in another language', async () => {
    expect(codesOf(await warningsOfService('', '<cookie-item name="_ga"></cookie-item>'))).deep.equal(['exempt-vendor']);
    const element = place('<cookies-preferences exempt="words"></cookies-preferences>');
    const source = {categories: [], services: [{values: {name: 'words', category: 'statistical', provider: {en: 'Us', fr: 'Google'}}, items: []}]};
    const warnings = await warningsDuring(() => check(element, source));
    expect(codesOf(warnings)).deep.equal(['exempt-vendor']);
    expect(warnings[0]!.element).equal(element);
  });

  it('others are not', async () => {
    expect(await warningsOfService('provider="Matomo" cookies="_pk_id* _pk_ses* _gauges _gallery ga" hosts="stats.example.org"')).deep.equal([]);
  });

  it('a service is looked at that is named, and one without a name by its category', async () => {
    expect(codesOf(await warningsOf('one', '<cookie-service name="one" category="functional" party="third"></cookie-service>'))).deep.equal(['exempt-party']);
    expect(codesOf(await warningsOf('functional', '<cookie-service category="functional" provider="Two" party="third"></cookie-service>'))).deep.equal(['exempt-party']);
  });
});

describe('in "exempt"', () => {
  for (const name of ['marketing', 'third-party']) {
    it(`${name} is told`, async () => expect(codesOf(await warningsOf(name, '', `categories="${name}"`))).deep.equal(['exempt-category']));
  }

  it('what is necessary is told, and its services are not', async () =>
    expect(codesOf(await warningsOf('necessary', '<cookie-service category="necessary" party="third" duration="P5Y"></cookie-service>'))).deep.equal(['exempt-necessary']));

  it('a name that nothing declares is told, built in or not', async () => {
    const warnings = await warningsOf('nobody functional', '<cookie-service name="somebody" category="statistical"></cookie-service>');
    expect(warnings.map(({line}) => /exempt-name: "(\w+)"/.exec(line)?.[1])).deep.equal(['nobody', 'functional']);
  });

  for (const [exempt, children, attributes] of [
    ['statistical', '', 'categories="statistical"'],
    ['count', '<cookie-category name="count" label="Count"></cookie-category>', ''],
    ['count statistical', '<cookie-service name="count" category="statistical"></cookie-service>', ''],
  ] as const) {
    it(`what ${attributes || children} declares is not`, async () => expect(await warningsOf(exempt, children, attributes)).deep.equal([]));
  }

  it('nothing is told where what is declared could not be read', async () =>
    expect(await warningsDuring(() => check(place('<cookies-preferences exempt="far" src="/far.json"></cookies-preferences>'), undefined))).deep.equal([]));
});
