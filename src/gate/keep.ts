// Writes the stored choice again with the same end, as Safari keeps for seven days only what a script wrote.
// A new choice is written by choice/save.ts.

import {endOf, parseConsents} from '../core/consent.js';
import {readCookies, writeCookie} from '../core/cookie.js';
import {readCookieName, readMonths} from '../core/settings.js';
import type {Core} from '../core/state.js';

/** A cookie that a server keeps is left to it. */
export function keep({element, consent}: Core): void {
  if (!element || !consent || element.hasAttribute('record-href')) return;
  const name = readCookieName(element);
  const isOurs = (pair: string): boolean => +(parseConsents(pair, name)[0]?.date ?? 0) === +consent.date;
  const pair = readCookies().split('; ').find(isOurs);
  if (!pair) return; // the browser keeps none
  writeCookie(name, pair.slice(name.length + 1), endOf(consent.date, readMonths(element)), element.getAttribute('cookie-domain'));
}
