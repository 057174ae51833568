// Source -> Config: fills free, and drops what cannot be used, which stays shut.
// Silent: check.ts tells the author what is wrong.

import {NAME} from '../core/consent.js';
import {readNames} from '../core/settings.js';
import {BUILT_IN, type Category, type Config, type Item, type Kind, NECESSARY, type Service} from './config.js';
import type {Row, ServiceRow, Source} from './source.js';

/** A value that is the same in every language. */
export const plain = (row: Row, key: string): string => (typeof row[key] === 'string' ? row[key] : '').trim();

const toWords = (text: string): string[] => text.match(/\S+/g) ?? [];

const toItem = (row: Row, service: Row): Item => ({
  name: plain(row, 'name'),
  kind: (plain(row, 'kind') || 'cookie') as Kind,
  purpose: row.purpose ?? service.purpose ?? '',
  duration: plain(row, 'duration') || plain(service, 'duration'),
  domain: plain(row, 'domain'),
  path: plain(row, 'path'),
  httpOnly: (row['http-only'] ?? 'false') !== 'false',
});

const toService = ({values, items}: ServiceRow, name: string): Service => ({
  name,
  category: plain(values, 'category'),
  label: values.label ?? '',
  provider: values.provider ?? '',
  function: values.function ?? '',
  purpose: values.purpose ?? '',
  duration: plain(values, 'duration'),
  party: plain(values, 'party') === 'third' ? 'third' : 'first',
  privacyHref: plain(values, 'privacy-href'),
  country: values.country ?? '',
  hosts: toWords(plain(values, 'hosts')),
  items: [...toWords(plain(values, 'cookies')).map((cookie) => ({name: cookie})), ...items].map((item) => toItem(item, values)),
});

/** A category can be used if it is built in, or has a name and a label. */
const isUsable = (name: string, row?: Row): boolean =>
  (BUILT_IN as readonly string[]).includes(name) || (NAME.test(name) && !!row?.label);

/** Names of categories, as they are met; the necessary one comes first. */
const namesIn = ({categories, services}: Source): Set<string> =>
  new Set([NECESSARY, ...categories.map((row) => plain(row, 'name')), ...services.map(({values}) => plain(values, 'category'))]);

function readCategories(source: Source): Category[] {
  const rowOf = (name: string): Row | undefined => source.categories.find((row) => plain(row, 'name') === name);
  const names = [...namesIn(source)].filter((name) => isUsable(name, rowOf(name)));
  const taken = new Set(names);
  // A service whose name is malformed or taken keeps its row, and follows its category.
  const toName = (name: string): string => (NAME.test(name) && !taken.has(name) && taken.add(name) ? name : '');
  const services = source.services.map((row) => toService(row, toName(plain(row.values, 'name'))));
  return names
    .map((name) => ({
      name,
      label: rowOf(name)?.label ?? '',
      summary: rowOf(name)?.summary ?? '',
      services: services.filter(({category}) => category === name),
    }))
    .filter((category) => category.services[0] || rowOf(category.name));
}

/** Makes the configuration of what a source declares and what the element's attributes say. */
export function readConfig(source: Source, element: Element): Config {
  const read = (name: string): string => element.getAttribute(name) ?? '';
  return {
    site: read('site') || source.site || location.origin,
    controller: read('controller'),
    contact: read('contact'),
    exempt: readNames(element, 'exempt'),
    categories: readCategories(source),
    texts: source.texts,
  };
}
