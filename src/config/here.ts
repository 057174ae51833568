// Whether a page of this host can hold an item, by the domain that the item is declared for.
// What follows from that: erase/denied.ts, erase/remains.ts, ui/table.ts.

import type {Item} from './config.js';

/** The domain that is declared, as browsers compare it; empty where there is none. */
export const domainOf = ({domain}: Pick<Item, 'domain'>): string => domain.toLowerCase().replace(/^\.|\.$/g, '');

/** An item of this host, or of one above it; browsers share no other with a page. */
export function isHere(item: Pick<Item, 'domain'>, host = location.hostname): boolean {
  const domain = domainOf(item);
  return !domain || `.${host.replace(/\.$/, '')}`.endsWith(`.${domain}`);
}
