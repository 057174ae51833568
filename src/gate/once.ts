// What the visitor had loaded once: it stays as long as the page, unless it is refused afterwards.
// How it is opened is said in gate.ts.

import {gatedBy} from '../core/granted.js';
import type {Core} from '../core/state.js';

const isRefused = ({has}: Core, element: Element): boolean => gatedBy(element).some((name) => has(name) === false);

/** With whether it was refused before. */
const loaded = new WeakMap<Element, boolean>();

export const keepOpen = (core: Core, element: Element): unknown => loaded.set(element, isRefused(core, element));

export const isKeptOpen = (core: Core, element: Element): boolean => {
  const wasRefused = loaded.get(element);
  return wasRefused !== undefined && (wasRefused || !isRefused(core, element));
};
