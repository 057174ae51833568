// Tests of config/load.ts: which of several sources counts, and that mistakes in it are told.
// What a source declares is tested in from-html.test.ts and from-json.test.ts.

import {expect} from 'chai';
import {loadConfig} from '../../../src/config/load.js';
import {placeElement} from '../on-page.js';
import {warningsDuring} from '../warnings.js';

const FILE = `src='data:application/json,{"categories": [{"name": "functional"}], "texts": {"title": "Hello"}}'`;
const CHILD = '<cookie-service category="statistical" name="matomo"></cookie-service>';

/** The names of the categories, and the codes of the warnings. */
async function load(attributes: string, children = ''): Promise<[string[] | undefined, string[]]> {
  let names: string[] | undefined;
  const warnings = await warningsDuring(async () => {
    names = (await loadConfig(placeElement(attributes, children)))?.categories.map(({name}) => name);
    await import('../../../src/config/check.js'); // which tells only when it has come
  });
  return [names, warnings.map(({code}) => code)];
}

describe('the configuration comes from', () => {
  for (const [what, attributes, children, names, codes] of [
    ['children', '', CHILD, ['statistical'], []],
    ['the file', FILE, '', ['functional'], []],
    ['the attribute', 'categories="marketing"', '', ['marketing'], []],
    ['the file, beside children that are only words', FILE, '<cookie-text key="title" text="Hi"></cookie-text>', ['functional'], []],
    ['children rather than the file, which is told', FILE, CHILD, ['statistical'], ['two-sources']],
    ['the file rather than the attribute', `${FILE} categories="marketing"`, '', ['functional'], ['two-sources']],
    ['nowhere, if nothing is said', '', '', [], []],
    ['nowhere, if the file is missing', 'src="/src/none.json"', '', undefined, ['file-missing']],
    ['nowhere, if the file is missing, even with the attribute', 'src="/src/none2.json" categories="marketing"', '', undefined,
      ['file-missing']], // that there are two was told by a test above, and is never told twice,
    ['nowhere, if the file is malformed', 'src="data:,no"', '', undefined, ['file-shape']],
  ] as const) {
    it(what, async () => {
      const [found, told] = await load(attributes, children);
      expect(found).deep.equal(names);
      expect(told).deep.equal(codes);
    });
  }

  it('the file with the words in it', async () => {
    expect((await loadConfig(placeElement(FILE)))?.texts).deep.equal({title: 'Hello'});
  });

  it('a place whose mistakes are told', async () => {
    const [, codes] = await load('', '<cookie-service category="games"></cookie-service>');
    expect(codes).deep.equal(['unknown-category']);
  });
});
