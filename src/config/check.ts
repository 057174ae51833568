// Checks the attributes of <cookies-preferences> and its surroundings, and tells the author what is wrong.
// Changes nothing: the readers of each attribute fall back by themselves.

import {NAME} from '../core/consent.js';
import {readNames} from '../core/settings.js';
import {hasChildren} from './from-html.js';
import {warn} from './warn.js';

const RULES: Record<string, [rule: RegExp, form: string]> = {
  'months': [/^([1-9]|1[0-2])$/, 'a whole number from 1 to 12'],
  'revision': [/^[\w.-]{1,32}$/, 'up to 32 of letters, digits, dot, hyphen and underscore'],
  'cookie-name': [/^[\w.-]{1,32}$/, 'up to 32 of letters, digits, dot, hyphen and underscore'],
  'cookie-domain': [/^[\w-]+(\.[\w-]+)*$/, 'a domain such as example.org'],
  'position': [/^(bottom|top|bottom-start|bottom-end|inline)$/, 'one of bottom, top, bottom-start, bottom-end, inline'],
};

/** Children of <cookies-preferences> that are meant. */
const DATA = 'cookie-category,cookie-service,cookie-item,cookie-text';

function checkAttributes(element: Element): void {
  for (const [name, [rule, form]] of Object.entries(RULES)) {
    const value = element.getAttribute(name);
    if (value !== null && !rule.test(value)) warn('attribute', `${name}="${value}" is not ${form}`, element);
  }
  for (const name of ['categories', 'exempt'].flatMap((attribute) => readNames(element, attribute))) {
    if (!NAME.test(name)) warn('name', name, element);
  }
}

function checkSources(element: Element): void {
  const sources = [
    hasChildren(element) && 'The children count',
    element.hasAttribute('src') && '"src" counts',
    element.hasAttribute('categories') && '"categories" counts',
  ].filter((source) => source !== false);
  if (sources.length > 1) warn('two-sources', sources[0], element);
}

export function checkElement(element: Element): void {
  checkAttributes(element);
  checkSources(element);
  const [stray] = [...element.querySelectorAll(`:not(${DATA},[slot],[slot] *)`)];
  if (stray) warn('unclosed', stray.localName, stray);
  const [, second] = document.querySelectorAll('cookies-preferences');
  if (second) warn('two-elements', '', second);
}
