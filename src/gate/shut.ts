// Shuts what was opened and is no longer granted: embeds lose their address, and what came out of templates goes.
// Scripts that ran cannot be taken back; choice/save.ts reloads the page for them.

import type {Core} from '../core/state.js';
import {readNames} from '../core/settings.js';
import {unpacked} from './unpack.js';

function shutEmbed(element: HTMLElement): void {
  for (const key in element.dataset) {
    if (/^consent./.test(key)) element.removeAttribute(key.slice(7));
  }
  element.replaceWith(element); // put back anew, a frame is empty
  element.closest<HTMLMediaElement>('video,audio')?.load();
}

function shutElement(element: HTMLElement): void {
  if (element instanceof HTMLTemplateElement) for (const node of unpacked.get(element) ?? []) node.remove();
  else if (!(element instanceof HTMLScriptElement)) shutEmbed(element);
}

export function shut({opened, has}: Core, root: ParentNode = document): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-consent]')) {
    if (!opened.has(element) || readNames(element, 'data-consent').every(has)) continue;
    opened.delete(element);
    shutElement(element);
  }
}
