// The banner: who asks, for what, and two equal answers. Then the confirmation in its place.
// A template; where it stands and how it looks is in banner.css.

import {html, nothing} from 'lit';
import type {Page} from './page.js';
import {announce, update, view} from './view.js';
import {showPreferences} from './show-preferences.js';

const closeBanner = async (surface?: 'saved'): Promise<void> => {
  const wasBanner = view.surface === 'banner';
  await update({surface});
  if (wasBanner) announce('consent-hide', 'banner');
};

/** Saves, and puts the confirmation where the banner was; it takes the focus, as the pressed button is gone. */
async function choose(save: Page['acceptAll'], root: ParentNode): Promise<void> {
  const saved = save('banner');
  await closeBanner('saved');
  root.querySelector<HTMLElement>('#close')?.focus({preventScroll: true});
  await saved;
}

/** The confirmation goes when the visitor goes on; nothing times out. */
const onLeave = (event: FocusEvent): unknown =>
  !(event.currentTarget as Element).contains(event.relatedTarget as Node | null) && closeBanner();

const rootOf = (event: Event): ParentNode => (event.currentTarget as Element).getRootNode() as ShadowRoot;

const category = (page: Page, one: Page['optional'][number]): unknown => html`
  <li><b>${page.label(one)}</b> <span>${page.summary(one)}</span></li>`;

export function banner(page: Page): unknown {
  const {core, config, optional} = page;
  const isThird = optional.some(({services}) => services.some(({party}) => party === 'third'));
  return html`
    <section id="banner" part="banner" aria-labelledby="title">
      <div part="body">
        <h2 id="title" part="heading"><slot name="heading">${page.text('title')}</slot></h2>
        <slot name="text"><p>${page.text('who')}</p></slot>
        <ul>${optional.map((one) => category(page, one))}</ul>
        <p>${isThird ? page.text('third') : nothing} ${page.text('free')}
          ${config.declarationHref ? html`<a id="declaration" part="link" href=${config.declarationHref}>${page.text('policyTitle')}</a>` : nothing}</p>
      </div>
      <div part="buttons">
        <button id="reject" part="button" @click=${(event: Event) => choose(page.rejectAll, rootOf(event))}>${page.text('reject')}</button>
        <button id="accept" part="button" @click=${(event: Event) => choose(page.acceptAll, rootOf(event))}>${page.text('accept')}</button>
        <button id="settings" part="settings" @click=${() => showPreferences(core.element!)}>${page.text('settings')}</button>
      </div>
    </section>`;
}

export const confirmation = (page: Page): unknown => html`
  <div id="saved" part="saved" @focusout=${onLeave}>
    <span>${page.text('saved')}</span>
    <button id="settings" part="settings" @click=${() => showPreferences(page.core.element!)}>${page.text('settings')}</button>
    <button id="close" part="settings" @click=${() => closeBanner()}>${page.text('close')}</button>
  </div>`;
