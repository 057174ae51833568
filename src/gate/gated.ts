// What is gated below a root and not open, and what kind it is.
// Which names it needs is in core/granted.ts.

import {isGranted} from '../core/granted.js';
import {isParsed} from '../core/parser.js';
import type {Core} from '../core/state.js';

/** Whether the parser is done with an element, or with what its shadow root stands in. */
function isWhole(element: Element): unknown {
  const root = element.getRootNode();
  return isParsed(element) || (root instanceof ShadowRoot && isWhole(root.host));
}

/** Gated elements below a root that are not open; `isReady` are those that may be. */
export const shutIn = (core: Core, root: ParentNode, isReady: boolean): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[data-consent]')].filter(
    (element) => !core.opened.has(element) && !!(isGranted(core, element) && isWhole(element)) === isReady,
  );

/** Markup as the text of something that is shown by nobody. */
export const isTemplate = (element: Element): boolean =>
  element instanceof HTMLTemplateElement || (element instanceof HTMLScriptElement && element.type === 'text/html');
