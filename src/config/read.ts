// Source -> Config: fills defaults, drops what cannot be used, and warns of it. What is dropped stays shut.
// Attributes of <cookies-preferences> itself are checked in check.ts.

import {NAME} from '../core/consent.js';
import {BUILT_IN, type Category, type Config, type Item, type Kind, type Service, type Text} from './config.js';
import type {Row, ServiceRow, Source} from './source.js';
import {warn} from './warn.js';

const KINDS: readonly string[] = ['cookie', 'local', 'session', 'indexeddb'] satisfies Kind[];

/** A value that is the same in every language. */
const plain = (row: Row, key: string): string => (typeof row[key] === 'string' ? row[key] : '').trim();

const isOn = (row: Row, key: string): boolean => row[key] !== undefined && row[key] !== 'false';

/** One of the values that an attribute knows, else the first. */
function choose<T extends string>(row: Row, key: string, known: readonly T[], element?: Element): T {
  const value = plain(row, key);
  if (value && !known.includes(value as T)) warn('attribute', `${key}="${value}" is none of ${known.join(', ')}`, element);
  return known.includes(value as T) ? (value as T) : known[0]!;
}

function toItem(row: Row, service: Row, element?: Element): Item {
  return {
    name: plain(row, 'name'),
    kind: choose(row, 'kind', KINDS, element) as Kind,
    purpose: row.purpose ?? service.purpose ?? '',
    duration: plain(row, 'duration') || plain(service, 'duration'),
    domain: plain(row, 'domain'),
    path: plain(row, 'path'),
    httpOnly: isOn(row, 'http-only'),
  };
}

function toService({values, items, element}: ServiceRow, name: string): Service {
  const cookies = plain(values, 'cookies').match(/\S+/g) ?? [];
  return {
    name,
    category: plain(values, 'category'),
    label: values.label ?? '',
    provider: values.provider ?? '',
    function: values.function ?? '',
    purpose: values.purpose ?? '',
    duration: plain(values, 'duration'),
    party: choose(values, 'party', ['first', 'third'], element),
    privacyHref: plain(values, 'privacy-href'),
    country: values.country ?? '',
    hosts: plain(values, 'hosts').match(/\S+/g) ?? [],
    items: [...cookies.map((cookie) => ({name: cookie})), ...items].map((item) => toItem(item, values, element)),
  };
}

/** Tells whether a name is well formed and new; of two alike the first counts. */
function isFresh(name: string, taken: Set<string>, element?: Element): boolean {
  if (!NAME.test(name)) warn('name', name, element);
  else if (taken.has(name)) warn('duplicate-name', name, element);
  else return !!taken.add(name);
  return false;
}

/** Categories by name, each with its label and summary: the declared ones that can be used, then the built-in ones. */
function readCategories({categories}: Source, element: Element): Map<string, {label: Text; summary: Text; isListed: boolean}> {
  const known = new Map<string, {label: Text; summary: Text; isListed: boolean}>();
  const taken = new Set<string>();
  for (const row of categories) {
    const name = plain(row, 'name');
    if (!isFresh(name, taken, element)) continue;
    if (!row.label && !BUILT_IN.some((one) => one === name)) warn('category-label', name, element);
    else known.set(name, {label: row.label ?? '', summary: row.summary ?? '', isListed: true});
  }
  for (const name of BUILT_IN) if (!known.has(name)) known.set(name, {label: '', summary: '', isListed: false});
  return known;
}

/** Services of known categories. One whose name is taken or malformed keeps its row, and follows its category. */
function readServices({services}: Source, known: ReadonlyMap<string, unknown>): Service[] {
  const taken = new Set(known.keys());
  return services.flatMap((row) => {
    const name = plain(row.values, 'name');
    const category = plain(row.values, 'category');
    const called = name || plain(row.values, 'provider') || plain(row.values, 'cookies');
    if (!category) warn('service-category', called, row.element);
    else if (!known.has(category)) warn('unknown-category', category, row.element);
    else return toService(row, name && isFresh(name, taken, row.element) ? name : '');
    return [];
  });
}

const rank = (name: string): number => (BUILT_IN as readonly string[]).indexOf(name) + 1 || BUILT_IN.length + 1;

/** Makes the configuration of what a source declares and what the element's attributes say. */
export function readConfig(source: Source, element: Element): Config {
  const known = readCategories(source, element);
  const services = readServices(source, known);
  const categories: Category[] = [...known]
    .map(([name, {label, summary, isListed}]) => ({
      name, label, summary, isListed,
      services: services.filter(({category}) => category === name),
    }))
    .filter(({isListed, services: own}) => isListed || own[0])
    .sort((one, other) => rank(one.name) - rank(other.name));
  const read = (name: string): string => element.getAttribute(name) ?? '';
  return {
    site: read('site') || source.site || location.origin,
    declarationHref: read('declaration-href'),
    controller: read('controller'),
    contact: read('contact'),
    categories,
    exempt: read('exempt').match(/\S+/g) ?? [],
    texts: source.texts,
  };
}
