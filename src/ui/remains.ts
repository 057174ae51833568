// Names what the visitor has refused and no page of this host can erase: in the preferences and in the declaration.
// Fetched only where there is something to name; what that is comes from erase/remains.ts.

import {html, render} from 'lit';
import type {Remain} from '../erase/remains.js';
import {nameOf} from './declared.js';
import {comma, page} from './page.js';

/** The names of one service on one domain. */
interface Group {
  readonly title: string;
  readonly names: Set<string>;
}

function groupsOf(remains: readonly Remain[]): Group[] {
  const groups = new Map<string, Group>();
  for (const {service, name, domain} of remains) {
    const title = [nameOf(service), domain].filter(Boolean).join(comma());
    if (!groups.has(title)) groups.set(title, {title, names: new Set()});
    groups.get(title)!.names.add(name);
  }
  return [...groups.values()];
}

const codes = (names: Iterable<string>): unknown => [...names].map((name, index) => html`${index ? comma() : ''}<code dir="ltr">${name}</code>`);

/** The names, each with its service and domain. */
export const tell = (remains: readonly Remain[]): unknown => html`<div data-consent-remains>
  <p>${page.words.text('remains')}</p>
  <ul>${groupsOf(remains).map(({title, names}) => html`<li>${codes(names)} (${title})</li>`)}</ul>
</div>`;

/** Tells of them at the end of the preferences, if these are still open. */
export function show(remains: readonly Remain[]): void {
  const body = page.element.shadowRoot!.querySelector('dialog [part=body]');
  if (!body) return;
  const host = body.querySelector('#remains') ?? body.appendChild(Object.assign(document.createElement('div'), {id: 'remains'}));
  render(tell(remains), host as HTMLElement);
}
