// The banner: who asks, for what, and two equal answers. Then the confirmation in its place.
// Templates; where they stand and how they look is in banner.css.

import {html} from 'lit';
import {answerAll, page, showPreferences, update} from './page.js';

const button = (id: string, part: string, onClick: () => unknown): unknown =>
  html`<button id=${id} part=${part} @click=${onClick}>${page.words.text(id)}</button>`;

const settings = (): unknown => button('settings', 'settings', () => showPreferences());

export function banner(): unknown {
  const {element, words, asked, isThird} = page;
  const href = element.getAttribute('declaration-href');
  return html`<section id="banner" part="banner" aria-labelledby="title">
    <div part="body">
      <h2 id="title" part="heading"><slot name="heading">${words.text('title')}</slot></h2>
      <slot name="text">${words.text('who')}</slot>
      <ul>${asked.map(({label, summary}) => html`<li><b>${label}</b> – ${summary}</li>`)}</ul>
      ${isThird ? words.text('third') + ' ' : ''}${words.text('free')}
      ${href && html`<a part="link" href=${href}>${words.text('policyTitle')}</a>`}
    </div>
    <div part="buttons">
      ${button('reject', 'button', () => answerAll(false, 'banner'))}${button('accept', 'button', () => answerAll(true, 'banner'))}${settings()}
    </div>
  </section>`;
}

/** The confirmation goes when the visitor goes on; nothing times out. The focus also leaves it when the banner takes its place. */
const onLeave = ({currentTarget, relatedTarget}: FocusEvent): unknown =>
  (currentTarget as Element).contains(relatedTarget as Node | null) || page.surface === 'banner' || update({surface: undefined});

export const confirmation = (): unknown => html`<div id="saved" part="saved" @focusout=${onLeave}>
  ${page.words.text('saved')} ${settings()}${button('close', 'settings', () => update({surface: undefined}))}
</div>`;
