// What trackers left in a profile and asked of the network, in words for people and for comparing.
// Our own cookie is left out.
import type {Page} from 'playwright';
import {COOKIE} from '../observed.js';
import type {Site} from '../site.js';

/** All cookies, those of other sites and those that scripts cannot read too, and what the page's origin stores, sorted. */
export async function left(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).filter(({name}) => name !== COOKIE);
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `local ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session ${key}`),
    ...(await indexedDB.databases()).map(({name}) => `indexeddb ${name}`),
  ]);
  return [...cookies.map(({name, domain}) => `cookie ${name} ${domain}`), ...stored].sort();
}

/** Requests to any host but the shop's, since the list was cleared: host and path. */
export const asked = (site: Site): string[] =>
  site.requests().filter(({host}) => host !== site.shop.host).map(({host, path}) => host + path.split('?')[0]!);
