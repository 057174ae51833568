// Finds the stored choice: the newest valid one under the settings of the element. The cookie is the truth.
// A new choice is written by store/own-cookie.ts, and this one again by store/keep.ts.

import {type Consent, endOf, parseConsents} from './consent.js';
import {readCookies} from './cookie.js';
import {readCookieName, readMonths, readRevision} from './settings.js';

/** The choice, if there is a valid one. */
export function readStored(element: Element): Consent | undefined {
  const now = Date.now();
  return parseConsents(readCookies(), readCookieName(element))
    .filter(({date, revision}) => revision === readRevision(element) && +date - 864e5 < now && now < +endOf(date, readMonths(element)))
    .sort((one, other) => +other.date - +one.date)[0];
}
