// Puts on the page what a released script writes with `document.write`, as browsers would wipe the page by then.
// The markup stands after the script, and scripts in it run before whatever follows.

import {isForeign} from './scripts.js';
import type {Core} from '../core/state.js';
import {revive, run} from '../core/run.js';
import {holdAll} from './hold.js';
import {attachShadows} from './shadows.js';
import {trust} from './trust.js';

type Text = string | object;

const texts = new WeakMap<Element, Text[]>();

declare const trustedTypes: {isHTML(text: Text): boolean} | undefined;

/** What was typed as markup stays so; a plain string is none where the page enforces types. */
function join(parts: readonly Text[]): string {
  const text = parts.join('');
  return typeof trustedTypes !== 'undefined' && parts.every((part) => trustedTypes!.isHTML(part)) ? trust.createHTML(text) : text;
}

/** Runs the scripts that were written, one after the other. */
async function runAll(core: Core, scripts: readonly HTMLScriptElement[]): Promise<void> {
  for (const inert of scripts) {
    if (core.opened.has(inert) || isForeign(core, inert)) continue;
    core.opened.add(inert);
    const script = revive(inert, inert.dataset.consentType ?? '');
    core.opened.add(script);
    await run(core, inert, script);
  }
}

async function print(core: Core, script: HTMLScriptElement): Promise<void> {
  const range = document.createRange();
  range.selectNode(script);
  const names = script.getAttribute('data-consent')!;
  const fragment = range.createContextualFragment(join(texts.get(script)!));
  texts.delete(script);
  holdAll(fragment, names);
  const roots = [fragment, ...attachShadows(fragment, names)];
  const scripts = roots.flatMap((root) => [...root.querySelectorAll<HTMLScriptElement>('script[type="text/plain"]')]);
  for (const one of scripts) core.opened.add(one); // not for the queue, which waits for us
  script.after(fragment);
  for (const one of scripts) core.opened.delete(one);
  await runAll(core, scripts);
}

/** Takes up one piece; what a script writes at one go is printed together. */
export async function write(core: Core, script: HTMLScriptElement, parts: readonly Text[]): Promise<void> {
  const before = texts.get(script);
  texts.set(script, [...(before ?? []), ...parts]);
  if (before) return;
  await undefined;
  await core.load(() => print(core, script));
}
