// Looks for the author's mistakes in the attributes of <cookies-preferences>, around it, and in what is declared.
// Changes nothing: the readers fall back by themselves, always to something shut.

import {NAME} from '../core/consent.js';
import {readNames} from '../core/settings.js';
import {calledBy} from './called.js';
import {checkExempt} from './check-exempt.js';
import {BUILT_IN} from './config.js';
import {hasChildren} from './from-html.js';
import {REGIONS, WAIT} from './google-forms.js';
import {readLink} from './link.js';
import {plain} from './read.js';
import {readEndpoint} from './record-href.js';
import type {ServiceRow, Source} from './source.js';
import {warn} from './warn.js';

const TOKEN = 'up to 32 of letters, digits, dot, hyphen and underscore';

const RULES: Readonly<Record<string, [rule: RegExp, form: string]>> = {
  'months': [/^([1-9]|1[0-2])$/, 'a whole number from 1 to 12'],
  'revision': [/^[\w.-]{1,32}$/, TOKEN],
  'cookie-name': [/^[\w.-]{1,32}$/, TOKEN],
  'cookie-domain': [/^[\w-]+(\.[\w-]+)*$/, `a domain of this page, such as ${location.hostname}`],
  'google-region': [REGIONS, 'a list of codes such as FR DE US-CA'],
  'google-wait-for-update': [WAIT, 'a whole number of milliseconds from 1 to 10000'],
  'heading-level': [/^[1-6]$/, 'a whole number from 1 to 6'],
  'matomo-name': [NAME, 'the name of a category or service'],
  'matomo-require': [/^(consent|cookie-consent)$/, 'consent or cookie-consent'],
  'position': [/^(bottom|top|bottom-start|bottom-end|inline)$/, 'one of bottom, top, bottom-start, bottom-end, inline'],
};

/** Children of <cookies-preferences> that are meant; in older browsers also what a snippet has for newer ones. */
const DATA = 'cookie-category,cookie-service,cookie-item,cookie-text,template[shadowrootmode],template[shadowrootmode]+script';

function checkAttributes(element: Element): void {
  for (const [name, [rule, form]] of Object.entries(RULES)) {
    const value = element.getAttribute(name);
    if (value !== null && !rule.test(value)) warn('attribute', `${name}="${value}" is not ${form}`, element);
  }
  for (const name of ['categories', 'exempt'].flatMap((attribute) => readNames(element, attribute))) {
    if (!NAME.test(name)) warn('name', name, element);
  }
  if (element.hasAttribute('record-href') && !readEndpoint(element)) warn('record-href', element.getAttribute('record-href')!, element);
}

function checkPlace(element: Element): void {
  const sources = [hasChildren(element) && 'The children count', element.hasAttribute('src') && '"src" counts', element.hasAttribute('categories')];
  const [first, second] = sources.filter((source) => source !== false);
  if (second) warn('two-sources', String(first), element);
  const stray = element.querySelector(`:not(${DATA},[slot],[slot] *)`);
  if (stray) warn('unclosed', stray.localName, stray);
  const other = document.querySelectorAll('cookies-preferences')[1];
  if (other) warn('two-elements', '', other);
}

/** Tells whether a name is well formed, and of one that is not new. */
function checkName(name: string, taken: Set<string>, element?: Element): boolean {
  const isName = NAME.test(name);
  if (!isName) warn('name', name, element);
  else if (taken.has(name)) warn('duplicate-name', name, element);
  taken.add(name);
  return isName;
}

function checkService({values, items, element}: ServiceRow, labelled: ReadonlySet<string>, taken: Set<string>): void {
  const category = plain(values, 'category');
  if (!category) warn('service-category', calledBy(values), element);
  else if (!labelled.has(category)) warn('unknown-category', category, element);
  if ('name' in values) checkName(plain(values, 'name'), taken, element);
  const party = plain(values, 'party');
  if (!/^(|first|third)$/.test(party)) warn('attribute', `party="${party}" is not first or third`, element);
  const href = plain(values, 'privacy-href');
  if (href && !readLink(href)) warn('attribute', `privacy-href="${href}" is not the address of a page`, element);
  for (const kind of items.map((item) => plain(item, 'kind'))) {
    if (!/^(|cookie|local|session|indexeddb)$/.test(kind)) warn('attribute', `kind="${kind}" is not cookie, local, session or indexeddb`, element);
  }
}

function checkDeclared(element: Element, {categories, services}: Pick<Source, 'categories' | 'services'>): void {
  const taken = new Set<string>();
  const labelled = new Set<string>(BUILT_IN);
  for (const row of categories) {
    const name = plain(row, 'name');
    const isName = checkName(name, taken, element);
    if (row.label) labelled.add(name);
    else if (isName && !labelled.has(name)) warn('category-label', name, element);
  }
  for (const name of labelled) taken.add(name);
  for (const service of services) checkService(service, labelled, taken);
}

/** Tells of everything that is wrong, also in what is declared, where that could be read. */
export function check(element: Element, source?: Pick<Source, 'categories' | 'services'>): void {
  checkAttributes(element);
  checkPlace(element);
  if (!source) return;
  checkDeclared(element, source);
  checkExempt(element, source);
}
