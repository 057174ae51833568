// A browser that was set up without storage, where `localStorage` is null: what is declared there is left alone.
// Cookies are kept, so the choice is.
import {expect} from '../../visitor/fixture.js';
import {testWhere} from '../../visitor/refusing-fixture.js';
import {testChoices} from './page.js';

testChoices(testWhere('missing'), 'where there is no local storage', {
  keeps: true,
  // Chromium leaves the session's.
  storages: ['empty', 'missing', expect.stringMatching(/^(missing|empty)$/), 'there'],
});
