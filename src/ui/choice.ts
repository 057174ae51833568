// The visitor's choice at present, at the end of the declaration, with the buttons to change it.
// What cannot be erased comes from remains.ts; saving is left to choice/.

import {html, nothing} from 'lit';
import {readMonths} from '../core/settings.js';
import {printDate, printNames} from '../lang/duration.js';
import {type Declared, isAllKeptOff, keptOffIn, namesWhere} from './declared.js';
import {answerAll, page} from './page.js';
import {durationOf, heading, sentence} from './sentence.js';
import {signalText} from './signal.js';

/** When, and what; all in one, so that a change is announced as a whole. */
function state(declared: Declared): unknown {
  const {core: {consent, has}, words: {text, lang}} = page;
  const granted = namesWhere(declared, has);
  const denied = namesWhere(declared, (name) => consent?.denied.includes(name));
  const signal = signalText(keptOffIn(declared));
  const names = (key: 'granted' | 'denied', list: readonly string[]): unknown =>
    list[0] ? html`<p>${text(key, {names: printNames(list, lang)})}</p>` : nothing;
  const date = consent && html`<time datetime=${consent.date.toISOString()}>${printDate(consent.date, lang)}</time>`;
  return html`
    ${date ? html`<p>${sentence('choiceDate', 'date', date)}</p>` : granted[0] ? nothing : html`<p>${text('choiceNone')}</p>`}
    ${names('granted', granted)}
    ${names('denied', denied)}
    ${signal && html`<p>${signal}</p>`}`;
}

const button = (key: 'reject' | 'accept', isGranted: boolean): unknown =>
  html`<button type="button" @click=${() => answerAll(isGranted, 'declaration')}>${page.words.text(key)}</button>`;

/** `live` is how a change is announced; `remains` tells of what this page cannot erase. */
export function choice(declared: Declared, level: number, live: 'polite' | 'off', remains: unknown): unknown {
  const {core, words: {text}} = page;
  return html`
    ${heading(level, text('choiceTitle'))}
    <div role="status" aria-live=${live}>${state(declared)}</div>
    ${remains}
    <p>${text('effect')}</p>
    <p>${sentence('life', 'duration', durationOf(`P${readMonths(core.element!)}M`))}</p>
    <p>${isAllKeptOff(declared) ? nothing : html`${button('reject', false)} ${button('accept', true)}`} <button type="button" data-consent-show>${text('change')}</button></p>`;
}
