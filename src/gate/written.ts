// Puts on the page what a released script writes with `document.write`, as browsers would wipe the page by then.
// The markup stands after the script, and scripts in it run before whatever follows.

import type {Core} from '../core/state.js';
import {holdAll} from './hold.js';
import {isForeign, openNow} from './scripts.js';
import {attachShadows} from './shadows.js';
import {trust} from './trust.js';

type Text = string | object;

interface Writing {
  readonly parts: Text[];
  readonly done: Promise<void>;
}

/** What each script is writing. */
const writings = new WeakMap<Element, Writing>();

/** The last that each script has written. */
const ends = new WeakMap<Element, ChildNode>();

declare const trustedTypes: {isHTML(text: Text): boolean} | undefined;

/** What was typed as markup stays so; a plain string is none where the page enforces types. */
function join(parts: readonly Text[]): string {
  const text = parts.join('');
  return typeof trustedTypes !== 'undefined' && parts.every((part) => trustedTypes!.isHTML(part)) ? trust.createHTML(text) : text;
}

/** Runs the scripts that were written, one after the other. */
async function runAll(core: Core, scripts: readonly HTMLScriptElement[]): Promise<void> {
  for (const inert of scripts) {
    if (!core.opened.has(inert) && !isForeign(core, inert)) await openNow(core, inert);
  }
}

/** Puts the markup after the script, and after what it has written before. */
function place(script: HTMLScriptElement, fragment: DocumentFragment): void {
  const before = ends.get(script);
  if (fragment.lastChild) ends.set(script, fragment.lastChild);
  (before?.isConnected ? before : script).after(fragment);
}

async function print(core: Core, script: HTMLScriptElement, parts: readonly Text[]): Promise<void> {
  const range = document.createRange();
  range.selectNode(script);
  const names = script.getAttribute('data-consent')!;
  const fragment = range.createContextualFragment(join(parts));
  holdAll(fragment, names);
  const roots = [fragment, ...attachShadows(fragment, names)];
  const scripts = roots.flatMap((root) => [...root.querySelectorAll<HTMLScriptElement>('script[type="text/plain"]')]);
  for (const one of scripts) core.opened.add(one); // not for the queue, which waits for us
  place(script, fragment);
  for (const one of scripts) core.opened.delete(one);
  await runAll(core, scripts);
}

/** Takes up one piece; what a script writes at one go is printed together, as one piece may end what another began. */
export function write(core: Core, script: HTMLScriptElement, parts: readonly Text[]): Promise<void> {
  const writing = writings.get(script);
  writing?.parts.push(...parts);
  if (writing) return writing.done;
  const all = [...parts];
  const done = new Promise((resolve) => setTimeout(resolve)).then(() => {
    writings.delete(script);
    return core.load(() => print(core, script, all));
  });
  writings.set(script, {parts: all, done});
  return done;
}
