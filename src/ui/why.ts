// What a placeholder says: what is held back, from whom and why, and where else it can be seen.
// Reads attributes and the configuration; shows nothing.

import {gatedBy} from '../core/granted.js';
import type {Declared} from './declared.js';
import {page} from './page.js';

export interface Reason {
  readonly title: string;
  readonly text: string;
  /** Empty where there is no plain link. */
  readonly href: string;
}

/** Who stands behind a name, and why it is asked for. */
function about(name: string, {config: {categories}, nameOf, label, summary}: Declared): {who: string; why: string} | undefined {
  for (const category of categories) {
    const service = category.services.find((one) => one.name === name);
    if (service) return {who: nameOf(service), why: page.words.pick(service.purpose) || summary(category)};
    if (category.name === name) return {who: label(category), why: summary(category)};
  }
  return undefined;
}

/** The content by itself. Only web addresses: what is in an attribute may come from anyone. */
function linkOf(element: HTMLElement): string {
  const {consentLink, consentSrc} = element.dataset;
  const address = consentLink ?? (element.localName === 'iframe' && consentSrc);
  try {
    const {protocol, href} = new URL(address || 'none:', document.baseURI);
    return /^https?:$/.test(protocol) ? href : '';
  } catch {
    return '';
  }
}

/** None where a name is not declared, as nobody could allow it. */
export function reasonOf(elements: readonly HTMLElement[], declared: Declared): Reason | undefined {
  const [element] = elements as [HTMLElement];
  const names = [...new Set(elements.flatMap(gatedBy))].filter((name) => !page.core.has(name));
  const all = names.flatMap((name) => about(name, declared) ?? []);
  if (!all[0] || all.length < names.length) return undefined;
  const notLoaded = page.words.text('notLoaded', {who: all.map(({who}) => who).join(', ')});
  const why = element.dataset.consentText ?? all.flatMap((one) => one.why || []).join(' ');
  const title = element.title || element.getAttribute('alt');
  return {title: title || notLoaded, text: [...(title ? [notLoaded] : []), ...(why ? [why] : [])].join(' – '), href: linkOf(element)};
}
