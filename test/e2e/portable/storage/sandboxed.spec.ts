// A page without an origin of its own, as in a sandboxed frame: reading cookies, storage or databases throws there.
// The choice holds for the page, and nothing is thrown into it. What the author is told: ../../bad-input/refused-cookies.spec.ts.
import {expect, test} from '../../visitor/fixture.js';
import {testChoices} from './page.js';

testChoices(test, 'in a page without an origin', {
  headers: {'Content-Security-Policy': 'sandbox allow-scripts'},
  keeps: false,
  // Some engines give no cookies instead.
  storages: [expect.stringMatching(/^(throws|empty)$/), 'throws', 'throws', 'throws'],
});
