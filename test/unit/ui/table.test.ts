// Tests of ui/table.ts and groups.ts: which rows and columns the declaration has, and in which groups.
// How the tables look is tested from outside.

import {expect} from 'chai';
import {NECESSARY} from '../../../src/config/config.js';
import {groupsOf} from '../../../src/ui/groups.js';
import {openPage, page} from '../../../src/ui/page.js';
import {columnsOf, rowsOf} from '../../../src/ui/table.js';
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

describe('the columns of the tables', () => {
  const SEEDS = ['provider', 'function', 'cookies', 'purpose'];
  before(() => open());

  for (const [what, markup, more] of [
    ['four where no more is said', service('provider="P"'), []],
    ['with a duration', service('duration="P1D"'), ['duration']],
    ['with a duration of one item', service('', '<cookie-item name="a" duration="P1D"><cookie-item name="b">'), ['duration']],
    ['with the party', service('party="third"'), ['party']],
    ['without the party, where it is the first', service('party="first"'), []],
    ['with the privacy policy', service('privacy-href="/p"'), ['privacy']],
    ['with the country', service('country="France"'), ['country']],
    ['with everything', service('duration="P1D" party="third" privacy-href="/p" country="France"'), ['duration', 'party', 'privacy', 'country']],
  ] as const) {
    it(`are ${what}`, () => {
      const rows = [...rowsOf(serviceOf(service('provider="Other"'))), ...rowsOf(serviceOf(markup))];
      expect(columnsOf(rows).map(({key}) => key)).deep.equal([...SEEDS, ...more]);
    });
  }
});

/** Each group as `heading: names of its items`, in order. */
async function groups(children: string, attributes = ''): Promise<string[]> {
  const config = await open(children, attributes);
  const optional = config.categories.filter(({name}) => name !== NECESSARY);
  const declared = {config, optional, label: ({name}: {name: string}) => name, summary: () => '', nameOf: () => ''};
  return groupsOf(declared).map(({heading, rows}) => `${heading.split(' ').slice(0, 3).join(' ')}: ${rows.flatMap(({names}) => names.map(({name}) => name)).join(' ')}`);
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
