// What is gated by which names, and whether they are granted.
// Who may be opened for other reasons as well is said in gate/.

import {readNames} from './settings.js';
import type {Core} from './state.js';

/** The names in `data-consent`. */
export const gatedBy = (element: Element): string[] => readNames(element, 'data-consent');

export const isGranted = (core: Core, element: Element): unknown => gatedBy(element)[0] && gatedBy(element).every(core.has);
