// What the declaration says round its tables: its title, who is responsible and since when, what cookies are, how to configure browsers.
// Which of it a page shows is said in cookies-declaration.ts; the visitor's choice is in choice.ts.

import {html, nothing} from 'lit';
import {readLink} from '../config/link.js';
import {warn} from '../config/warn.js';
import {printDate} from '../lang/duration.js';
import type {Wording} from './columns.js';
import type {Declared} from './declared.js';
import {page} from './page.js';
import {heading, own, sentence} from './sentence.js';

const TYPES = ['typeNecessary', 'typeStatistical', 'typeInternal', 'typeThird'] as const;

/** What their makers tell of cookies, in the language of whoever asks for it. */
const BROWSERS = {
  Chrome: 'https://support.google.com/chrome/answer/95647',
  Edge: 'https://support.microsoft.com/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
  Firefox: 'https://support.mozilla.org/kb/cookies-information-websites-store-on-your-computer',
  Safari: 'https://support.apple.com/guide/safari/manage-cookies-sfri11471/mac',
};

/** The day of the last update, as `YYYY-MM-DD`. */
function updateDate(element: Element): unknown {
  const value = element.getAttribute('updated');
  if (!value) return undefined;
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? value : '');
  // There is no February 30, but some browsers count on into March.
  if (date.getTime() && date.toISOString().startsWith(value)) return sentence('updated', 'date', html`<time datetime=${value}>${printDate(date, page.words.lang, 'UTC')}</time>`);
  warn('attribute', `updated="${value}" is not a day such as 2026-11-30`, element);
}

/** A mailbox or an address is a link, anything else text: a telephone number, say. */
function contactOf(contact: string): unknown {
  const isMailbox = /^[^\s@:/]+@[^\s@/]+$/.test(contact);
  const href = isMailbox ? `mailto:${contact}` : /^(\w+:|[./#?])/.test(contact) && readLink(contact);
  if (!href) return own(contact);
  return html`<a href=${href} dir="ltr">${href.startsWith('mailto:') ? contact.replace(/^mailto:/, '') : href}</a>`;
}

/** Who is responsible, how to reach them, and when the page was last changed: a line each. */
export function about(element: Element, {config: {controller, contact}}: Declared, isWhole: boolean): unknown {
  const lines = [
    updateDate(element),
    isWhole && controller && sentence('controller', 'controller', own(controller)),
    isWhole && contact && sentence('contact', 'contact', contactOf(contact.trim())),
  ].filter(Boolean);
  return lines[0] ? html`<p>${lines.map((line, index) => [index ? html`<br>` : nothing, line])}</p>` : nothing;
}

/** What a cookie is, and which types there are. */
const explanation = (level: number, hasTypes: boolean): unknown => html`
  ${heading(level, page.words.text('whatTitle'))}
  <p>${page.words.text('what')}</p>
  ${hasTypes ? html`<p>${page.words.text('typesTitle')}</p>${TYPES.map((type) => html`<p>${page.words.text(type)}</p>`)}` : nothing}`;

/** What stands above the tables. It speaks of statistics only where some are declared. */
export function top(element: Element, declared: Declared, level: number, wording: Wording): unknown {
  const {text} = page.words;
  const {optional} = declared;
  const hasStatistics = optional.some(({name}) => name === 'statistical');
  return html`
    ${heading(level, text('policyTitle'))}
    <p>${element.getAttribute('intro') ?? text(hasStatistics ? 'introStatistical' : 'intro')}</p>
    ${about(element, declared, true)}
    ${optional[0] ? html`<p>${text('manage')}</p>` : nothing}
    ${explanation(level + 1, wording === 'classic')}`;
}

export const browsers = (level: number): unknown => html`
  ${heading(level, page.words.text('browsersTitle'))}
  <p>${page.words.text('browsers')}</p>
  <ul>${Object.entries(BROWSERS).map(([name, href]) => html`<li><a href=${href} translate="no">${name}</a></li>`)}</ul>`;
