// Lazy entry of the gate: embeds, templates, scripts that come late, and placeholders for what is held.
// Plain scripts are opened by the core as long as the page is parsed.

import {NECESSARY} from '../config/config.js';
import type {Core} from '../core/state.js';
import {fill} from './boxes.js';
import {openEmbed} from './embeds.js';
import {isTemplate, shutIn} from './granted.js';
import {keep} from './keep.js';
import {watchListeners} from './late.js';
import {keepOpen} from './once.js';
import {openScripts, type Queue} from './scripts.js';
import {shut} from './shut.js';
import {firstOf, openTemplate} from './templates.js';

export {write} from './written.js';

let queue: Queue;

function start(core: Core, queueOfCore: Queue): void {
  queue = queueOfCore;
  core.shut = (root) => {
    shut(core, root);
    showPlaceholders(core);
  };
  watchListeners(core);
  keep(core);
  // Which keeps a copy of the page for the way back; nothing in it may be live.
  document.addEventListener('turbo:before-cache', () => shut(core, document, true));
}

/** Scripts that come out of a template have its names. */
function open(core: Core, element: HTMLElement, names = element.getAttribute('data-consent')!): void {
  core.opened.add(element);
  if (!isTemplate(element)) return openEmbed(element);
  for (const shadow of openTemplate(element, names)) openScripts(core, queue, shadow);
}

const isScript = (element: Element): boolean => element.localName === 'script' && !isTemplate(element);

/** Opens what may be open below a root; templates first, as their scripts have their place in the order of the page. */
export function follow(core: Core, queueOfCore: Queue, root: ParentNode = document): void {
  if (!queue) start(core, queueOfCore);
  roots.add(root.getRootNode() as Document);
  // Templates may stand in templates.
  for (let ready; (ready = shutIn(core, root, true).filter((element) => !isScript(element)))[0]; ) {
    for (const element of ready) void core.load(async () => open(core, element));
  }
  openScripts(core, queue, root);
  showPlaceholders(core);
}

/** The page, and shadow roots that we were told of. */
const roots = new Set<ParentNode>([document]);

function showPlaceholders(core: Core): void {
  const held = [...roots].flatMap((root) => shutIn(core, root, false)).filter((element) => element.isConnected && !isScript(element));
  if (core.element) fill(core, held);
}

/** What stands on the page for an element that is open. */
export const shownFor = (element: HTMLElement): Element | null => (isTemplate(element) ? firstOf(element) : element);

/** Opens one held element for this document only; gives what is to get the focus. */
export function openOnce(core: Core, element: HTMLElement): Element | null {
  // What the visitor asks for is necessary: its scripts need no grant.
  open(core, element, NECESSARY);
  keepOpen(core, element);
  showPlaceholders(core);
  return shownFor(element);
}
