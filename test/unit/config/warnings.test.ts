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
  'attribute': ['VALUE', 'write one that is'],
  'bare-template': ['out of VALUE', 'put its markup into a comment'],
  'category-label': ['"VALUE" is not built in', '<cookie-category name="VALUE" label="…">'],
  'comment-end': ['in VALUE ends before', 'write no "-->"'],
  'consent-type': ['"VALUE" is no script', 'write "module" or nothing'],
  'cookies-blocked': ['keeps no cookie', 'for this page only'],
  'data-src': ['VALUE is not an attribute of the gate', 'write data-consent-src'],
  'duplicate-name': ['"VALUE" stands twice', 'a name of its own'],
  'empty-template': ['VALUE is empty', 'write <script type="text/html" data-consent="…">'],
  'exempt-category': ['exempt="VALUE" lets run', 'with category="statistical"'],
  'exempt-duration': ['VALUE', 'shorten it'],
  'exempt-name': ['"VALUE" of "exempt" is not declared', 'or take it out'],
  'exempt-necessary': ['needs no consent anyway', 'take "necessary" out'],
  'exempt-party': ['"VALUE" belongs to a third party', 'take it out of "exempt"'],
  'exempt-vendor': ['"VALUE" looks like Google Analytics', 'take it out of "exempt"'],
  'file-missing': ['VALUE could not be loaded', 'check the address in "src"'],
  'file-shape': ['VALUE', 'see the README'],
  'google-first': ['VALUE may run before', 'put the snippet of docs/signals-google.md first'],
  'google-keys': ['"VALUE" in google-keys', 'write "statistical: analytics_storage"'],
  'hint': ['VALUE connects', 'remove it, or put it into <template'],
  'live': ['VALUE is not held back', 'put it into <template'],
  'matomo-first': ['before it was told to wait', "write _paq.push(['VALUE']) as the first call"],
  'microsoft-keys': ['"VALUE" in microsoft-keys', 'write "statistical: analytics_storage"'],
  'name': ['"VALUE" is no name', 'use up to 32 of a-z, 0-9, - and _'],
  'no-element': ['there is no <cookies-preferences>', 'add one'],
  'no-name': ['VALUE names nobody', 'write data-consent="…" with the name'],
  'nonce': ['the script VALUE has not the nonce of our own', 'give it the nonce of the page'],
  'noscript': ['<noscript> loads VALUE', 'remove it'],
  'record-href': ['record-href="VALUE" is not an address of this origin', 'write "/consent"'],
  'record-lost': ['VALUE', 'is lost'],
  'script-end': ['ends VALUE too early', 'into a comment'],
  'script-type': ['type="VALUE"', 'write type="text/plain"'],
  'service-category': ['"VALUE" has no category', 'write category="statistical"'],
  'style': ['VALUE imports', 'put it into <template'],
  'too-many-names': ['do not fit into a cookie', 'use fewer or shorter'],
  'two-elements': ['more than one <cookies-preferences>', 'keep one'],
  'two-sources': ['declared twice', 'keep one of the children, "src" and "categories"'],
  'unclosed': ['<VALUE> stands inside <cookies-preferences>', 'write </cookies-preferences> before it'],
  'unknown-category': ['"VALUE" does not exist', '<cookie-category name="VALUE" label="…">'],
  'unknown-language': ['no "VALUE" yet', 'English is shown'],
  'unknown-name': ['nothing is declared under the name "VALUE"', 'add a category or service of that name'],
  'untranslated': ['no words in VALUE', 'write them in this language'],
  'unknown-text': ['no text has the key "VALUE"', 'write one of those in the README'],
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

  for (const [live, advice] of [
    ['<script src="/a.js">', 'write type="text/plain" data-consent="…" on it, or put it into <template'],
    ['<iframe src="/a">', 'write data-consent="…" data-consent-src="…" on it instead of src, or put it'],
    ['<img srcset="/a 2x">', 'data-consent-srcset="…" on it instead of srcset'],
    ['<script href="/drawing.js">', 'data-consent; put it into <template'],
    ['<use href="/a.svg#b">', 'data-consent; put it into <template'],
    ['<p style="background: url(/a)">', 'data-consent; put it into <template'],
  ] as const) {
    it(`of what is live says how to hold ${live}`, async () => {
      const [warning] = await warningsDuring(() => warn('live', live));
      expect(warning!.line).contain(advice);
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
