// Whether the visitor still has to be asked.
// For which names that matters, the callers know.

import type {Core} from '../core/state.js';

/** Whether one of these names is neither granted nor denied nor free. */
export const isUndecided = (core: Core, names: Iterable<string>): boolean => [...names].some((name) => core.has(name) === undefined);
