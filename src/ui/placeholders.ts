// The placeholders: what stands on the page in the box of something that is held back. Fetched with the first one.
// Which boxes there are is found by gate/boxes.ts; what is said in them by why.ts; where they go by over.ts.

import {html, nothing, render} from 'lit';
import {gatedBy} from '../core/granted.js';
import type {Boxes, Lazy} from '../core/lazy.js';
import type {Core} from '../core/state.js';
import {type Declared, loadDeclared} from './declared.js';
import {insert, place} from './over.js';
import {addStyles, loadChoice, openPage, page, styles} from './page.js';
import placeholderStyles from './placeholders.css?inline';
import {type Reason, reasonOf} from './why.js';

addStyles(placeholderStyles);

// An empty frame is a stop for the focus, and nothing to see. By a rule, so that no copy of the page keeps it when the frame is opened.
const hidden = new CSSStyleSheet();
hidden.replaceSync('iframe:not([src],[srcdoc]):has(+[data-consent-placeholder]){visibility:hidden!important}');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, hidden];

/** The elements that stand beside the boxes, with the content in their shadow roots. */
const hosts = new Map<HTMLElement, HTMLElement>();
document.addEventListener('scroll', () => place(hosts), {capture: true, passive: true});

let boxes: Boxes;
let gate: Lazy['gate'];

function take(element: HTMLElement): boolean {
  element.focus({preventScroll: true});
  return (element.getRootNode() as Document).activeElement === element;
}

/** Leads the focus to what stands in a box now; a source or a style is no place for it, but what it is for. */
function focus(opened: Element | null | undefined, box: HTMLElement): void {
  for (const one of [opened, box, opened?.parentElement]) {
    if (!(one instanceof HTMLElement)) continue;
    if (take(one)) return;
    one.tabIndex = -1;
    if (take(one)) return;
    one.removeAttribute('tabindex');
  }
}

function loadOnce(box: HTMLElement): void {
  const [first] = boxes.get(box)!.map((element) => gate.openOnce(page.core, element));
  focus(first, box);
}

const alwaysAllow = async (box: HTMLElement): Promise<void> =>
  (await loadChoice()).choose(page.core, boxes.get(box)!.flatMap(gatedBy), true, 'placeholder');

function placeholder(box: HTMLElement, {title, text, href}: Reason): unknown {
  const words = page.words.text;
  return html`<div id="root" part="placeholder" role="group" aria-labelledby="title" lang=${page.words.lang} dir=${page.words.dir}><div>
      <b id="title">${title}</b>
      <p>${text}</p>
      <div part="buttons">
        <button id="load-once" part="button" @click=${() => loadOnce(box)}>${words('loadOnce')}</button>
        <button id="always-allow" part="button" @click=${() => alwaysAllow(box)}>${words('alwaysAllow')}</button>
      </div>
      ${href ? html`<a part="link" href=${href} target="_blank" rel="noopener">${words('newTab')}</a>` : nothing}
    </div></div>`;
}

function show(box: HTMLElement, element: HTMLElement, reason: Reason): void {
  const host = hosts.get(box) ?? document.createElement('span'); // which may stand in a paragraph
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
  render(placeholder(box, reason), root);
  if (hosts.has(box)) return;
  root.adoptedStyleSheets = [styles];
  host.dataset.consentPlaceholder = host.dataset.nosnippet = '';
  insert(host, box, element);
  hosts.set(box, host);
}

/** Takes a placeholder away; the focus in it goes to what was opened in its place. */
function hide(box: HTMLElement, opened: HTMLElement | undefined): void {
  const host = hosts.get(box)!;
  const hadFocus = host.matches(':focus-within');
  hosts.delete(box);
  host.remove();
  if (hadFocus) focus(opened && gate.shownFor(opened), box);
}

/** The words and the configuration, for the `<cookies-preferences>` of the page. */
async function open(core: Core): Promise<Declared | undefined> {
  const config = await (await loadChoice(core)).loadConfig(core);
  gate = await core.load('gate');
  if (config && page?.element !== core.element) await openPage(core, config);
  return config && loadDeclared();
}

/** Says everything anew, in other words. */
export const refresh = (): Promise<void> => fill(page.core, boxes);

let opened: {element: Element | null; declared: Promise<Declared | undefined>} | undefined;

/** Shows a placeholder in each of these boxes, and in no other. */
export async function fill(core: Core, of: Boxes): Promise<void> {
  const before = boxes;
  boxes = of;
  for (const [box, host] of hosts) if (!boxes.has(box) || !host.isConnected) hide(box, before.get(box)?.[0]);
  if (!opened || opened.element !== core.element) opened = {element: core.element, declared: open(core)};
  const declared = await opened.declared;
  if (!declared) return;
  for (const [box, elements] of boxes) {
    // None where a router took it away meanwhile, or all is granted by now: what is there stays until the gate has opened what it stands for.
    const reason = box.isConnected && elements[0]!.isConnected && reasonOf(elements, declared);
    if (reason) show(box, elements[0]!, reason);
  }
  place(hosts);
}
