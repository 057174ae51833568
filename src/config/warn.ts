// Tells the page author of a mistake: one console line each, once, in production too.
// The words come from a file of their own, as most pages have no mistake.

import type {WarningCode} from './warnings.js';

/** `value` is what is wrong, `element` the place. */
export function warn(code: WarningCode, value?: string, element?: Element | null): void {
  void import('./warnings.js').then(({print}) => print(code, value, element)).catch(() => console.warn(`[cookies-preferences] ${code}`, value));
}
