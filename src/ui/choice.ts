// The visitor's choice at present, at the end of the declaration, with the buttons to change it.
// What cannot be erased comes from remains.ts; saving is left to the actions.

import {html, nothing} from 'lit';
import {readMonths} from '../core/settings.js';
import {printDate, printNames} from '../lang/duration.js';
import type {Declared} from './declared.js';
import {answerAll, page} from './page.js';
import {durationOf, heading, sentence} from './sentence.js';

/** What is answered so: whole categories by their name, of others the services that differ. */
const answered = ({optional, label, nameOf}: Declared, isGranted: boolean): string[] => optional.flatMap((category) => {
  const {core} = page;
  const {name, services} = category;
  const isMixed = !core.has(name) && services.some((service) => service.name && core.has(service.name));
  if (!isMixed) return core.has(name) === isGranted ? label(category) : [];
  return services.filter((service) => core.has(service.name || name) === isGranted).map(nameOf);
});

/** When, and what; all in one, so that a change is announced as a whole. */
function state(declared: Declared): unknown {
  const {core: {consent}, words: {text, lang}} = page;
  const granted = answered(declared, true);
  const denied = consent ? answered(declared, false) : [];
  const names = (key: 'granted' | 'denied', list: readonly string[]): unknown =>
    list[0] ? html`<p>${text(key, {names: printNames(list, lang)})}</p>` : nothing;
  const date = consent && html`<time datetime=${consent.date.toISOString()}>${printDate(consent.date, lang)}</time>`;
  return html`
    ${date ? html`<p>${sentence('choiceDate', 'date', date)}</p>` : granted[0] ? nothing : html`<p>${text('choiceNone')}</p>`}
    ${names('granted', granted)}
    ${names('denied', denied)}`;
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
    <p>${button('reject', false)} ${button('accept', true)} <button type="button" data-consent-show>${text('change')}</button></p>`;
}
