// What stands in the declaration's texts and is more than text: headings, dates, durations, names in a direction of their own.
// The texts are in lang/, how dates and durations are told in lang/duration.ts.

import {html} from 'lit';
import type {PolicyTexts} from '../lang/en-policy.js';
import {printDuration} from '../lang/duration.js';
import {page} from './page.js';

const HEADINGS: readonly ((content: unknown) => unknown)[] = [
  (content) => html`<h1>${content}</h1>`,
  (content) => html`<h2>${content}</h2>`,
  (content) => html`<h3>${content}</h3>`,
  (content) => html`<h4>${content}</h4>`,
  (content) => html`<h5>${content}</h5>`,
  (content) => html`<h6>${content}</h6>`,
];

export const heading = (level: number, content: unknown): unknown => HEADINGS[Math.min(level, 6) - 1]!(content);

/** Holds the place of what is filled in; made for that, so no text has it. */
const SLOT = '\uFFFC';

/** A text with something in place of `{name}`, wherever its language wants it. */
export const sentence = (key: keyof PolicyTexts, name: string, content: unknown): unknown =>
  page.words.text(key, {[name]: SLOT}).split(SLOT).map((part, index) => (index ? [content, part] : part));

/** The owner's words, in a direction of their own. */
export const own = (text: unknown): unknown => text && html`<bdi>${text}</bdi>`;

/** An address that may be cut where its words end, rather than anywhere. */
export const breakable = (address: string): unknown => address.split(/(?<=[_./-])(?=\w)/).map((part, index) => (index ? html`<wbr>${part}` : part));

/** A declared duration, marked where it is in another language than the rest. */
export function durationOf(duration: string): unknown {
  const {text, lang} = printDuration(duration, page.words.lang, page.words.text('session'));
  return lang === page.words.lang ? text : html`<span lang=${lang}>${text}</span>`;
}
