// Whether a page of this host can hold an item, by the domain that the item is declared for.
// What follows from that: choice/denied.ts, choice/remains.ts, ui/table.ts.

import type {Item} from './config.js';

/** An item of this host, or of one above it; browsers share no other with a page. */
export function isHere({domain}: Pick<Item, 'domain'>, host = location.hostname): boolean {
  const above = domain.toLowerCase().replace(/^\.|\.$/g, '');
  return !above || `.${host.replace(/\.$/, '')}`.endsWith(`.${above}`);
}
