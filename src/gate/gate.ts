// Lazy entry of the gate: embeds, templates, scripts that come late, and placeholders for what is held.
// Plain scripts are opened by the core until the page is complete.

import {NECESSARY} from '../config/config.js';
import {untilParsed} from '../core/parser.js';
import type {Core} from '../core/state.js';
import {fill} from './boxes.js';
import {openEmbed} from './embeds.js';
import {isTemplate, shutIn} from './gated.js';
import {watchScripts} from './late.js';
import {keepOpen} from './once.js';
import {openScripts, type Queue} from './scripts.js';
import {shut} from './shut.js';
import {firstOf, openTemplate} from './templates.js';

export {write} from './written.js';

let queue: Queue;

/** The page, and shadow roots that we were told of. */
const roots = new Set<ParentNode>([document]);

/** All shadow roots that came out of templates. */
const shadows = new Set<ShadowRoot>();

/** Turbo keeps a copy of the page for the way back, and runs what is live in it again; so nothing may be. */
function shutCopy(core: Core): void {
  shut(core, document, true);
  for (const script of document.body.querySelectorAll('script[data-consent]:not([type^="text/"])')) if (core.opened.has(script)) script.remove();
}

let isStarted = false;

/** Looks after what scripts that are opened from now on do too late, and after what copies of the page hold. */
export function start(core: Core): void {
  if (isStarted) return;
  isStarted = true;
  core.shut = (root) => {
    shut(core, root);
    showPlaceholders(core);
  };
  watchScripts(core);
  document.addEventListener('turbo:before-cache', () => shutCopy(core));
}

/** Scripts that come out of a template have its names. */
function open(core: Core, element: HTMLElement, names = element.getAttribute('data-consent')!): void {
  core.opened.add(element);
  if (!isTemplate(element)) return openEmbed(element);
  for (const shadow of openTemplate(element, names, !!core.nonce)) shadows.add(shadow);
}

const isScript = (element: Element): boolean => element.localName === 'script' && !isTemplate(element);

let checking: unknown;
let pause = 0;

/** In no hurry, and not again at once: the author's mistakes are looked for, where more than scripts is gated. */
function checkLater(core: Core): void {
  if (!document.querySelector('[data-consent]:not(script:not([type="text/html"]))')) return;
  checking ??= setTimeout(async () => {
    await untilParsed();
    (await core.load('mistakes')).checkMarkup(core);
    checking = undefined;
  }, pause);
  pause = 2000;
}

/** Opens what may be open below a root; templates first, as their scripts have their place in the order of the page. */
export function follow(core: Core, queueOfCore: Queue, root: ParentNode = document): void {
  queue = queueOfCore;
  start(core);
  roots.add(root.getRootNode() as Document);
  // It may have been away during a withdrawal.
  if (core.consent) shut(core, root);
  // Templates may stand in templates.
  for (let ready; (ready = shutIn(core, root, true).filter((element) => !isScript(element)))[0]; ) {
    for (const element of ready) void core.load(async () => open(core, element));
  }
  openScripts(core, queue, root, shadows);
  showPlaceholders(core);
  checkLater(core);
}

/** All that is shut and shows something: what is ready to be opened, or the rest. */
const shutAnywhere = (core: Core, isReady: boolean): HTMLElement[] =>
  [...roots].flatMap((root) => shutIn(core, root, isReady)).filter((element) => element.isConnected && !isScript(element));

/** As soon as what may be open is: until then a placeholder keeps its place, and the focus. */
function showPlaceholders(core: Core): void {
  if (core.element && !shutAnywhere(core, true)[0]) fill(core, shutAnywhere(core, false));
}

/** What stands on the page for an element that is open. */
export const shownFor = (element: HTMLElement): Element | null => (isTemplate(element) ? firstOf(element) : element);

/** Opens one held element for this document only; gives what is to get the focus. */
export function openOnce(core: Core, element: HTMLElement): Element | null {
  // What the visitor asks for is necessary: its scripts need no grant.
  open(core, element, NECESSARY);
  openScripts(core, queue, document, shadows);
  keepOpen(core, element);
  showPlaceholders(core);
  return shownFor(element);
}
