// The `test` of specs about visitors with Global Privacy Control (https://w3c.github.io/gpc/). Firefox has it as a setting, and sends its header.
// Chromium and WebKit have none: there extensions define it in each page before anything else runs, and so does what is to stand first in `head`.
import {expect, test as base} from './fixture.js';
import {startFirefox} from './refusing-fixture.js';

export {expect};

/** As an extension does it. */
export const GPC = `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {get: () => true, configurable: true})</script>`;

const PREFS = {'privacy.globalprivacycontrol.enabled': true, 'privacy.globalprivacycontrol.functionality.enabled': true};

interface Fixtures {
  /** What has to stand first in `<head>`; nothing where the browser does it by itself. */
  gpc: string;
}

export const test = base.extend<Fixtures>({
  gpc: async ({found}, use) => use(found.engine === 'firefox' ? '' : GPC),

  drivers: [async ({drivers, found}, use) => {
    if (found.engine !== 'firefox') return use(drivers);
    const own = await startFirefox(found, PREFS);
    await use(own);
    await own.close();
  }, {scope: 'worker', timeout: 60_000}],
});
