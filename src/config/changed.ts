// Whether anything changed on the page that the visitor may have to be asked about, or the author told.
// The core looks after most changes of the page, as finding out which are ours would cost it more.

import type {Core} from '../core/state.js';

let last: readonly unknown[] = [];

/** Since it was asked last. */
export function hasChanged({element, consent, asked}: Core): boolean {
  const now = [element, consent, asked.size, document.querySelector('cookies-declaration'), document.querySelectorAll('[data-consent]').length];
  const isSame = now.every((one, index) => one === last[index]);
  last = now;
  return !isSame;
}
