// Tests of config/flag.ts: attributes that are on or off.
// What each of them does is tested from outside.

import {expect} from 'chai';
import {hasFlag} from '../../../src/config/flag.js';
import {placeElement} from '../on-page.js';

describe('a flag', () => {
  for (const attributes of ['manual', 'manual=""', 'manual="manual"', 'manual="true"']) {
    it(`is on by ${attributes}`, () => expect(hasFlag(placeElement(attributes), 'manual')).equal(true));
  }
  for (const attributes of ['', 'manual="false"', 'manually']) {
    it(`is off by ${attributes || 'nothing'}`, () => expect(hasFlag(placeElement(attributes), 'manual')).equal(false));
  }
});
