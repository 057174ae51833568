// Erases the declared items of what is denied: cookies on this host and each parent domain, web storage, IndexedDB.
// Writes only what has already expired, and never touches what is not declared, nor our own cookie.

import {readCookies} from '../core/cookie.js';
import type {Config, Item, Service} from '../config/config.js';
import {NECESSARY} from '../config/config.js';

/** Whether an item's name stands for a real one; a trailing `*` stands for anything. */
const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** This host only, then every parent domain but the last label. */
export function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return ['', ...labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))];
}

/** `/` and every folder above a path, with and without the closing slash, as cookies are bound to either. */
function pathsOf(pathname: string): string[] {
  const paths = ['/'];
  let path = '';
  for (const folder of pathname.split('/').filter(Boolean)) {
    path += '/' + folder;
    paths.push(path, path + '/');
  }
  return paths;
}

function eraseCookie(name: string, {domain, path}: Item): void {
  const domains = [...new Set([...domainsOf(location.hostname), domain])];
  const paths = [...new Set([...pathsOf(location.pathname), path || '/'])];
  const scopes = location.protocol === 'https:' ? ['', ';Secure', ';Secure;Partitioned'] : [''];
  for (const one of domains) {
    for (const other of paths) {
      for (const scope of scopes) {
        document.cookie = `${name}=;Path=${other};Expires=Thu, 01 Jan 1970 00:00:00 GMT${one && ';Domain=' + one}${scope}`;
      }
    }
  }
}

function eraseCookies(item: Item, ownCookie: string): void {
  const visible = readCookies().split('; ').map((pair) => pair.split('=')[0]!);
  // A cookie of another path is not visible, but goes if its name is known.
  const names = item.name.endsWith('*') ? [] : [item.name];
  for (const name of new Set([...names, ...visible.filter((one) => matches(item.name, one))])) {
    if (name !== ownCookie) eraseCookie(name, item);
  }
}

function eraseKeys(item: Item, storage: Storage): void {
  for (const key of Object.keys(storage)) if (matches(item.name, key)) storage.removeItem(key);
}

async function eraseDatabases(item: Item): Promise<void> {
  const known = (await indexedDB.databases()).flatMap(({name}) => name ?? []);
  for (const name of known) if (matches(item.name, name)) indexedDB.deleteDatabase(name);
}

async function eraseItem(item: Item, ownCookie: string): Promise<void> {
  try {
    if (item.kind === 'local') eraseKeys(item, localStorage);
    else if (item.kind === 'session') eraseKeys(item, sessionStorage);
    else if (item.kind === 'indexeddb') await eraseDatabases(item);
    else eraseCookies(item, ownCookie);
  } catch {
    // Storage is refused here, so there is nothing in it that we could erase.
  }
}

/** Erases what the denied services declare. A service without a name follows its category. */
export async function erase({categories}: Config, denied: readonly string[], ownCookie: string): Promise<void> {
  const isDenied = ({name, category}: Service): boolean => category !== NECESSARY && denied.includes(name || category);
  const services = categories.flatMap((category) => category.services).filter(isDenied);
  await Promise.all(services.flatMap(({items}) => items).map((item) => eraseItem(item, ownCookie)));
}
