// The columns of the declaration's tables, and what stands in their cells.
// Rows, and the table made of both, are in table.ts.

import {html, nothing} from 'lit';
import {type Item, NECESSARY} from '../config/config.js';
import {isExempt} from '../config/exempt.js';
import {domainOf, isHere} from '../config/here.js';
import type {MoreTexts} from '../lang/en-more.js';
import type {PolicyTexts} from '../lang/en-policy.js';
import type {Declared} from './declared.js';
import {comma, page} from './page.js';
import {durationOf, own} from './sentence.js';
import type {Row} from './table.js';

export interface Column {
  /** Its header. */
  readonly key: keyof MoreTexts | keyof PolicyTexts;
  cell(row: Row, declared: Declared): unknown;
  /** Whether a row has something to say in it; the column is left out where none has. Others are always there. */
  isTold?(row: Row, declared: Declared): boolean;
}

/** Of the classic portals, and of the newer ones. */
export type Wording = 'classic' | 'plain';

const KINDS: Readonly<Record<string, keyof PolicyTexts>> = {local: 'local', session: 'sessionStorage', indexeddb: 'database'};

/** What is no cookie says so; where no script of this page reaches it, that is said as well, with the domain that it is declared for. */
function itemName(item: Item): unknown {
  const {text} = page.words;
  const kind = KINDS[item.kind];
  const remarks = [kind && text(kind), ...(item.httpOnly || !isHere(item) ? [domainOf(item), text('httpOnly')] : [])].filter(Boolean);
  return html`<code dir="ltr">${item.name}</code>${remarks[0] ? ` (${remarks.join(comma())})` : nothing}`;
}

function privacyLink({service}: Row, {nameOf, policyOf}: Declared): unknown {
  const href = policyOf(service);
  return href ? html`<a href=${href}>${nameOf(service) || href}</a>` : service.privacyHref;
}

const basisOf = ({service}: Row, {config}: Declared): keyof PolicyTexts =>
  service.category === NECESSARY ? 'basisNecessary' : isExempt(config, service) ? 'basisExempt' : 'basisConsent';

const COOKIES: Column = {key: 'cookies', cell: ({names}) => names.map((item, index) => [index ? comma() : nothing, itemName(item)])};
const DURATION: Column = {key: 'duration', cell: ({duration}) => durationOf(duration), isTold: ({duration}) => !!duration};

const MORE: readonly Column[] = [
  {key: 'party', cell: ({service}) => page.words.text(service.party === 'third' ? 'partyThird' : 'partyFirst'), isTold: ({service}) => service.party === 'third'},
  {key: 'basis', cell: (row, declared) => page.words.text(basisOf(row, declared)), isTold: (row, declared) => basisOf(row, declared) !== 'basisNecessary'},
  {key: 'privacy', cell: privacyLink, isTold: ({service}) => !!service.privacyHref},
  {key: 'country', cell: ({service}) => own(page.words.pick(service.country)), isTold: ({service}) => !!service.country},
];

const COLUMNS: Readonly<Record<Wording, readonly Column[]>> = {
  classic: [
    {key: 'provider', cell: ({service}) => own(page.words.pick(service.provider))},
    {key: 'function', cell: ({service}) => own(page.words.pick(service.function))},
    COOKIES,
    {key: 'purpose', cell: ({purpose}) => own(purpose)},
    DURATION,
    ...MORE,
  ],
  plain: [
    {key: 'supplier', cell: ({service}) => own(page.words.pick(service.provider))},
    COOKIES,
    DURATION,
    {key: 'use', cell: ({purpose, service}) => own(purpose || page.words.pick(service.function))},
    ...MORE,
  ],
};

/** The columns for all tables of a declaration, so that they line up. */
export const columnsOf = (rows: readonly Row[], declared: Declared, wording: Wording): readonly Column[] =>
  COLUMNS[wording].filter(({isTold}) => !isTold || rows.some((row) => isTold(row, declared)));
