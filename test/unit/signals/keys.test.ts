// Tests of signals/keys.ts: which names the keys of a vendor belong to, and when they are granted.
// What is told to the vendors is tested in e2e/.

import {expect} from 'chai';
import {isKeyGranted, readKeys} from '../../../src/signals/keys.js';

const USUAL = {ads: ['marketing'], counts: ['statistical'], never: []};

describe('the names of keys', () => {
  for (const [text, keys] of [
    [null, {}],
    ['', {}],
    [' ; ', {}],
    ['shop: ads', {ads: ['shop']}],
    ['shop:ads counts;', {ads: ['shop'], counts: ['shop']}],
    [' shop : ads ;\n clarity:\n\tcounts never ', {ads: ['shop'], counts: ['clarity'], never: ['clarity']}],
    ['shop: ads; marketing: ads', {ads: ['shop', 'marketing']}],
    ['marketing: never', {ads: [], never: ['marketing']}],
    ['marketing:', {ads: []}],
  ] as const) {
    it(`are ${JSON.stringify(keys)} besides the usual ones in ${JSON.stringify(text)}`, () => {
      expect(readKeys(text, USUAL)).deep.equal({keys: {...USUAL, ...keys}, mistakes: []});
    });
  }

  for (const [text, keys] of [
    ['shop', {}],
    ['shop ads', {ads: ['']}],
    ['shop: add', {}],
    ['shop: toString', {}],
    ['shop: ads add', {ads: ['']}],
    ['Shop: ads', {ads: ['']}],
    [': ads', {ads: ['']}],
    ['shop: ads: counts', {ads: [''], counts: ['']}],
  ] as const) {
    it(`are ${JSON.stringify(keys)} besides the usual ones in ${JSON.stringify(text)}, which is wrong`, () => {
      expect(readKeys(`${text}; clarity: never`, USUAL)).deep.equal({keys: {...USUAL, never: ['clarity'], ...keys}, mistakes: [text]});
    });
  }
});

describe('a key', () => {
  const consent = {granted: ['shop', 'statistical'], denied: ['marketing'], date: new Date(), revision: '1'};

  for (const [names, is] of [
    [['shop'], true], [['shop', 'statistical'], true], [['shop', 'marketing'], false], [['functional'], false], [[''], false], [[], false], [undefined, false],
  ] as const) {
    it(`of ${JSON.stringify(names)} is ${is ? '' : 'not '}granted`, () => {
      expect(isKeyGranted(consent, names)).equal(is);
    });
  }

  it('is not granted before there is a choice', () => {
    expect(isKeyGranted(undefined, ['shop'])).equal(false);
  });
});
