// The banner: who asks, for what, and two equal answers.
// A template; where it stands and how it looks is in banner.css. The confirmation after it is in saved.ts.

import {html, nothing} from 'lit';
import bannerStyles from './banner.css?inline';
import {addStyles, answerAll, page} from './page.js';
import {showPreferences} from './show-preferences.js';
import {signal} from './signal.js';

addStyles(bannerStyles);

export const button = (id: string, part: string, onClick: () => unknown): unknown =>
  html`<button id=${id} part=${part} @click=${onClick}>${page.words.text(id)}</button>`;

/** Of a heading, where the page wants another than that of its element. */
export function level(below = 0): unknown {
  const wanted = page.element.getAttribute('heading-level') ?? '';
  return /^[1-6]$/.test(wanted) ? +wanted + below : nothing;
}

export const settings = (): unknown => button('settings', 'settings', () => showPreferences());

export function banner(): unknown {
  const {element, words, core, asked, keptOff, isThird} = page;
  const href = element.getAttribute('declaration-href');
  return html`<section id="banner" part="banner" aria-labelledby="title">
    <div part="body">
      <h2 id="title" part="heading" aria-level=${level()}><slot name="heading">${words.text('title')}</slot></h2>
      <slot name="text">${words.text('who')}</slot>
      <ul>${asked.map(({label, summary}) => html`<li><b>${label}</b> – ${summary}</li>`)}</ul>
      ${isThird ? words.text('third') + ' ' : ''}${words.text('free')}
      ${href && html`<a part="link" href=${href}>${words.text('policyTitle')}</a>`}
      ${signal(keptOff.flatMap(({name, label}) => (core.has(name) ? [] : label)))}
    </div>
    <div part="buttons">
      <div>${button('reject', 'button', () => answerAll(false, 'banner'))}</div><div>${button('accept', 'button', () => answerAll(true, 'banner'))}</div>${settings()}
    </div>
  </section>`;
}
