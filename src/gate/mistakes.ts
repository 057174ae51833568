// Looks for markup that is gated wrongly: live all the same, lost, or never to be opened; and for what goes around the gate.
// Changes nothing, and opens nothing; shadow roots are not looked into. Hosts are in hosts.ts, words in config/warnings.ts.

import type {Config} from '../config/config.js';
import {warn} from '../config/warn.js';
import type {Core} from '../core/state.js';
import {checkHosts} from './hosts.js';
import {isJavaScript, typeOf} from './javascript.js';

const FORMS = ['src', 'srcset', 'srcdoc', 'href', 'poster', 'data'];

/** What the browser runs, or acts upon, at once. */
const isLiveType = (type: string): boolean => isJavaScript(type) || /^(importmap|speculationrules)$/.test(type);

/** What Firefox fetches out of templates, before it knows that they are ones. */
const FETCHED = 'img[src],img[srcset],source[srcset],video[poster],input[type=image],image,use,svg script,* > script[src],* > link[href]';

/** Attributes that make an element load; `<a>`, say, has one of them and loads nothing. */
const LOADING: Readonly<Record<string, string>> = {
  iframe: 'src srcdoc', img: 'src srcset', source: 'src srcset', track: 'src', input: 'src', video: 'src poster', audio: 'src',
  embed: 'src', object: 'data', link: 'href', image: 'href xlink:href', use: 'href xlink:href',
};

/** Values that ask nobody for anything. */
const HARMLESS = /^\s*($|about:|#|data:image\/)/;

/** An element as it is written, with one of its attributes. */
const describe = (element: Element, attribute: string): string =>
  `<${element.localName}${element.hasAttribute(attribute) ? ` ${attribute}="${element.getAttribute(attribute)!.slice(0, 100)}"` : ''}>`;

const isSvg = (element: Element): boolean => element.namespaceURI === 'http://www.w3.org/2000/svg';

/** The attribute by which an element is live; "type" stands for a script that runs. */
function findLive(element: Element): string | undefined {
  if (element.localName === 'script') return isSvg(element) ? 'href' : isLiveType(typeOf(element)) ? 'type' : undefined;
  if (/\burl\(\s*["']?(?!data:|#)/i.test(element.getAttribute('style') ?? '')) return 'style';
  return LOADING[element.localName]?.split(' ').find((name) => !HARMLESS.test(element.getAttribute(name) ?? ''));
}

/** Whether a script was made of the inert one after it, as in a copy of a page that a router kept. */
const isCopy = (script: Element): boolean => script.localName === 'script' && script.textContent === script.nextElementSibling?.textContent
  && !!script.nextElementSibling.matches('script[type="text/plain"][data-consent]');

/** Looks for what is live: the element itself, or what stands in it, as no element gates its content. */
function checkLive(element: Element, {opened}: Core): void {
  const inside = element.localName === 'style' ? [] : element.querySelectorAll('*:not([data-consent])');
  for (const one of [element, ...inside]) {
    const attribute = !opened.has(one) && !isCopy(one) && findLive(one);
    if (attribute) return warn('live', describe(one, attribute === 'type' ? 'src' : attribute), one);
  }
}

function checkScript(script: Element): void {
  const type = script.getAttribute('type') ?? '';
  if (type === 'text/html' && /<script\b([^>]*[^/>])?>/i.test(script.textContent)) warn('script-end', describe(script, 'data-consent'), script);
  if (!isLiveType(typeOf(script)) && !/^text\/(plain|html)$/i.test(type)) warn('script-type', type, script);
  if (!isJavaScript(typeOf(script, 'data-consent-type'))) warn('consent-type', script.getAttribute('data-consent-type')!, script);
}

/** Whether Firefox fetches something out of it, also from templates in it. */
const isFetched = (content: DocumentFragment): boolean =>
  !!content.querySelector(FETCHED) || [...content.querySelectorAll('template')].some((template) => isFetched(template.content));

function checkTemplate(template: HTMLTemplateElement, {opened}: Core): void {
  const {content} = template;
  const nodes = [...content.childNodes].filter((node) => node instanceof Element || (node as CharacterData).data.trim());
  const hasMarkup = nodes.some((node) => node instanceof Comment && /<[a-z]/i.test(node.data));
  const called = describe(template, 'data-consent');
  if (!nodes[0] && !opened.has(template)) warn('empty-template', called, template);
  if (hasMarkup && nodes.some((node) => !(node instanceof Comment))) warn('comment-end', called, template);
  else if (isFetched(content)) warn('bare-template', called, template);
}

/** Attributes of other tools, which hold something back that nobody opens, or that lazy loaders open at once. */
function checkNames(element: Element): void {
  const isOurs = FORMS.some((name) => element.hasAttribute(`data-consent-${name}`));
  const other = FORMS.find((name) => element.hasAttribute(`data-${name}`));
  const canLoad = element.localName === 'script' || element.localName in LOADING;
  if (other && canLoad && !isOurs) warn('data-src', describe(element, `data-${other}`), element);
  if (!element.getAttribute('data-consent')!.trim()) warn('no-name', describe(element, 'data-consent'), element);
}

function checkElement(element: Element, core: Core): void {
  checkNames(element);
  if (element.localName === 'style') return;
  if (element instanceof HTMLTemplateElement) checkTemplate(element, core);
  else if (element instanceof HTMLScriptElement && !core.opened.has(element)) checkScript(element);
  if (!core.opened.has(element)) checkLive(element, core);
}

/** Tells the author of everything on the page that is gated wrongly. */
export function checkMarkup(core: Core, config?: Config): void {
  for (const element of document.querySelectorAll('[data-consent]')) checkElement(element, core);
  for (const style of document.querySelectorAll('style[data-consent],style[type="text/plain" i]')) warn('style', describe(style, 'data-consent'), style);
  for (const element of document.querySelectorAll(FORMS.map((name) => `[data-consent-${name}]:not([data-consent])`).join())) {
    warn('no-name', describe(element, FORMS.map((name) => `data-consent-${name}`).find((name) => element.hasAttribute(name))!), element);
  }
  checkHosts(core, config);
}
