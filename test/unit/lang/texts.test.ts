// Tests of lang/texts.ts: which language a page gets, and the owner's words instead of ours.
// What the words say is tested in languages.test.ts.

import {expect} from 'chai';
import {loadWords, type Words} from '../../../src/lang/texts.js';
import {fetchFile, place} from '../on-page.js';

const load = (markup: string, own = {}): Promise<Words> =>
  loadWords(fetchFile, (place(markup), document.querySelector('cookies-preferences')!), {site: 'data.example'}, own);

describe('the language of the words', () => {
  const html = document.documentElement;
  const {lang: before} = html;
  afterEach(() => (html.lang = before));

  for (const [what, page, markup, wanted, lang, accept] of [
    ['that of the page', 'fr', '<cookies-preferences></cookies-preferences>', 'fr', 'fr', 'Tout accepter'],
    ['its own', 'fr', '<cookies-preferences lang="en"></cookies-preferences>', 'en', 'en', 'Accept all'],
    ['the nearest around it', 'en', '<main lang="fr"><p><cookies-preferences></cookies-preferences></p></main>', 'fr', 'fr', 'Tout accepter'],
    ['that of its region', 'en', '<cookies-preferences lang="fr-CA"></cookies-preferences>', 'fr-CA', 'fr-CA', 'Tout accepter'],
    ['written in capitals', 'en', '<cookies-preferences lang="FR"></cookies-preferences>', 'FR', 'FR', 'Tout accepter'],
    ['that of a page that is read from right to left', 'ar', '<cookies-preferences></cookies-preferences>', 'ar', 'ar', 'قبول الكل'],
    ['English where nothing is said', '', '<cookies-preferences></cookies-preferences>', 'en', 'en', 'Accept all'],
    ['English where we have no other yet', 'eo', '<cookies-preferences></cookies-preferences>', 'eo', 'en', 'Accept all'],
    ['English where it only begins like one', 'fra', '<cookies-preferences></cookies-preferences>', 'fra', 'en', 'Accept all'],
  ] as const) {
    it(`is ${what}`, async () => {
      html.lang = page;
      const words = await load(markup);
      expect([words.wanted, words.lang, words.text('accept')]).deep.equal([wanted, lang, accept]);
    });
  }
});

describe('the direction of the words', () => {
  const html = document.documentElement;
  const {lang: before} = html;
  afterEach(() => (html.lang = before));

  for (const [lang, dir] of [['ar', 'rtl'], ['ar-EG', 'rtl'], ['AR', 'rtl'], ['en', 'ltr'], ['eo', 'ltr'], ['fr-CA', 'ltr']] as const) {
    it(`is ${dir} for ${lang}`, async () => {
      html.lang = lang;
      expect((await load('<cookies-preferences></cookies-preferences>')).dir).equal(dir);
    });
  }
});

describe('words', () => {
  it('are filled in', async () => {
    const {text} = await load('<cookies-preferences></cookies-preferences>');
    expect(text('who')).contain('data.example').not.contain('{');
  });

  it('are filled in as they are, whatever the values hold', async () => {
    const words = await load('<cookies-preferences></cookies-preferences>', {a: '{site}, {names}!', b: '{nothing}'});
    expect(words.text('a', {names: '$& {site} <b>'})).equal('data.example, $& {site} <b>!');
    expect(words.text('a', {site: 'other', names: ''})).equal('other, !');
    expect(words.text('b')).equal('');
  });

  it('are none under a key that nobody knows', async () => {
    expect((await load('<cookies-preferences></cookies-preferences>')).text('unknown')).equal('');
  });

  it('of preferences and declaration come when they are asked for', async () => {
    const words = await load('<cookies-preferences></cookies-preferences>');
    expect(words.text('save')).equal('');
    await words.loadMore();
    expect([words.text('save'), words.text('accept')]).deep.equal(['Save my choice', 'Accept all']);
  });
});

describe('a text of the owner', () => {
  const TEXTS = {'en': 'Hello', 'fr': 'Bonjour', 'fr-CA': 'Allô', 'de': 'Hallo'};
  for (const [lang, text, expected] of [
    ['en', 'Hi', 'Hi'],
    ['en', undefined, ''],
    ['en', '', ''],
    ['fr', TEXTS, 'Bonjour'],
    ['fr-CA', TEXTS, 'Allô'],
    ['fr-BE', TEXTS, 'Bonjour'],
    ['en-GB', TEXTS, 'Hello'],
    ['fr', {de: 'Hallo', en: 'Hello'}, 'Hallo'],
    ['fr', {}, ''],
  ] as const) {
    it(`is ${JSON.stringify(expected)} in ${lang} of ${JSON.stringify(text)}`, async () => {
      expect((await load(`<cookies-preferences lang="${lang}"></cookies-preferences>`)).pick(text)).equal(expected);
    });
  }

  for (const [what, lang, children, own, expected] of [
    ['stands in markup', 'en', '<cookie-text key="accept" text="Yes to {site}"></cookie-text>', {}, 'Yes to data.example'],
    ['stands in markup of a framework that keeps the key', 'en', '<cookie-text name="accept" text="Yes to {site}"></cookie-text>', {}, 'Yes to data.example'],
    ['stands in a file', 'en', '', {accept: 'Yes'}, 'Yes'],
    ['stands in a file, by language', 'fr', '', {accept: {en: 'Yes', fr: 'Oui'}}, 'Oui'],
    ['stands in both, where markup counts', 'en', '<cookie-text key="accept" text="Markup"></cookie-text>', {accept: 'File'}, 'Markup'],
    ['is for this language', 'fr', '<cookie-text key="accept" lang="fr" text="Oui"></cookie-text><cookie-text key="accept" lang="en" text="Yes"></cookie-text>', {}, 'Oui'],
    ['is for this language, and follows one for all', 'fr', '<cookie-text key="accept" text="OK"></cookie-text><cookie-text key="accept" lang="fr" text="Oui"></cookie-text>', {}, 'Oui'],
    ['is for another language, and ours counts', 'fr', '<cookie-text key="accept" lang="en" text="Yes"></cookie-text>', {}, 'Tout accepter'],
    ['is empty, and ours counts', 'en', '<cookie-text key="accept" text=""></cookie-text>', {}, 'Accept all'],
    ['is for another key, and ours counts', 'en', '<cookie-text key="reject" text="No"></cookie-text>', {}, 'Accept all'],
  ] as const) {
    it(`replaces ours if it ${what}`, async () => {
      expect((await load(`<cookies-preferences lang="${lang}">${children}</cookies-preferences>`, own)).text('accept')).equal(expected);
    });
  }
});
