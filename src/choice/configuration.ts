// The configuration of this page: waits for the element and its children, has it loaded once, and tells the core of it.
// How it is read is left to config/.

import {type Config, NECESSARY} from '../config/config.js';
import {loadConfig as loadSource} from '../config/load.js';
import {isExempt} from '../config/exempt.js';
import {warn} from '../config/warn.js';
import {isParsed, untilParsed} from '../core/parser.js';
import type {Core} from '../core/state.js';
import {loadRecorder} from '../store/recording.js';

/** The element with all its children; waits for the parser, and for an element that comes later. */
async function untilComplete(core: Core): Promise<Element> {
  if (!core.element || !isParsed(core.element)) await untilParsed();
  if (core.element) return core.element;
  return (later ??= untilElement(core));
}

let later: Promise<Element> | undefined;

/** An element that comes after the page was parsed. */
function untilElement(core: Core): Promise<Element> {
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

/** Services that are not asked about, as their category is not: what Global Privacy Control keeps off, or what needs no consent. */
function declareFree(core: Core, config: Config): void {
  const {free} = core;
  for (const {name, services} of config.categories) {
    const isOff = free.get(name) === false;
    if (!isOff && config.exempt.includes(name)) free.set(name, true);
    for (const service of services) {
      if (service.name && (isOff || name === NECESSARY || isExempt(config, service))) free.set(service.name, !isOff);
    }
  }
  core.apply();
}

async function load(core: Core, element: Element): Promise<Config | undefined> {
  const config = await core.load(() => loadSource(element));
  if (config) declareFree(core, config);
  if (config) void loadRecorder(core, config);
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
