// Opens a gated template: puts its markup on the page, with all scripts still held, so that the gate runs them in order.
// Whether it may be opened is said in gate.ts; shutting takes the markup away again.

import {holdAll} from './hold.js';
import {attachShadows} from './shadows.js';
import {trust} from './trust.js';

interface Unpacked {
  /** Whether the browser has parsed it where nothing loads. */
  readonly isAsleep: boolean;
  readonly nodes: readonly ChildNode[];
  /** Takes the place of the template's own box, if it had one. */
  readonly box: HTMLElement | undefined;
  readonly shadows: readonly ShadowRoot[];
}

const unpacked = new WeakMap<HTMLElement, Unpacked>();

/** The markup, if it is a text: that of a script, or of a comment in a template. */
function markupOf(element: HTMLElement): string | undefined {
  if (element instanceof HTMLScriptElement) return element.text;
  const {content} = element as HTMLTemplateElement;
  if (content.firstElementChild) return undefined;
  return [...content.childNodes].map((node) => (node as CharacterData).data).join('');
}

/** As a part of the place where it will stand. */
function parse(element: HTMLElement, markup: string): DocumentFragment {
  const range = document.createRange();
  range.selectNode(element);
  return range.createContextualFragment(trust.createHTML(markup));
}

/** A track that has failed is not tried again. */
function renew(track: HTMLTrackElement): void {
  const {mode} = track.track;
  const fresh = track.cloneNode() as HTMLTrackElement;
  track.replaceWith(fresh);
  fresh.track.mode = mode;
}

/** Media and their tracks chose nothing, and some browsers remember that a style could import nothing, while they stood in a template. */
function wake(node: Node): void {
  if (node instanceof HTMLMediaElement) node.load();
  if (node instanceof HTMLTrackElement) renew(node);
  if (node instanceof HTMLStyleElement && node.textContent.includes('@import')) node.append(' ');
  for (const child of node.childNodes) wake(child);
}

/** A box of the same size, for what came out of a template that has one. */
function boxFor(element: HTMLElement): HTMLElement | undefined {
  if (!element.getClientRects()[0]) return undefined;
  const box = document.createElement('div');
  box.className = element.className;
  box.style.cssText = element.style.cssText;
  return box;
}

/** All shadow roots below a root that scripts can see. */
const openIn = (root: ParentNode): ShadowRoot[] =>
  [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot, ...openIn(shadowRoot)] : []));

/** Browsers from before `getHTML` leave shadow roots out. */
const serialize = (template: HTMLTemplateElement): string =>
  'getHTML' in template ? template.getHTML({shadowRoots: openIn(template.content)}) : (template as HTMLTemplateElement).innerHTML;

function make(element: HTMLElement, names: string, isStrict: boolean): Unpacked {
  // A closed shadow root that the browser has made could hold scripts that nobody sees; as markup it is left behind.
  const markup = markupOf(element) ?? (isStrict ? serialize(element as HTMLTemplateElement) : undefined);
  const fragment = markup === undefined ? (element as HTMLTemplateElement).content : parse(element, markup);
  const box = boxFor(element);
  holdAll(fragment, names);
  const shadows = attachShadows(fragment, names);
  return {isAsleep: markup === undefined, nodes: [...fragment.childNodes], box, shadows};
}

/** Puts the content on the page, its scripts held by these names; gives the shadow roots in it, whose scripts wait. Strict where scripts need a nonce. */
export function openTemplate(element: HTMLElement, names: string, isStrict = false): readonly ShadowRoot[] {
  const content = unpacked.get(element) ?? make(element, names, isStrict);
  const {isAsleep, nodes, box, shadows} = content;
  const isNew = !unpacked.has(element);
  unpacked.set(element, content);
  if (box) element.style.display = 'none';
  box?.append(...nodes);
  element.after(...(box ? [box] : nodes));
  if (isNew) for (const node of [...(isAsleep ? nodes : []), ...shadows]) wake(node);
  return shadows;
}

/** Takes the content away; that of a plain template goes back into it, where copies of the page find it. */
export function shutTemplate(element: HTMLElement): void {
  const content = unpacked.get(element);
  if (!content) return;
  for (const node of content.nodes) node.remove();
  content.box?.remove();
  if (content.box) element.style.cssText = content.box.style.cssText;
  if (element instanceof HTMLTemplateElement && markupOf(element) === '') element.content.append(...content.nodes);
}

/** The first element that came out of a template. */
export const firstOf = (element: HTMLElement): Element | null =>
  (unpacked.get(element)?.nodes.find((node) => node instanceof Element) as Element | undefined) ?? null;
