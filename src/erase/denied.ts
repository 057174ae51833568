// Which items are to go: those of denied services, but for what another service declares as well, and for our own.
// Erasing is left to erase.ts; what cannot be erased is found by remains.ts.

import {type Config, type Item, type Kind, NECESSARY, type Service} from '../config/config.js';
import {isHere} from '../config/here.js';
import {WAITING_KEY} from '../config/record-href.js';

/** Whether an item stands for a real name; a trailing `*` stands for anything. */
const stands = (item: Item, kind: Kind, name: string): boolean =>
  item.kind === kind && (item.name.endsWith('*') ? name.startsWith(item.name.slice(0, -1)) : name === item.name);

/** Real names that are to go, each with the items that stand for it. */
export type Found = ReadonlyMap<string, readonly Item[]>;

/** What is denied, as far as it is declared. */
export interface Denied {
  readonly services: readonly Service[];
  /** Those of their items that this host can hold. */
  readonly items: readonly Item[];
  /** Whether a service that is not denied declares this name, too, or it is ours. */
  stays(kind: Kind, name: string): boolean;
  /** The items that a real name stands for; none if it is to stay. */
  itemsOf(kind: Kind, name: string): readonly Item[];
}

/** What is of a kind that is none is taken for a cookie; the author is told. */
const withKnownKinds = (service: Service): Service => ({
  ...service,
  items: service.items.map((item) => (/^(local|session|indexeddb)$/.test(item.kind) ? item : {...item, kind: 'cookie'})),
});

/** A service without a name follows its category. */
export function readDenied({categories}: Config, denied: readonly string[], ownCookie: string): Denied {
  const isDenied = ({name, category}: Service): boolean => category !== NECESSARY && denied.includes(name || category);
  const all = categories.flatMap((category) => category.services).map(withKnownKinds);
  const services = all.filter(isDenied);
  const items = services.flatMap((service) => service.items).filter((item) => item.name && isHere(item));
  const others = all.filter((service) => !isDenied(service)).flatMap((service) => service.items);
  const isOurs = (kind: Kind, name: string): boolean => (kind === 'cookie' && name === ownCookie) || (kind === 'local' && name === WAITING_KEY);
  const stays: Denied['stays'] = (kind, name) => isOurs(kind, name) || others.some((item) => stands(item, kind, name));
  return {services, items, stays, itemsOf: (kind, name) => (stays(kind, name) ? [] : items.filter((item) => stands(item, kind, name)))};
}
