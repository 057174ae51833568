// Lazy entry of erasing, fetched where something is denied: the declared items of that on this host and each parent domain, in web storage, in IndexedDB.
// Never touches what is not declared. Where things are kept, and how they go, is in stores.ts.

import type {Config, Kind} from '../config/config.js';
import {type Denied, readDenied} from './denied.js';
import {attempt, KINDS, STORES} from './stores.js';

export {findRemains} from './remains.js';

async function eraseKind(kind: Kind, {items, itemsOf}: Denied): Promise<void> {
  const declared = items.filter((item) => item.kind === kind);
  if (!declared[0]) return;
  const names = (await attempt(() => STORES[kind].list(declared))) ?? [];
  const found = new Map(names.map((name) => [name, itemsOf(kind, name)] as const).filter(([, own]) => own[0]));
  await attempt(() => STORES[kind].erase(found));
}

/** Erases what the denied services declare, but for what another service declares as well. */
export async function erase(config: Config, denied: readonly string[], ownCookie: string): Promise<void> {
  const all = readDenied(config, denied, ownCookie);
  await Promise.all(KINDS.map((kind) => eraseKind(kind, all)));
}
