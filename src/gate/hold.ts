// Makes every script in some markup one that the gate holds, so that they run in order and under the policy of the page.
// The markup itself is put in place by templates.ts and written.ts.

import {isJavaScript, typeOf} from './javascript.js';
import {trust} from './trust.js';

/** Scripts in drawings have an address of another name, and are to be scripts of the page. */
function fromDrawing(script: SVGScriptElement): HTMLScriptElement {
  const {nonce} = script;
  const made = document.createElement('script');
  made.type = 'text/plain';
  for (const {name, value} of script.attributes) made.setAttribute(/(^|:)href$/.test(name) ? 'data-consent-src' : name, value);
  made.text = trust.createScript(script.textContent); // browsers ask for a typed one also where nothing runs
  made.nonce = nonce;
  script.replaceWith(made);
  return made;
}

export function hold(found: HTMLScriptElement | SVGScriptElement, names: string): void {
  const type = typeOf(found);
  if (!isJavaScript(type)) return;
  const script = found instanceof SVGScriptElement ? fromDrawing(found) : found;
  if (type === 'module') script.setAttribute('data-consent-type', type);
  // An address that may run is a typed one, where the page enforces types.
  if (script.hasAttribute('src')) script.setAttribute('data-consent-src', script.getAttribute('src')!);
  script.removeAttribute('src');
  script.setAttribute('type', 'text/plain');
  script.setAttribute('data-consent', script.getAttribute('data-consent') ?? names);
}

/** Holds all scripts below a root. */
export function holdAll(root: ParentNode, names: string): void {
  for (const script of root.querySelectorAll<HTMLScriptElement | SVGScriptElement>('script')) hold(script, names);
}
