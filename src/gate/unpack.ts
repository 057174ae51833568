// Opens a gated template: puts its markup on the page, with all scripts still held, so that the gate runs them in order.
// Whether it may be opened is the gate's to say; shut.ts takes the markup away again.

import type {Core} from '../core/state.js';

/** What came out of each template. */
export const unpacked = new WeakMap<HTMLTemplateElement, ChildNode[]>();

/** Markup of a template: the text of its comment, else the markup that stands in it. */
function markupOf({content, innerHTML}: HTMLTemplateElement): string {
  return content.firstElementChild ? innerHTML : [...content.childNodes].map((node) => (node as CharacterData).data).join('');
}

/** A script of the kind that the browser would run becomes one that the gate holds. */
function hold(script: HTMLScriptElement, names: string): void {
  if (!/^(|module|(text|application)\/(java|ecma)script)$/i.test(script.type)) return;
  if (script.type) script.setAttribute('data-consent-type', script.type);
  script.type = 'text/plain';
  script.setAttribute('data-consent', script.getAttribute('data-consent') ?? names);
}

function take(template: HTMLTemplateElement): void {
  const range = document.createRange();
  range.selectNode(template);
  const fragment = range.createContextualFragment(markupOf(template));
  for (const script of fragment.querySelectorAll('script')) hold(script, template.getAttribute('data-consent')!);
  unpacked.set(template, [...fragment.childNodes]);
  template.after(fragment);
}

/** Puts the content of a template on the page, and goes on opening what is below the root. */
export function unpack(core: Core, template: Element, root: ParentNode): void {
  if (core.opened.has(template)) return;
  core.opened.add(template);
  // Taken away while this file was fetched, or an element of another kind by that name.
  if (template.isConnected && template instanceof HTMLTemplateElement) take(template);
  core.apply(root);
}
