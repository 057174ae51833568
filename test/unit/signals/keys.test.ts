// Tests of signals/keys.ts: which keys of a vendor's a choice grants, as is usual and as the site says.
// That vendors are told of them is tested in e2e/.

import {expect} from 'chai';
import {grantedKeys, mistakesIn} from '../../../src/signals/keys.js';

const USUAL = {ads: 'marketing', follow: 'marketing', counts: 'statistical'};

describe('grantedKeys()', () => {
  for (const [granted, text, keys] of [
    ['', null, []],
    ['statistical', null, ['counts']],
    ['marketing', ' ; ', ['ads', 'follow']],
    ['third-party necessary own', null, []],
    // A key belongs to the names it stands with.
    ['clarity', 'clarity: counts', ['counts']],
    ['statistical', 'clarity: counts', []],
    ['clarity', 'clarity: counts; statistical: counts', []],
    ['clarity statistical', 'clarity:counts;\n statistical :\tcounts', ['counts']],
    // A name has the keys that follow it.
    ['marketing', 'marketing: ads', ['ads']],
    ['marketing', 'marketing:', []],
    ['marketing', 'marketing-mail: counts', ['ads', 'follow']],
    // Nobody grants a key in a part that is wrong.
    ['marketing', 'marketing: ads follows', []],
    ['marketing', 'marketing ads', []],
    ['undefined', 'marketing ads', []],
    ['Marketing marketing', 'Marketing: ads', ['follow']],
    ['statistical', 'marketing: ads: counts', []],
    ['statistical', 'marketing: adscounts', ['counts']],
  ] as const) {
    it(`gives ${keys.join(' ') || 'nothing'} for "${granted}" ${text === null ? 'as usual' : `by ${JSON.stringify(text)}`}`, () => {
      expect(grantedKeys(granted.split(' '), text, USUAL)).deep.equal(keys);
    });
  }
});

describe('mistakesIn()', () => {
  for (const [text, mistakes] of [
    [null, []],
    ['', []],
    ['marketing: ads follow; functional:;', []],
    ['marketing: ad; functional:', ['marketing: ad']],
    ['marketing ads; x: y: ads', ['marketing ads', ' x: y: ads']],
    [': ads', [': ads']],
    ['statistical: toString', ['statistical: toString']],
  ] as const) {
    it(`gives ${JSON.stringify(mistakes)} for ${JSON.stringify(text)}`, () => {
      expect(mistakesIn(text, USUAL)).deep.equal(mistakes);
    });
  }
});
