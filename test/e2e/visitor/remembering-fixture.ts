// The `test` of specs about pages that a browser keeps for going back, or renders ahead: `visitor` in browsers that do so.
// Playwright's Chromium does neither, so another one is started; Firefox and WebKit are driven as ever.
import {chromium} from 'playwright';
import {findWholeChromium} from '../../browsers/places.js';
import type {Drivers} from './driver.js';
import {expect, test as base} from './fixture.js';
import {chromiumDrivers} from './puppeteer-driver.js';

export {expect};

/** Where there is the headless shell alone, which keeps no pages, these tests fail and say so. */
const none: Drivers = {
  open: () => Promise.reject(new Error('No whole Chromium found; the headless shell keeps no pages.')),
  close: async () => {},
};

async function startChromium(isOwn: boolean): Promise<Drivers> {
  const program = isOwn ? chromium.executablePath() : findWholeChromium();
  return program ? chromiumDrivers(program) : none;
}

export const test = base.extend({
  drivers: [async ({drivers, found}, use) => {
    if (found.engine !== 'chromium') return use(drivers);
    const own = await startChromium(!found.program);
    await use(own);
    await own.close();
  }, {scope: 'worker', timeout: 60_000}],
});

