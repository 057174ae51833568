// Looks at what is to run until it is refused for what no country is known to let run so: too long, for others, or Google Analytics.
// An aid for the author, no judgement: the conditions are in docs/exempt.md.

import {NAME} from '../core/consent.js';
import {readNames} from '../core/settings.js';
import {calledBy} from './called.js';
import {NECESSARY} from './config.js';
import {isExempt} from './exempt.js';
import {readDuration} from './iso-duration.js';
import {plain} from './read.js';
import type {Row, ServiceRow, Source} from './source.js';
import {warn} from './warn.js';

/** In what it is called, and in the hosts that it loads from. */
const GOOGLE = /google|\bga4\b|\bgtag|doubleclick/i;
const GOOGLE_ITEM = /^(_ga[ct]?|_gid|_gcl|__utm[a-z]?)(_.*|\*)?$/;

/** Whether it is more than 13 months, wherever these begin; they are longest from December of a year before one with 366 days. */
const isLong = ([years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0]: NonNullable<ReturnType<typeof readDuration>>): boolean =>
  !(Date.UTC(2027 + years, 11 + months, 1 + 7 * weeks + days, hours, minutes, seconds) <= Date.UTC(2029)); // what is no date any more is long

function checkDuration(duration: string, called: string, element: Element): void {
  if (/^(|session)$/.test(duration)) return;
  const counts = readDuration(duration);
  const wrong = counts ? isLong(counts) && 'is longer than P13M' : 'is not written like P13M';
  if (wrong) warn('exempt-duration', `duration="${duration}" of "${called}" ${wrong}`, element);
}

/** All words for something, in whatever language. */
const wordsOf = (row: Row, key: string): string => Object.values(typeof row[key] === 'string' ? [row[key]] : row[key] ?? {}).join(' ');

function isGoogle({values, items}: ServiceRow): boolean {
  const names = [...(plain(values, 'cookies').match(/\S+/g) ?? []), ...items.map((item) => plain(item, 'name'))];
  return ['name', 'label', 'provider', 'function', 'hosts'].some((key) => GOOGLE.test(wordsOf(values, key))) || names.some((name) => GOOGLE_ITEM.test(name));
}

function checkService(service: ServiceRow, element: Element): void {
  const {values, items} = service;
  const called = calledBy(values);
  for (const row of [values, ...items]) checkDuration(plain(row, 'duration'), called, element);
  if (plain(values, 'party') === 'third') warn('exempt-party', called, element);
  if (isGoogle(service)) warn('exempt-vendor', called, element);
}

function checkName(name: string, declared: ReadonlySet<string>, element: Element): void {
  if (name === NECESSARY) warn('exempt-necessary', '', element);
  else if (/^(marketing|third-party)$/.test(name)) warn('exempt-category', name, element);
  else if (NAME.test(name) && !declared.has(name)) warn('exempt-name', name, element);
}

/** Tells of everything that is doubtful. */
export function checkExempt(element: Element, {categories, services}: Pick<Source, 'categories' | 'services'>): void {
  const exempt = readNames(element, 'exempt');
  const declared = new Set([...categories, ...services.map(({values}) => values)].flatMap((row) => [plain(row, 'name'), plain(row, 'category')]));
  for (const name of exempt) checkName(name, declared, element);
  for (const service of services) {
    const [name, category] = [plain(service.values, 'name'), plain(service.values, 'category')];
    if (category !== NECESSARY && isExempt({exempt}, {name, category})) checkService(service, service.element ?? element);
  }
}
