// Tells of the choice as it is, and after each change.
// What is told to whom is said in the file of each signal.

import type {Core} from '../core/state.js';

/** Calls `tell` at once, and after each change of the choice. */
export function follow(core: Core, tell: (core: Core) => void): void {
  tell(core);
  document.addEventListener('consent-change', () => tell(core), true);
}
