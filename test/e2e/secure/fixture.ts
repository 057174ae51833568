// The `test` of specs that need TLS, hosts of several labels, or cookies of other sites: `site` over TLS, and `page` in an
// ordinary profile, as a private one takes no such cookies. For Chromium; `visitor` knows neither.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launchOptions, secureArgs} from '../../browsers/offline.js';
import {expect, test as base} from '../visitor/fixture.js';
import {makeCertificate, type Certificate} from './certificate.js';
import {openSecureSite} from './secure-site.js';

export {expect};

export const test = base.extend<object, {certificate: Certificate}>({
  // Playwright reads the parameters and insists on a pattern.
  certificate: [async ({}, use) => use(await makeCertificate()), {scope: 'worker'}],

  site: async ({certificate}, use) => {
    const site = await openSecureSite(certificate);
    await use(site);
    await site.close();
  },

  context: async ({playwright, found, certificate, site}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'profile-'));
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions(found),
      args: secureArgs(site.port, certificate.keyHash),
    });
    await use(context);
    await context.close();
    await rm(profile, {recursive: true, force: true});
  },
});
