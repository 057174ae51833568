// Tests of ui/table.ts, columns.ts and groups.ts: which rows and columns the declaration has, and in which groups.
// How the tables look is tested from outside.

import {expect} from 'chai';
import {NECESSARY} from '../../../src/config/config.js';
import {columnsOf} from '../../../src/ui/columns.js';
import type {Declared} from '../../../src/ui/declared.js';
import {groupsOf} from '../../../src/ui/groups.js';
import {openPage, page} from '../../../src/ui/page.js';
import {rowsOf} from '../../../src/ui/table.js';
import {freshCore} from '../on-page.js';
import {configOf, serviceOf} from '../portal.js';

/** Opens a page in English whose configuration is what these children declare. */
async function open(children = '', attributes = '') {
  const config = configOf(children, attributes);
  const core = await freshCore(document.querySelector('cookies-preferences'));
  await openPage(core, config);
  await page.words.loadMore();
  await page.words.loadMore('policy');
  return config;
}

const service = (attributes: string, items = ''): string => `<cookie-service category="statistical" ${attributes}>${items}</cookie-service>`;

const print = (rows: ReturnType<typeof rowsOf>): string[] => rows.map(({names, purpose, duration}) => `${names.map(({name}) => name).join(' ')}: ${purpose}, ${duration}`);

describe('the rows of a service', () => {
  before(() => open());

  for (const [what, markup, rows] of [
    ['one for all items that agree', service('cookies="a b" purpose="P" duration="P1D"', '<cookie-item name="c">'), ['a b c: P, P1D']],
    ['one without items', service('purpose="P" duration="P1D"'), [': P, P1D']],
    ['one for each purpose', service('cookies="a" purpose="P"', '<cookie-item name="b" purpose="Q"><cookie-item name="c" purpose="P">'), ['a c: P, ', 'b: Q, ']],
    ['one for each duration', service('cookies="a" purpose="P" duration="P1D"', '<cookie-item name="b" duration="session">'), ['a: P, P1D', 'b: P, session']],
    ['one for each pair of them', service('purpose="P"', '<cookie-item name="a" purpose="1" duration="23"><cookie-item name="b" purpose="12" duration="3">'), ['a: 1, 23', 'b: 12, 3']],
  ] as const) {
    it(`are ${what}`, () => expect(print(rowsOf(serviceOf(markup)))).deep.equal(rows));
  }

  it('are one where texts by language come to the same', () => {
    const plain = serviceOf(service('cookies="a b"'));
    const [a, b] = plain.items;
    const items = [{...a!, purpose: {en: 'P', fr: 'Q'}}, {...b!, purpose: 'P'}];
    expect(print(rowsOf({...plain, items}))).deep.equal(['a b: P, ']);
  });
});

const declaredBy = (config: ReturnType<typeof configOf>): Declared => ({
  config, optional: config.categories.filter(({name}) => name !== NECESSARY), label: ({name}) => name, summary: () => '', policyOf: () => undefined, nameOf: () => '',
});

describe('the columns of the tables', () => {
  const necessary = (attributes: string, items = ''): string => service(attributes, items).replace('statistical', 'necessary');
  const keys = (markup: string, wording: 'classic' | 'plain', attributes = ''): string[] => {
    const config = configOf(necessary('provider="Other"') + markup, attributes);
    const rows = config.categories.flatMap(({services}) => services).flatMap((one) => rowsOf(one));
    return columnsOf(rows, declaredBy(config), wording).map(({key}) => key);
  };
  before(() => open());

  for (const [what, markup, more] of [
    ['no more where no more is said', necessary('provider="P"'), []],
    ['the duration', necessary('duration="P1D"'), ['duration']],
    ['the duration of one item', necessary('', '<cookie-item name="a" duration="P1D"><cookie-item name="b">'), ['duration']],
    ['the party', necessary('party="third"'), ['party']],
    ['no party where it is the first', necessary('party="first"'), []],
    ['the basis where something needs consent', service(''), ['basis']],
    ['the privacy policy', necessary('privacy-href="/p"'), ['privacy']],
    ['the country', necessary('country="France"'), ['country']],
    ['everything', service('duration="P1D" party="third" privacy-href="/p" country="France"'), ['duration', 'party', 'basis', 'privacy', 'country']],
  ] as const) {
    it(`have ${what}`, () => {
      expect(keys(markup, 'classic')).deep.equal(['provider', 'function', 'cookies', 'purpose', ...more]);
      const [duration, rest] = [more.filter((key) => key === 'duration'), more.filter((key) => key !== 'duration')];
      expect(keys(markup, 'plain')).deep.equal(['supplier', 'cookies', ...duration, 'use', ...rest]);
    });
  }

  it('have the basis where something runs until refused', () => {
    expect(keys(service('name="count"'), 'classic', 'exempt="count"')).include('basis');
  });
});

/** Each group as `heading: names of its items`, in order. */
async function groups(children: string, attributes = ''): Promise<string[]> {
  const config = await open(children, attributes);
  return groupsOf(declaredBy(config), 'classic').map(({heading, rows}) => `${heading.split(' ').slice(0, 3).join(' ')}: ${rows.flatMap(({names}) => names.map(({name}) => name)).join(' ')}`);
}

describe('the groups of the declaration', () => {
  const LOGIN = '<cookie-service category="necessary" cookies="sid"></cookie-service>';

  for (const [what, children, attributes, expected] of [
    ['necessary first, then each category', `${service('cookies="a"')}${LOGIN}<cookie-service category="marketing" cookies="b"></cookie-service>`, '',
      ['Cookies necessary for: sid cookies_preferences', 'statistical: a', 'marketing: b']],
    ['only those that have rows', `<cookie-category name="marketing"></cookie-category>${service('cookies="a"')}`, '',
      ['Cookies necessary for: cookies_preferences', 'statistical: a']],
    ['without our own cookie where nothing is asked', LOGIN, '', ['Cookies necessary for: sid']],
    ['without a second row for our own cookie', '<cookie-service category="necessary" cookies="cookies_preferences"></cookie-service>' + service('cookies="a"'), '',
      ['Cookies necessary for: cookies_preferences', 'statistical: a']],
    ['with our own cookie by its name', service('cookies="a"'), 'cookie-name="mine"', ['Cookies necessary for: mine', 'statistical: a']],
    ['with what is exempt in one of its own', service('name="matomo" cookies="a"') + service('name="other" cookies="b"'), 'exempt="matomo"',
      ['Cookies necessary for: cookies_preferences', 'Cookies that are: a', 'statistical: b']],
    ['none where nothing is declared', '', '', []],
  ] as const) {
    it(`are ${what}`, async () => expect(await groups(children, attributes)).deep.equal(expected));
  }
});
