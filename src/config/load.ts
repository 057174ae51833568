// Loads the configuration of an element: picks the one source, reads it, and has it checked.
// Children win over `src`, and `src` over `categories`.

import type {Config} from './config.js';
import {fromHtml, hasChildren} from './from-html.js';
import {readConfig} from './read.js';
import {OF_DECLARED} from './text-key.js';

/** The configuration; none where its file is missing or malformed, of which the author is told. */
export async function loadConfig(element: Element): Promise<Config | undefined> {
  const src = hasChildren(element) ? null : element.getAttribute('src');
  let source = src === null ? fromHtml(element) : await (await import('./from-json.js')).fromJson(src, element);
  if (source && element.querySelector(OF_DECLARED)) source = (await import('./worded.js')).inWords(source, element);
  // In no hurry, and in a file of its own.
  void import('./check.js').then(({check}) => check(element, source)).catch(() => {}); // the page may be left meanwhile
  return source && readConfig(source, element);
}
