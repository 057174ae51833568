// Holds gated scripts shut, and opens them in document order once all their names are granted, as long as the page is loading.
// All else that is gated, and what comes later, is left to the lazy gate/.

import {isGranted, gatedBy} from './granted.js';
import {isParsed} from './parser.js';
import {revive, run} from './run.js';
import {core} from './state.js';

/** Scripts that run in their turn. */
const PLAIN = 'script[type="text/plain"]:not([defer],[nomodule],[data-consent-type])';

/** Fulfilled when the inline scripts that were opened so far have run. */
let ready: Promise<unknown> = Promise.resolve();
/** External scripts since then, each fulfilled when it has run or failed. */
let loading: unknown[] = [];

/** Neighbouring external scripts load together and run in order; an inline one waits for those before it. */
function queue(inert: HTMLScriptElement, type = ''): void {
  core.opened.add(inert);
  const script = revive(inert, type);
  // Taken away or refused while it waited for its turn.
  const turn = (): unknown => (inert.isConnected && isGranted(core, inert) ? run(core, inert, script) : core.opened.delete(inert));
  core.opened.add(script);
  if (script.src) void (script.async ? turn() : loading.push(ready.then(turn)));
  else {
    ready = Promise.all([ready, ...loading]).then(turn);
    loading = [];
  }
}

/** Opens what may be open below a root by now. */
export function scan(root: ParentNode): void {
  let rest;
  for (const element of root.querySelectorAll<HTMLScriptElement>('[data-consent]')) {
    for (const name of gatedBy(element)) core.asked.add(name);
    const isReady = isGranted(core, element) && isParsed(element);
    // What is open and refused by now was away meanwhile.
    if (isReady && core.opened.has(element)) continue;
    // Until the page is complete; the states are in reverse order of the alphabet.
    if (document.readyState > 'd' && core.nonce === element.nonce && element.matches(PLAIN)) {
      if (isReady) void core.load(() => queue(element) as never);
    } else if (isReady || !element.matches('script')) {
      rest = true;
      // What follows waits until it is open: scripts in it come first, and a script may look for the address of a frame.
      if (isReady) break;
    }
  }
  if (rest) void core.load('gate').then((gate) => gate.follow(core, queue, root));
}
