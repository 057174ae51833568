// The groups of the declaration: necessary, exempt, then each category, those without rows left out.
// Adds the row of our own cookie where something is asked and nobody declared it.

import {isExempt, type Item, NECESSARY, type Service} from '../config/config.js';
import {readCookieName, readMonths} from '../core/settings.js';
import type {Declared} from './declared.js';
import {page} from './page.js';
import {type Row, rowsOf} from './table.js';

export interface Group {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** The row of the cookie that holds the choice. */
function ownService({config}: Declared): Service {
  const {core, words: {text}} = page;
  const name = readCookieName(core.element!);
  const purpose = text('ownPurpose');
  const duration = `P${readMonths(core.element!)}M`;
  const item: Item = {name, kind: 'cookie', purpose, duration, domain: '', path: '/', httpOnly: false};
  return {
    name: '', category: NECESSARY, label: '', provider: config.controller || text('partyFirst'), function: text('ownFunction'),
    purpose, duration, party: 'first', privacyHref: '', country: '', hosts: [], items: [item],
  };
}

export function groupsOf(declared: Declared): Group[] {
  const {config, optional, label} = declared;
  const {text} = page.words;
  const services = config.categories.flatMap((category) => category.services);
  const isOwnDeclared = services.some(({items}) => items.some(({name}) => name === readCookieName(page.core.element!)));
  const own = optional[0] && !isOwnDeclared ? [ownService(declared)] : [];
  const necessary = services.filter(({category}) => category === NECESSARY);
  const exempt = services.filter((service) => service.category !== NECESSARY && isExempt(config, service));
  const toGroup = (heading: string, members: readonly Service[]): Group => ({heading, rows: members.flatMap((one) => rowsOf(one))});
  return [
    toGroup(text('necessaryGroup'), [...necessary, ...own]),
    toGroup(text('exemptGroup'), exempt),
    ...optional.map((category) => toGroup(label(category), category.services.filter((service) => !exempt.includes(service)))),
  ].filter(({rows}) => rows[0]);
}
