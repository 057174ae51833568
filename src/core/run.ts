// Makes a script that runs of one that is held, and puts it in place.
// When that may be is said in gate.ts.

import type {Core} from './state.js';
import {trust} from './trust.js';

/** A script that runs: a new one, as what came by `innerHTML` never may. */
export function revive(inert: HTMLScriptElement, type: string): HTMLScriptElement {
  // From its markup, as a policy may forbid to set one by one what runs. No value holds the quote that ends it.
  const markup = inert.outerHTML
    .replace(/ type="text.plain"/i, type)
    .replace(inert.matches('[data-consent-src]') ? ' data-consent-src="' : / $/, ' src="');
  const script = document.createRange().createContextualFragment(trust.createHTML(markup)).firstChild as HTMLScriptElement;
  script.nonce = inert.nonce; // hidden from attributes
  script.async = inert.matches('[async]');
  return script;
}

/** Puts the script in place; the promise is fulfilled when it has run or failed, and what it wrote is there. */
export function run(core: Core, inert: HTMLScriptElement, script: HTMLScriptElement): unknown {
  core.ran.push(inert);
  // Writing would wipe the page.
  const {write, writeln} = document;
  let written;
  document.write = document.writeln = (...texts) => (written = core.load('gate').then((gate) => gate.write(core, script, texts))) as never;
  // What is inert stays where frameworks and routers expect it.
  inert.before(script);
  Object.assign(document, {write, writeln});
  return script.src
    ? new Promise((resolve) => (script.addEventListener('load', resolve), script.addEventListener('error', resolve)))
    : written;
}
