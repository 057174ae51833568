// The groups of the declaration: necessary, exempt, then each category, those without rows left out.
// Adds rows of what we store ourselves where something is asked and nobody declared it.

import {type Config, type Item, NECESSARY, type Service} from '../config/config.js';
import {isExempt} from '../config/exempt.js';
import {readEndpoint, WAITING_KEY} from '../config/record-href.js';
import {readCookieName, readMonths} from '../core/settings.js';
import type {Wording} from './columns.js';
import type {Declared} from './declared.js';
import {page} from './page.js';
import {isKeptOff} from './signal.js';
import {type Row, rowsOf} from './table.js';

export interface Group {
  /** That of its category; empty for what is exempt. */
  readonly name: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** The cookie that holds the choice, and, where decisions are recorded, the key under which records wait. */
function ownItems(): Item[] {
  const {core: {element}, words: {text}} = page;
  const rest = {domain: '', path: '/', httpOnly: false};
  const cookie: Item = {...rest, name: readCookieName(element!), kind: 'cookie', purpose: text('ownPurpose'), duration: `P${readMonths(element!)}M`};
  const waiting: Item = {...rest, name: WAITING_KEY, kind: 'local', purpose: text('recordPurpose'), duration: ''};
  return readEndpoint(element!) ? [cookie, waiting] : [cookie];
}

const ownService = ({controller}: Config, items: readonly Item[]): Service => ({
  name: '', category: NECESSARY, label: '', provider: controller || page.words.text('partyFirst'), function: page.words.text('ownFunction'),
  purpose: '', duration: '', party: 'first', privacyHref: '', country: '', hosts: [], items,
});

export function groupsOf(declared: Declared, wording: Wording): Group[] {
  const {config, optional, label} = declared;
  const {text} = page.words;
  const services = config.categories.flatMap((category) => category.services);
  const isDeclared = ({name, kind}: Item): boolean => services.some(({items}) => items.some((item) => item.name === name && item.kind === kind));
  const items = ownItems().filter((item) => !isDeclared(item));
  const own = optional[0] && items[0] ? [ownService(config, items)] : [];
  const necessary = services.filter(({category}) => category === NECESSARY);
  const isFree = (service: Service): boolean => service.category !== NECESSARY && isExempt(config, service) && !isKeptOff(service.category);
  const toGroup = (name: string, heading: string, members: readonly Service[]): Group => ({name, heading, rows: members.flatMap((one) => rowsOf(one))});
  return [
    toGroup(NECESSARY, text(wording === 'plain' ? 'strictGroup' : 'necessaryGroup'), [...necessary, ...own]),
    toGroup('', text('exemptGroup'), services.filter(isFree)),
    ...optional.map((category) => toGroup(category.name, label(category), category.services.filter((service) => !isFree(service)))),
  ].filter(({rows}) => rows[0]);
}
