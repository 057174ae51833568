// The names that a visitor is asked about, as one text, by which a banner that was printed is told from one for other names.
// Which names these are is the core's matter.

import type {Core} from '../core/state.js';

export const namesAsked = (core: Core): string => [...core.asked].filter((name) => core.has(name) == null).join(' ');
