// Puts the cookie of the newest decision back, should a late answer to an older one have brought that one's.
// The cookie of a new decision is written by save.ts.

import {endOf, printConsent} from '../core/consent.js';
import {writeCookie} from '../core/cookie.js';
import {readCookieName, readMonths} from '../core/settings.js';
import type {Core} from '../core/state.js';
import type {DecisionRecord} from './record.js';
import {storedId} from './stored-id.js';

/** The last of the records that follow on a decision; none where nothing does. */
function lastAfter(id: string, records: readonly DecisionRecord[]): DecisionRecord | undefined {
  const next = records.find(({replaces}) => replaces === id);
  return next && (lastAfter(next.id, records.filter((one) => one !== next)) ?? next);
}

/** Nothing happens where the cookie is that of the last, of another page's, or gone. */
export function putBack(core: Core, records: readonly DecisionRecord[]): void {
  const id = storedId(core);
  const last = id && lastAfter(id, records);
  if (!last) return;
  const element = core.element!;
  const date = new Date(last.time);
  const text = `${printConsent({...last, date})}&id=${last.id}`;
  writeCookie(readCookieName(element), text, endOf(date, readMonths(element)), element.getAttribute('cookie-domain'));
}
