// What print.ts runs in a DOM with the element in it: has the interface render the banner there, and gives the text to be pasted.
// Says of what cannot be printed why.

import {start} from '../core/api.js';
import type {Load} from '../core/lazy.js';
import {core} from '../core/state.js';
import {hasFlag} from '../config/flag.js';
import {langOf} from '../lang/texts.js';
import * as ui from '../ui/ui.js';
import {page} from '../ui/page.js';
import {snippetOf} from './serialise.js';

/** Why there can be no such banner, if so. */
function findHindrance(): string | undefined {
  const element = document.querySelector('cookies-preferences');
  if (!element) return 'there is no <cookies-preferences>';
  if (document.querySelector('cookies-declaration')) return 'beside a declaration there is no banner';
  if (element.hasAttribute('src')) return 'what the file at "src" says is known only later; use children or "categories"';
  if (hasFlag(element, 'manual')) return 'with "manual" the banner comes only when it is called for';
  if (!element.getAttribute('site')) return 'the banner names the site: add the attribute "site"';
  return undefined;
}

/** Starts the core on the document; fulfilled when the banner is rendered, if it is. */
async function render(): Promise<void> {
  let rendered: Promise<void> | undefined;
  const files = {ask: () => (rendered = ui.ask(core))};
  core.load = (async (file: unknown) => (typeof file === 'function' ? file() : files)) as Load;
  start();
  await new Promise((resolve) => setTimeout(resolve));
  await rendered;
  core.load = () => new Promise(() => {}); // what is in no hurry is not needed
}

/** The text to be pasted for the element of this document; see `snippetOf`. */
export async function renderSnippet(coreText: string, base: string): Promise<string> {
  const hindrance = findHindrance();
  if (hindrance) throw new Error(hindrance);
  await render();
  if (!page?.banner) throw new Error('there is nothing to ask');
  if (page.words.lang !== langOf(core.element!)) throw new Error(`there are no words in the language "${langOf(core.element!)}"`);
  return snippetOf(core, coreText, base);
}

Object.assign(window, {renderSnippet});
