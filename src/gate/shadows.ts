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

/** Attaches what a template declares; closed roots can be had only here. */
function revive(template: HTMLTemplateElement): ShadowRoot | null {
  try {
    const shadow = attach(template.parentElement!, template);
    shadow.append(template.content);
    template.remove();
    return shadow;
  } catch {
    return null; // the element takes no shadow root, or has one; the browser would leave the template, too
  }
}

/** Attaches the shadow roots that are declared below a root, and those that were before; gives them, outer ones first. */
export function attachShadows(root: ParentNode, names: string): ShadowRoot[] {
  const declared = [...root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')].map(revive);
  const all = new Set([...declared, ...[...root.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot)]);
  return [...all].flatMap((shadow) => {
    if (!shadow) return [];
    holdAll(shadow, names);
    return [shadow, ...attachShadows(shadow, names)];
  });
}
