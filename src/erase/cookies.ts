// Erases cookies by every name, domain and path that this page can reach, only by writes that have already expired.
// Which of them are to go is said in denied.ts.

import type {Item} from '../config/config.js';
import {readCookies} from '../core/cookie.js';
import type {Found} from './denied.js';
import {domainsOf} from './domains.js';

const EXPIRED = ';Expires=Thu, 01 Jan 1970 00:00:00 GMT';

/** Secure cookies with a prefix go only by a secure write, partitioned ones only as such; where that is refused, nothing is written. */
const scopesOf = (form: string): string[] => [...(/^__(secure|host)-/i.test(form) ? [] : ['']), ';Secure', ';Secure;Partitioned'];

/** The page's address and every folder of it, with and without the closing slash, as cookies are bound to either. */
function foldersOf(pathname: string): string[] {
  const ends = [...pathname.matchAll(/\//g)].flatMap(({index}) => [index, index + 1]);
  return [...ends, pathname.length].map((end) => pathname.slice(0, end)).filter(Boolean);
}

const toAttribute = (path: string): string => `;Path=${path}`;

/** A path that is declared, with and without the closing slash. */
const pathsIn = ({path}: Item): string[] =>
  /^\/[^;]*$/.test(path) ? [...new Set([path, path.replace(/\/?$/, '/'), path.replace(/(.)\/$/, '$1')])].map(toAttribute) : [];

/** Where the document was loaded: to all browsers its cookies are those of this address, wherever `history.pushState` has led since. */
const loadedFrom = (): string => new URL(performance.getEntriesByType('navigation')[0]?.name ?? '', location.href).pathname;

/** What is bound to a folder with a semicolon in its name has got it from the address, so it goes by a write that names no path. */
function pagePaths(): string[] {
  const folders = [...new Set([loadedFrom(), location.pathname].flatMap(foldersOf))];
  const named = folders.filter((path) => !path.includes(';')).map(toAttribute);
  return named.length < folders.length ? [...named, ''] : named;
}

const readPairs = (): string[] => readCookies().split('; ').filter(Boolean);

const nameOf = (pair: string): string => pair.split('=')[0]!;

/**
 * How those of these cookies that show are called in a write. One without a name shows as its value; of several such
 * browsers cannot tell which is meant, so none is touched.
 */
function formsOf(names: Found): string[] {
  const pairs = readPairs();
  const nameless = pairs.filter((pair) => !pair.includes('='));
  const own = pairs.filter((pair) => names.has(nameOf(pair)));
  const forms = own.map((pair) => (pair.includes('=') ? `${nameOf(pair)}=` : nameless[1] === undefined ? `=${pair}` : ''));
  return [...new Set(forms)].filter(Boolean);
}

function expire(form: string, place: string): void {
  for (const scope of scopesOf(form)) document.cookie = form + EXPIRED + place + scope;
}

/** Every path with every domain. */
const placesOf = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => domainsOf(location.hostname).map((domain) => path + (domain && `;Domain=${domain}`)));

/** Cookies that show, and those of these items that may be out of sight, as they are bound to a path. */
export function listCookies(items: readonly Item[]): string[] {
  const unseen = items.filter(({name, path}) => path && !/[=;]|\*$/.test(name));
  return [...readPairs().map(nameOf), ...unseen.map(({name}) => name)];
}

/**
 * Erases what has these names: where it is declared to be, then on the paths above the page, until none shows any more.
 * All names share one look at the cookies for each place, as Chromium takes longer to look than to write.
 */
export function eraseCookies(names: Found): void {
  for (const [name, items] of names) {
    for (const place of placesOf(items.flatMap(pathsIn))) expire(`${name}=`, place);
  }
  for (const place of placesOf(pagePaths())) {
    const forms = formsOf(names);
    if (!forms[0]) return;
    for (const form of forms) expire(form, place);
  }
}
