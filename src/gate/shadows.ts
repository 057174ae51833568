// Brings declarative shadow roots to life in markup that was not parsed as a page.
// Their scripts are held like all others.

import {holdAll} from './hold.js';

const has = (template: Element, attribute: string): boolean => template.hasAttribute('shadowroot' + attribute);

const attach = (host: Element, template: HTMLTemplateElement): ShadowRoot =>
  host.attachShadow({
    mode: template.getAttribute('shadowrootmode') as ShadowRootMode,
    delegatesFocus: has(template, 'delegatesfocus'),
    ...(has(template, 'clonable') && {clonable: true}),
    ...(has(template, 'serializable') && {serializable: true}),
  });

/** Attaches the shadow roots that are declared below a root, and those that were before; gives them, outer ones first. */
export function attachShadows(root: ParentNode, names: string): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    try {
      const shadow = attach(template.parentElement!, template);
      shadow.append(template.content);
      template.remove();
    } catch {
      // The element takes no shadow root, or has one. The browser would leave the template, too.
    }
  }
  for (const {shadowRoot} of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    holdAll(shadowRoot, names);
    found.push(shadowRoot, ...attachShadows(shadowRoot, names));
  }
  return found;
}
