// The `test` of specs about pages that a browser keeps for going back, or renders ahead: `visitor` in browsers that do so.
// Playwright's Chromium does neither, so another one is started; Firefox and WebKit are driven as ever.
import {expect, test as base} from './fixture.js';
import {chromiumDrivers} from './puppeteer-driver.js';

export {expect};

export const test = base.extend({
  drivers: [async ({drivers, found: {engine, whole}}, use) => {
    if (engine !== 'chromium') return use(drivers);
    const own = await chromiumDrivers(whole!);
    await use(own);
    await own.close();
  }, {scope: 'worker', timeout: 60_000}],
});
