// Writes the stored choice again with the same end, as Safari keeps for seven days only what a script wrote.
// A new choice is written by save.ts.

import {readEndpoint} from '../config/record-href.js';
import {parseConsents, printConsent} from '../core/consent.js';
import {readCookies} from '../core/cookie.js';
import {readCookieName} from '../core/settings.js';
import type {Core} from '../core/state.js';
import {writeText} from './own-cookie.js';

/** A cookie that a server keeps is left to it. */
export function keep({element, consent}: Core): void {
  if (!element || !consent || readEndpoint(element)) return;
  const name = readCookieName(element);
  const isOurs = (pair: string): boolean => +(parseConsents(pair, name)[0]?.date ?? 0) === +consent.date;
  // Without an id, as nothing is recorded here any more; and nothing where the browser keeps none.
  if (readCookies().split('; ').some(isOurs)) writeText(element, printConsent(consent), consent);
}
