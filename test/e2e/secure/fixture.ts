// The `test` of specs that need TLS, hosts of several labels, or cookies of other sites: `site` over TLS, and `page` in an
// ordinary profile. For Chromium; `visitor` knows neither.
import {expect, test as base} from '../visitor/fixture.js';
import {makeCertificate} from './certificate.js';
import {withinProfile, type Means} from './profile.js';
import {openSecureSite} from './secure-site.js';

export {expect};

export const test = base.extend<object, {means: Means}>({
  means: [async ({playwright: {chromium}, found}, use) => use({chromium, found, certificate: await makeCertificate()}), {scope: 'worker'}],

  site: async ({means}, use) => {
    const site = await openSecureSite(means.certificate);
    await use(site);
    await site.close();
  },

  context: async ({means, site}, use) => withinProfile(means, site, use),
});
