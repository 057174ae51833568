// The answer that a visitor gave by the banner that the page brought along, as long as it is not saved.
// Giving and saving it is left to first-layer.ts.

import {core} from '../core/state.js';

/** What the page brought along, until the interface is there in its place; that has no style element. */
export const rootOf = (): HTMLElement | null | undefined => core.element?.shadowRoot?.querySelector('style~#root');

export let isAnswered = false;

/** The banner goes at once. */
export function putAway(): void {
  rootOf()!.hidden = isAnswered = true;
}

/** Where a file is missing nothing was saved, and the banner must not look as if. */
export function putBack(): void {
  if (isAnswered && rootOf()) rootOf()!.hidden = isAnswered = false;
}

/** The answer is saved; the banner goes for good. */
export function takeAway(): void {
  isAnswered = false;
  rootOf()?.remove();
}
