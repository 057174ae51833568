// Tests of core/settings.ts: what attributes of <cookies-preferences> mean, and what counts instead of a bad value.
// What the author is told of bad values is tested in config/check.test.ts.

import {expect} from 'chai';
import {readCookieName, readMonths, readNames, readRevision} from '../../../src/core/settings.js';

function elementWith(attribute: string, value: string | null): Element {
  const element = document.createElement('cookies-preferences');
  if (value !== null) element.setAttribute(attribute, value);
  return element;
}

describe('names in an attribute', () => {
  for (const [value, names] of [
    [null, []],
    ['', []],
    [' \n\t ', []],
    ['statistical', ['statistical']],
    [' statistical\n\tthird-party  matomo ', ['statistical', 'third-party', 'matomo']],
  ] as const) {
    it(`are ${JSON.stringify(names)} in ${JSON.stringify(value)}`, () => {
      expect(readNames(elementWith('categories', value), 'categories')).deep.equal(names);
    });
  }
});

describe('the months of a choice', () => {
  for (const [value, months] of [
    [null, 6], ['', 6], ['1', 1], ['6', 6], ['12', 12], [' 3 ', 3], ['0', 6], ['13', 6], ['-1', 6], ['six', 6], ['Infinity', 6], ['NaN', 6],
  ] as const) {
    it(`are ${months} for ${JSON.stringify(value)}`, () => expect(readMonths(elementWith('months', value))).equal(months));
  }
});

describe('the revision', () => {
  for (const [value, revision] of [[null, '1'], ['', '1'], ['2', '2'], ['2026-11_b.C', '2026-11_b.C']] as const) {
    it(`is ${revision} for ${JSON.stringify(value)}`, () => expect(readRevision(elementWith('revision', value))).equal(revision));
  }
});

describe('the name of the cookie', () => {
  for (const [value, name] of [
    [null, 'cookies_preferences'],
    ['', 'cookies_preferences'],
    ['my_choice', 'my_choice'],
    ['my-choice.2', 'my-choice.2'],
  ] as const) {
    it(`is ${name} for ${JSON.stringify(value)}`, () => expect(readCookieName(elementWith('cookie-name', value))).equal(name));
  }
});
