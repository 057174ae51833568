// Finds the stored choice: the newest valid one under the settings of the element. The cookie is the truth.
// A new choice is written by choice/save.ts.

import {type Consent, endOf, parseConsents} from './consent.js';
import {readCookies, writeCookie} from './cookie.js';
import {readCookieName, readMonths, readRevision} from './settings.js';

/** Reads the choice, and writes it again with the same end. */
export function readStored(element: Element): Consent | undefined {
  const cookie = readCookieName(element);
  const now = Date.now();
  let newest: Consent | undefined;
  for (const [consent, text] of parseConsents(readCookies(), cookie)) {
    const end = endOf(consent.date, readMonths(element));
    if (consent.revision !== readRevision(element) || +consent.date > now + 864e5 || +end < now) continue;
    if (newest && newest.date > consent.date) continue;
    newest = consent;
    // Safari keeps what a script wrote for seven days only. A cookie that a server keeps is left to it.
    if (!element.hasAttribute('record-href')) writeCookie(cookie, text, end, element.getAttribute('cookie-domain'));
  }
  return newest;
}
