// Puts the cookie of the newest decision back, should a late answer to an older one have brought that one's.
// The cookie of a new decision is written by own-cookie.ts on behalf of save.ts.

import {printConsent} from '../core/consent.js';
import type {Core} from '../core/state.js';
import {remove, writeText} from './own-cookie.js';
import type {DecisionRecord} from './record.js';
import {storedId} from './stored-id.js';

/** The last of the records that follow on a decision, or on none; nothing where none does. */
function lastAfter(id: string | null, records: readonly DecisionRecord[]): DecisionRecord | undefined {
  const next = records.find(({replaces}) => replaces === id);
  return next && (lastAfter(next.id, records.filter((one) => one !== next)) ?? next);
}

/** One that was forgotten goes. Nothing happens where the cookie is that of the last, of another page's, or gone. */
export function putBack(core: Core, records: readonly DecisionRecord[], forgotten: ReadonlySet<string>): void {
  const id = storedId(core);
  if (!id) return;
  const isForgotten = forgotten.has(id);
  const last = lastAfter(isForgotten ? null : id, records.filter((record) => !forgotten.has(record.id)));
  if (!last) return void (isForgotten && remove(core.element!));
  const consent = {...last, date: new Date(last.time)};
  writeText(core.element!, `${printConsent(consent)}&id=${last.id}`, consent);
}
