// What is gated by which names, and whether it may be open by now.
// The core has the same for scripts that it meets while the page is parsed.

import {isParsed} from '../core/parser.js';
import {readNames} from '../core/settings.js';
import type {Core} from '../core/state.js';

export const namesOf = (element: Element): string[] => readNames(element, 'data-consent');

export const isGranted = ({has}: Core, element: Element): boolean => !!namesOf(element)[0] && namesOf(element).every(has);

/** Whether the parser is done with an element, or with what its shadow root stands in. */
function isWhole(element: Element): boolean {
  const root = element.getRootNode();
  return isParsed(element) || (root instanceof ShadowRoot && isWhole(root.host));
}

/** Gated elements below a root that are not open; `isReady` are those that may be. */
export const shutIn = (core: Core, root: ParentNode, isReady: boolean): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[data-consent]')].filter(
    (element) => !core.opened.has(element) && (isGranted(core, element) && isWhole(element)) === isReady,
  );

/** Markup as the text of something that is shown by nobody. */
export const isTemplate = (element: Element): boolean =>
  element instanceof HTMLTemplateElement || (element instanceof HTMLScriptElement && element.type === 'text/html');
