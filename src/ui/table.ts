// The table of one group of services: who sets which cookies, and why. A true table with caption and header cells.
// Which groups there are, and their order, is said in groups.ts; what stands in the cells, in columns.ts.

import {html, nothing} from 'lit';
import type {Item, Service} from '../config/config.js';
import type {Column} from './columns.js';
import type {Declared} from './declared.js';
import type {Group} from './groups.js';
import {page} from './page.js';

/** A row: items of one service that agree in everything that is shown. */
export interface Row {
  readonly service: Service;
  readonly names: readonly Item[];
  readonly purpose: string;
  readonly duration: string;
}

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

export interface TableParts {
  readonly declared: Declared;
  readonly columns: readonly Column[];
  /** The headers of the columns. */
  readonly labels: readonly string[];
  /** The id of what stands for a category or service: of its table, or of its first row. */
  idOf(name: string): unknown;
}

// Roles of what is stacked on narrow screens are spelled out, as it is no part of a table to some browsers:
// https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
const row = ({declared, columns, labels}: TableParts, one: Row, id: unknown): unknown => html`
  <tr role="row" id=${id}>${columns.map(({key, cell}, index) =>
    key === 'cookies'
      ? html`<th role="rowheader" scope="row" data-label=${labels[index]}>${cell(one, declared)}</th>`
      : html`<td role="cell" data-label=${labels[index]}>${cell(one, declared)}</td>`,
  )}</tr>`;

export function table(parts: TableParts, title: unknown, {name, rows}: Group): unknown {
  const {columns, labels, idOf} = parts;
  return html`
    <table id=${idOf(name)}>
      <caption>${title}</caption>
      <thead role="rowgroup"><tr role="row">${columns.map(({key}, index) => html`<th role="columnheader" scope="col" data-column=${key}>${labels[index]}</th>`)}</tr></thead>
      <tbody role="rowgroup">${rows.map((one, index) => row(parts, one, one.service === rows[index - 1]?.service ? nothing : idOf(one.service.name)))}</tbody>
    </table>`;
}
