// Loads the configuration of the page: picks the one source, reads and checks it, once for each element.
// Children win over `src`, and `src` over `categories`.

import {isParsed} from '../core/parser.js';
import type {Core} from '../core/state.js';
import {checkElement} from './check.js';
import {type Config, isExempt, NECESSARY} from './config.js';
import {fromHtml, hasChildren} from './from-html.js';
import {readConfig} from './read.js';
import {warn} from './warn.js';

/** The element with all its children; waits for the parser, and for an element that comes later. */
async function untilComplete(core: Core): Promise<Element> {
  if (!core.element || !isParsed(core.element)) await core.parsed;
  if (core.element) return core.element;
  if (document.querySelector('[data-consent]')) warn('no-element');
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!core.element) return;
      observer.disconnect();
      resolve(core.element);
    });
    observer.observe(document, {childList: true, subtree: true});
  });
}

/** What only a file knows, the core learns here: services that need no consent. */
function declareFree(core: Core, config: Config): void {
  for (const {name, services} of config.categories) {
    for (const service of services) {
      if (service.name && (name === NECESSARY || isExempt(config, service))) core.free.add(service.name);
    }
  }
  core.apply();
}

async function load(core: Core, element: Element): Promise<Config | undefined> {
  checkElement(element);
  const src = hasChildren(element) ? null : element.getAttribute('src');
  const source = src === null ? fromHtml(element) : await (await import('./from-json.js')).fromJson(src, element);
  if (!source) return;
  const config = readConfig(source, element);
  if (src !== null) declareFree(core, config);
  return config;
}

const loaded = new WeakMap<Element, Promise<Config | undefined>>();

/** The configuration; none where its file is missing or malformed. */
export async function loadConfig(core: Core): Promise<Config | undefined> {
  const element = await untilComplete(core);
  const config = loaded.get(element) ?? load(core, element);
  loaded.set(element, config);
  return config;
}
