// What of the denied services' items this page cannot erase: those that it declares as out of reach, and those still there after erasing.
// Erasing is in erase.ts; the visitor is told by ui/remains.ts.

import type {Config, Kind, Service} from '../config/config.js';
import {domainOf, isHere} from '../config/here.js';
import {readCookieName} from '../core/settings.js';
import type {Core} from '../core/state.js';
import {type Denied, readDenied} from './denied.js';
import {attempt, KINDS, STORES} from './stores.js';

export interface Remain {
  readonly service: Service;
  /** As it is declared, or the real one where that is known. */
  readonly name: string;
  readonly domain: string;
}

/** No script sees cookies of a server's own or of other domains, so whether there are any is not known. */
const unseen = ({services, stays}: Denied): Remain[] =>
  services.flatMap((service) => service.items
    .filter((item) => (item.httpOnly || !isHere(item)) && !stays(item.kind, item.name))
    .map((item) => ({service, name: item.name, domain: domainOf(item) || location.hostname})));

/** What is still there of one kind. */
async function seen(kind: Kind, {services, items, itemsOf}: Denied): Promise<Remain[]> {
  if (!items.some((item) => item.kind === kind)) return [];
  const names = new Set(await attempt(() => STORES[kind].list([])));
  return [...names].flatMap((name) => itemsOf(kind, name).slice(0, 1).map((item) => {
    const service = services.find((one) => one.items.includes(item))!;
    return {service, name, domain: domainOf(item) || location.hostname};
  }));
}

/** What the visitor has refused, and this page cannot erase. */
export async function findRemains({consent, element}: Core, config: Config): Promise<Remain[]> {
  const denied = readDenied(config, consent?.denied ?? [], readCookieName(element!));
  const lists = await Promise.all(KINDS.map((kind) => seen(kind, denied)));
  return [...unseen(denied), ...lists.flat()];
}
