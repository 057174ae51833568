// The confirmation in the place of the banner, with the way back.
// Fetched in no hurry once the banner is shown; when it is due is said in ui.ts.

import {html} from 'lit';
import {button, settings} from './banner.js';
import {addStyles, page, update} from './page.js';
import savedStyles from './saved.css?inline';

addStyles(savedStyles);

const leave = (): Promise<void> => update({saved: undefined});

/** It goes when the visitor goes on; nothing times out. */
const onLeave = ({currentTarget, relatedTarget}: FocusEvent): unknown =>
  (currentTarget as Element).contains(relatedTarget as Node | null) || leave();

const saved = (): unknown => html`<div id="saved" part="saved" @focusout=${onLeave}>
  ${page.words.text('saved')} ${settings()}${button('close', 'settings', leave)}
</div>`;

/** Announces that the choice is saved, and takes the focus, as the pressed button is gone. */
export async function confirm(): Promise<void> {
  await update({saved});
  page.element.shadowRoot!.querySelector<HTMLElement>('#close')?.focus({preventScroll: true});
}
