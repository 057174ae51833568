// Tests of config/warnings.ts and warn.ts: one line for each mistake, once, that says what is wrong and what to write.
// Which mistakes are found is tested in check.test.ts and from outside.

import {expect} from 'chai';
import {warn} from '../../../src/config/warn.js';
import type {WarningCode} from '../../../src/config/warnings.js';
import {place} from '../on-page.js';
import {warningsDuring} from '../warnings.js';

/** What each line says: what is wrong, and what to write instead or what happens now. All codes: else it does not compile. */
const LINES: Readonly<Record<WarningCode, readonly [wrong: string, advice: string]>> = {
  'address': ['VALUE runs code', 'nothing is loaded'],
  'attribute': ['VALUE', 'a value that fits is used'],
  'category-label': ['"VALUE" is not built in', '<cookie-category name="VALUE" label="…">'],
  'cookies-blocked': ['keeps no cookie', 'for this page only'],
  'duplicate-name': ['"VALUE" stands twice', 'a name of its own'],
  'file-missing': ['VALUE could not be loaded', 'check the address in "src"'],
  'file-shape': ['VALUE', 'see the README'],
  'name': ['"VALUE" is no name', 'use up to 32 of a-z, 0-9, - and _'],
  'no-element': ['there is no <cookies-preferences>', 'add one'],
  'nonce': ['the script VALUE has not the nonce of our own', 'give it the nonce of the page'],
  'service-category': ['"VALUE" has no category', 'write category="statistical"'],
  'too-many-names': ['do not fit into a cookie', 'use fewer or shorter'],
  'two-elements': ['more than one <cookies-preferences>', 'keep one'],
  'two-sources': ['declared twice', 'keep one of the children, "src" and "categories"'],
  'unclosed': ['<VALUE> stands inside <cookies-preferences>', 'write </cookies-preferences> before it'],
  'unknown-category': ['"VALUE" does not exist', '<cookie-category name="VALUE" label="…">'],
  'unknown-language': ['no "VALUE" yet', 'English is shown'],
  'unknown-name': ['nothing is declared under the name "VALUE"', 'add a category or service of that name'],
};

describe('a warning', () => {
  for (const [code, [wrong, advice]] of Object.entries(LINES) as [WarningCode, [string, string]][]) {
    it(`of the kind ${code} says what is wrong and what to write, once`, async () => {
      const element = place('<p></p>');
      const warnings = await warningsDuring(() => {
        warn(code, 'VALUE', element);
        warn(code, 'VALUE', element);
        warn(code, 'VALUE', document.body);
      });
      expect(warnings).lengthOf(1);
      const {line} = warnings[0]!;
      expect(warnings[0]!.element).equal(element);
      expect(line.indexOf(`[cookies-preferences] ${code}: `)).equal(0);
      expect(line.indexOf(wrong)).within(0, line.indexOf(advice));
      expect(line).match(new RegExp(`\\. https://[^ ]+#${code}$`));
    });
  }

  it('comes again for another value', async () => {
    const warnings = await warningsDuring(() => ['one', 'two', 'one'].forEach((value) => warn('unknown-name', value)));
    expect(warnings.map(({line}) => /"(\w+)"/.exec(line)![1])).deep.equal(['one', 'two']);
  });

  it('names no element where there is none', async () => {
    const [warning] = await warningsDuring(() => warn('no-element', 'other'));
    expect(warning!.element).equal(undefined);
  });
});
