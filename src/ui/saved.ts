// The confirmation in the place of the banner, with the way back.
// When it is due is said in ui.ts.

import {html} from 'lit';
import {button, settings} from './banner.js';
import {addStyles, page, update} from './page.js';
import savedStyles from './saved.css?inline';

addStyles(savedStyles);

async function leave(): Promise<void> {
  for (const type of ['focusin', 'keydown', 'pointerdown']) document.removeEventListener(type, onElsewhere);
  await update({saved: undefined});
}

/** It goes when the visitor goes on with the page; nothing times out. */
const onElsewhere = (event: Event): unknown => event.composedPath().includes(page.element) || leave();

const saved = (): unknown => html`<div id="saved" part="saved">
  ${page.words.text('saved')} <div>${settings()}${button('close', 'settings', leave)}</div>
</div>`;

/** Announces that the choice is saved. Takes the focus where what had it is gone, such as the pressed button. */
export async function confirm(): Promise<void> {
  await leave(); // what was announced before is announced again
  await update({saved});
  const isLost = document.activeElement === document.body;
  if (isLost) page.element.shadowRoot!.querySelector<HTMLElement>('#close')!.focus({preventScroll: true});
  // Elsewhere the focus may still be led to what was opened.
  for (const type of [isLost ? 'focusin' : 'keydown', 'pointerdown']) document.addEventListener(type, onElsewhere);
}
