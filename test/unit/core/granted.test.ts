// Tests of core/granted.ts: by which names something is gated, and whether they are granted.
// Which names are granted is tested in state.test.ts.

import {expect} from 'chai';
import {gatedBy, isGranted} from '../../../src/core/granted.js';
import {freshCore, place} from '../on-page.js';

describe('gated markup', () => {
  for (const [value, names, granted] of [
    ['maps', ['maps'], true],
    [' maps\n osm ', ['maps', 'osm'], true],
    ['maps ads', ['maps', 'ads'], false],
    ['maps later', ['maps', 'later'], false],
    ['', [], false],
    [' ', [], false],
  ] as const) {
    it(`by ${JSON.stringify(value)} is ${granted ? '' : 'not '}granted`, async () => {
      const core = await freshCore();
      core.consent = {granted: ['maps', 'osm'], denied: ['ads'], date: new Date(), revision: '1'};
      const element = place('<p></p>');
      element.setAttribute('data-consent', value);
      expect(gatedBy(element)).deep.equal(names);
      expect(Boolean(isGranted(core, element))).equal(granted);
    });
  }
});
