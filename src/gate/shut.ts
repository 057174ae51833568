// Shuts what was opened and is no longer granted: embeds lose their address, and what came out of templates goes.
// Scripts that ran cannot be taken back; choice/effect.ts reloads the page for them.

import {isGranted} from '../core/granted.js';
import type {Core} from '../core/state.js';
import {shutEmbed} from './embeds.js';
import {isTemplate} from './gated.js';
import {isKeptOpen} from './once.js';
import {shutTemplate} from './templates.js';

/** Shuts what is open below a root, unless it is granted or wanted all the same, or all of it. */
export function shut(core: Core, root: ParentNode = document, isAll = false): void {
  // From the end, so that no picture that loses its sources falls back on its image.
  for (const element of [...root.querySelectorAll<HTMLElement>('[data-consent]')].reverse()) {
    if (!core.opened.has(element) || (!isAll && (isGranted(core, element) || isKeptOpen(core, element)))) continue;
    if (element.localName === 'script' && !isTemplate(element)) continue;
    core.opened.delete(element);
    if (isTemplate(element)) shutTemplate(element);
    else shutEmbed(element);
  }
}
