// The table of one group of services: who sets which cookies, and why. A true table with caption and header cells.
// Which groups there are, and their order, is said in groups.ts.

import {html, nothing} from 'lit';
import type {Item, Service} from '../config/config.js';
import {domainOf, isHere} from '../config/here.js';
import {printDuration} from '../lang/duration.js';
import type {MoreTexts} from '../lang/en-more.js';
import type {PolicyTexts} from '../lang/en-policy.js';
import type {Declared} from './declared.js';
import {page} from './page.js';

/** A row: items of one service that agree in everything that is shown. */
export interface Row {
  readonly service: Service;
  readonly names: readonly Item[];
  readonly purpose: string;
  readonly duration: string;
}

interface Column {
  readonly key: keyof MoreTexts | keyof PolicyTexts;
  /** Shown only if some row of any table has something to say in it; the others always. */
  readonly isExtra: boolean;
  cell(row: Row, declared: Declared): unknown;
}

const privacyLink = ({service}: Row, {nameOf}: Declared): unknown =>
  service.privacyHref && html`<a href=${service.privacyHref}>${nameOf(service)}</a>`;

/** Where no script of this page reaches an item, that is said, with the domain that it is declared for. */
const itemName = (item: Item): unknown =>
  html`<code dir="ltr">${item.name}</code>${item.httpOnly || !isHere(item) ? ` (${[domainOf(item), page.words.text('httpOnly')].filter(Boolean).join(', ')})` : nothing}`;

const party = ({service}: Row): string => page.words.text(service.party === 'third' ? 'partyThird' : 'partyFirst');

const COLUMNS: readonly Column[] = [
  {key: 'provider', isExtra: false, cell: ({service}) => page.words.pick(service.provider)},
  {key: 'function', isExtra: false, cell: ({service}) => page.words.pick(service.function)},
  {key: 'cookies', isExtra: false, cell: ({names}) => names.map((item, index) => html`${index ? ', ' : ''}${itemName(item)}`)},
  {key: 'purpose', isExtra: false, cell: ({purpose}) => purpose},
  {key: 'duration', isExtra: true, cell: ({duration}) => printDuration(duration, page.words.lang, page.words.text('session'))},
  {key: 'party', isExtra: true, cell: party},
  {key: 'privacy', isExtra: true, cell: privacyLink},
  {key: 'country', isExtra: true, cell: ({service}) => page.words.pick(service.country)},
];

const isTold = ({key}: Column, {service, duration}: Row): boolean =>
  key === 'duration' ? !!duration : key === 'party' ? service.party === 'third' : key === 'privacy' ? !!service.privacyHref : !!service.country;

/** The columns for all tables of a declaration, so that they line up. */
export const columnsOf = (rows: readonly Row[]): readonly Column[] =>
  COLUMNS.filter((column) => !column.isExtra || rows.some((row) => isTold(column, row)));

/** The rows of a service: one for each purpose and duration that its items have. */
export function rowsOf(service: Service): Row[] {
  const rows = new Map<string, Row>();
  const items = service.items[0] ? service.items : [undefined];
  for (const item of items) {
    const purpose = page.words.pick(item?.purpose ?? service.purpose);
    const duration = item?.duration ?? service.duration;
    const key = JSON.stringify([purpose, duration]);
    rows.set(key, {service, purpose, duration, names: [...(rows.get(key)?.names ?? []), ...(item ? [item] : [])]});
  }
  return [...rows.values()];
}

// Roles of what is stacked on narrow screens are spelled out, as it is no part of a table to some browsers:
// https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
const row = (declared: Declared, columns: readonly Column[], one: Row): unknown => html`
  <tr role="row">${columns.map((column) => {
    const label = page.words.text(column.key);
    return column.key === 'cookies'
      ? html`<th role="rowheader" scope="row" data-label=${label}>${column.cell(one, declared)}</th>`
      : html`<td role="cell" data-label=${label}>${column.cell(one, declared)}</td>`;
  })}</tr>`;

export const table = (declared: Declared, heading: unknown, columns: readonly Column[], rows: readonly Row[]): unknown => html`
  <table>
    <caption>${heading}</caption>
    <thead role="rowgroup"><tr role="row">${columns.map(({key}) => html`<th role="columnheader" scope="col">${page.words.text(key)}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map((one) => row(declared, columns, one))}</tbody>
  </table>`;
