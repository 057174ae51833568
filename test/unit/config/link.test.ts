// Tests of config/link.ts: which addresses of the owner's are links.
// What stands in place of the others is tested from outside.

import {expect} from 'chai';
import {readLink} from '../../../src/config/link.js';

describe('an address of the owner', () => {
  for (const [address, href] of [
    ['https://example.org/a', 'https://example.org/a'], ['http://example.org', 'http://example.org/'], ['//example.org/a', `${location.protocol}//example.org/a`],
    ['/a', `${location.origin}/a`], ['mailto:a@example.org', 'mailto:a@example.org'], [' https://example.org/a ', 'https://example.org/a'],
  ] as const) {
    it(`is a link: ${address}`, () => expect(readLink(address)).equal(href));
  }

  for (const address of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,a', 'blob:null/1', 'vbscript:a', 'tel:1', 'https://', 'http://[']) {
    it(`is none: ${JSON.stringify(address)}`, () => expect(readLink(address)).equal(undefined));
  }
});
