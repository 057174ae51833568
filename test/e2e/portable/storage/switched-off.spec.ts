// A visitor who has switched off cookies in the settings of the browser: no cookie is kept, and storage and databases throw.
// The choice holds for the page, and nothing is thrown into it.
import {testWhere} from '../../visitor/refusing-fixture.js';
import {testChoices} from './page.js';

testChoices(testWhere('switched off'), 'where cookies are switched off', {keeps: false, storages: ['empty', 'throws', 'throws', 'throws']});
