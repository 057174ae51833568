// Lazy entry of the gate: embeds, templates, scripts that come late, and placeholders for what is held.
// Plain scripts are opened by the core as long as the page is parsed.

import {NECESSARY} from '../config/config.js';
import type {Core} from '../core/state.js';
import {openEmbed} from './embeds.js';
import {isTemplate, shutIn} from './granted.js';
import {keep} from './keep.js';
import {watchListeners} from './late.js';
import {openScripts, type Queue} from './scripts.js';
import {shut} from './shut.js';
import {firstOf, openTemplate} from './templates.js';

export {write} from './written.js';

let queue: Queue;

/** All that came out of templates. */
const shadows: ShadowRoot[] = [];

/** What the visitor had opened for this document only. */
const once = new WeakSet<Element>();

/** Turbo keeps a copy of the page for the way back, and runs what is live in it again; so nothing may be. */
function shutCopy(core: Core): void {
  shut(core, document, true);
  for (const script of document.body.querySelectorAll('script[data-consent]:not([type^="text/"])')) if (core.opened.has(script)) script.remove();
}

function start(core: Core, queueOfCore: Queue): void {
  queue = queueOfCore;
  core.shut = (root) => {
    shut(core, root);
    void showPlaceholders(core);
  };
  watchListeners(core);
  keep(core);
  document.addEventListener('turbo:before-cache', () => shutCopy(core));
}

/** Scripts that come out of a template have its names. */
function open(core: Core, element: HTMLElement, names = element.getAttribute('data-consent')!): void {
  core.opened.add(element);
  if (!isTemplate(element)) return openEmbed(element);
  shadows.push(...openTemplate(element, names));
}

const isScript = (element: Element): boolean => element.localName === 'script' && !isTemplate(element);

/** Opens what may be open below a root; templates first, as their scripts have their place in the order of the page. */
export function follow(core: Core, queueOfCore: Queue, root: ParentNode = document): void {
  if (!queue) start(core, queueOfCore);
  // It may have been away during a withdrawal.
  if (core.consent) shut(core, root, false, once);
  // Templates may stand in templates.
  for (let ready; (ready = shutIn(core, root, true).filter((element) => !isScript(element)))[0]; ) {
    for (const element of ready) void core.load(async () => open(core, element));
  }
  openScripts(core, queue, root, shadows);
  void showPlaceholders(core);
}

/** What could hold a placeholder, as it takes up room. */
const isShown = (element: HTMLElement): boolean =>
  element.matches('body *') && !isScript(element) && [element, element.parentElement!].some((one) => one.offsetWidth > 100);

let wasHeld = false;

async function showPlaceholders(core: Core): Promise<void> {
  if (!core.element) return;
  const held = shutIn(core, document, false).filter(isShown);
  if (!held[0] && !wasHeld) return;
  wasHeld = true;
  await (await core.load('ui')).hold(core, held);
}

/** What stands on the page for an element that is open. */
export const shownFor = (element: HTMLElement): Element | null => (isTemplate(element) ? firstOf(element) : element);

/** Opens one held element for this document only; gives what is to get the focus. */
export function openOnce(core: Core, element: HTMLElement): Element | null {
  once.add(element);
  // What the visitor asks for is necessary: its scripts need no grant.
  open(core, element, NECESSARY);
  openScripts(core, queue, document, shadows);
  void showPlaceholders(core);
  return shownFor(element);
}
