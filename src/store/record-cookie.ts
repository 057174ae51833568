// Puts the cookie of the newest decision back, should a late answer to an older one have brought that one's.
// The cookie of a new decision is written by own-cookie.ts on behalf of save.ts.

import {printConsent} from '../core/consent.js';
import type {Core} from '../core/state.js';
import {writeText} from './own-cookie.js';
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
  const consent = {...last, date: new Date(last.time)};
  writeText(core.element!, `${printConsent(consent)}&id=${last.id}`, consent);
}
