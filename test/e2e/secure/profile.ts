// An ordinary profile of a browser that finds the secure site: fresh, and removed afterwards.
// A private one takes no cookies of other sites, so would prove nothing about them.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {BrowserContext, BrowserType} from 'playwright';
import type {Browser} from '../../browsers/browser.js';
import {launchOptions, secureArgs} from '../../browsers/offline.js';
import type {Site} from '../site.js';
import type {Certificate} from './certificate.js';

/** What it takes to start one. */
export interface Means {
  chromium: BrowserType;
  found: Browser;
  certificate: Certificate;
}

export async function withinProfile<Value>({chromium, found, certificate}: Means, site: Site, job: (context: BrowserContext) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions(found),
    args: secureArgs(site.port, certificate.keyHash),
  });
  try {
    return await job(context);
  } finally {
    await context.close();
    await rm(folder, {recursive: true, force: true});
  }
}
