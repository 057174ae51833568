// The id of the stored decision, which only the cookie holds, and only where decisions are recorded.
// Ids are made by record.ts and written by save.ts.

import {parseConsents} from '../core/consent.js';
import {readCookies} from '../core/cookie.js';
import {readCookieName} from '../core/settings.js';
import type {Core} from '../core/state.js';

/** The id of the newest decision that the browser keeps, also of one that is no longer valid: the next one replaces it. */
export function storedId({element}: Core): string | undefined {
  const name = readCookieName(element!);
  const dated = readCookies().split('; ').flatMap((pair) => parseConsents(pair, name).map(({date}) => ({date, pair})));
  const newest = dated.sort((one, other) => +one.date - +other.date).pop();
  return /&id=([\w-]{22})$/.exec(newest?.pair ?? '')?.[1];
}
