// Holds gated markup shut, and opens it in document order once all its names are granted. Scripts, and embeds by attribute;
// templates are opened by gate/unpack.ts, and what was opened is shut again by gate/shut.ts.

import {isParsed} from './parser.js';
import {readNames} from './settings.js';
import {core} from './state.js';

// No `href` but of <link>: `data-*` passes through sanitizers, and <a href> may run code.
const LINK = /consent(Src.*|Poster|Data)$|^linkconsentHref/;

/** Fulfilled when the inline scripts that were opened so far have run. */
let ready: Promise<unknown> = Promise.resolve();
/** External scripts since then, each fulfilled when it has run or failed. */
let loading: unknown[] = [];

const namesOf = (element: Element): string[] => readNames(element, 'data-consent');

const mayOpen = (element: Element): boolean => !!namesOf(element)[0] && namesOf(element).every(core.has);

function embed(element: HTMLElement): void {
  core.opened.add(element);
  link(element);
  element.closest<HTMLMediaElement>('video,audio')?.load(); // which looks at its sources again only when told to
}

/** Neighbouring external scripts load together and run in order; an inline one waits for those before it. */
function queue(inert: HTMLScriptElement): void {
  const script = revive(inert);
  const run = (): unknown => insert(inert, script);
  core.opened.add(inert).add(script);
  if (script.async && script.src) run();
  else if (script.type === 'module' || (script.defer && script.src)) {
    void core.parsed.then(() => Promise.all([ready, ...loading])).then(run);
  } else if (script.src) loading.push(ready.then(run));
  else {
    ready = Promise.all([ready, ...loading]).then(run);
    loading = [];
  }
}

/** A script that runs: a new one, as a clone of what came by `innerHTML` never may. All attributes come along. */
function revive(inert: HTMLScriptElement): HTMLScriptElement {
  const script = document.createElement('script');
  for (const attribute of inert.attributes) script.setAttributeNode(attribute.cloneNode() as Attr);
  script.nonce = inert.nonce; // hidden from attributes
  script.text = inert.text;
  script.type = inert.dataset.consentType ?? '';
  script.async = inert.hasAttribute('async');
  link(script);
  return script;
}

/** Puts the script in place; the promise is fulfilled when an external one has run or failed. */
function insert(inert: HTMLScriptElement, script: HTMLScriptElement): unknown {
  // Taken away or refused while it waited for its turn.
  if (!inert.isConnected || !mayOpen(inert)) return core.opened.delete(inert);
  core.ran.push(...namesOf(inert));
  inert.replaceWith(script);
  if (script.src && !script.noModule) {
    return new Promise((resolve) => (script.addEventListener('load', resolve), script.addEventListener('error', resolve)));
  }
}

/** Opens what may be open below a root by now. */
export function scan(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-consent]')) {
    for (const name of namesOf(element)) core.names.add(name);
    if (core.opened.has(element) || !mayOpen(element) || !isParsed(element)) continue;
    // What follows a template waits until it is open, as its scripts come first.
    if (element.localName === 'template') return void core.load().then(({unpack}) => unpack(core, element, root));
    if (element.localName !== 'script') embed(element);
    else if ((element as HTMLScriptElement).type === 'text/plain') queue(element as HTMLScriptElement);
  }
}

/** Gives an element the attributes that make it load. */
function link(element: HTMLElement): void {
  for (const key in element.dataset) {
    if (LINK.test(element.localName + key)) element.setAttribute(key.slice(7), element.dataset[key]!);
  }
}
