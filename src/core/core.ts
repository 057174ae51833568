// Wires the stored choice and the gate to the page: finds the element, follows the document, sees what is undecided.
// Asking, choosing and showing are lazy (lazy.ts); the public object is made in api.ts.

import type {Consent} from './consent.js';
import {BUBBLES} from './events.js';
import {scan} from './gate.js';
import {isLoading, isParsed} from './parser.js';
import {readNames} from './settings.js';
import {core} from './state.js';
import {readStored} from './stored.js';

let setReady: ((consent: Consent) => void) | undefined;
/** Fulfilled with the first choice that is known. */
export const ready = new Promise<Consent>((resolve) => (setReady = resolve));

/** Signals that are not given yet; what is gated waits for them. */
let held = 0;

function apply(root: ParentNode = document): void {
  if (!held) scan(root);
  const {consent} = core;
  if (!consent) return;
  document.documentElement.dataset.consentGranted = consent.granted.join(' ');
  if (!setReady) return;
  core.element!.dispatchEvent(Object.assign(new Event('consent-ready', BUBBLES), {consent}));
  setReady = setReady(consent) as undefined;
}

/** Takes up an element that the parser has passed: its settings, the stored choice, and the names that it declares. */
function adopt(element: Element): void {
  core.element = element;
  core.nonce ||= (element as HTMLElement).nonce;
  core.consent = readStored(element);
  // Who keeps off what runs until refused, too, and which of that it is, is for the configuration to say.
  if (navigator.globalPrivacyControl) core.free.set('marketing', false).set('third-party', false);
  else for (const name of readNames(element, 'exempt')) core.free.set(name, true);
  for (const name of readNames(element, 'categories')) core.asked.add(name);
  for (const child of element.querySelectorAll('cookie-category,cookie-service')) {
    const category = child.getAttribute('category')!;
    const name = child.getAttribute('name');
    // Whether a name of a category that is free is so, too, is for the configuration to say: another service may have it first.
    if (core.free.has(category)) {
      if (name && !core.free.get(category)) core.free.set(name, false);
    } else for (const one of [category, name]) if (one) core.asked.add(one);
  }
  for (const name of readNames(element, 'signals') as 'google'[]) {
    held++;
    void core.load(name).then((signal) => (signal.start(core), held--, follow()));
  }
}

/** Leaves asking, and what else is due, to a lazy file, which knows what it has done before. What a file declares, and what is new, only the actions know. */
async function ask(): Promise<void> {
  // What is opened now is asked for first.
  // oxlint-disable-next-line unicorn/no-unnecessary-await
  await 0;
  const {consent, element} = core;
  const hasFile = element?.matches('[src]');
  // Each visit begins by writing the choice again, and each page by erasing what is left of services that are denied.
  const isDue = consent ? !document.referrer.includes(location.host) || (consent.denied[0] && (hasFile || document.querySelector('cookie-service'))) : hasFile;
  if (isDue || document.querySelector('cookies-declaration') || [...core.asked].some((name) => core.has(name) == null)) {
    (await core.load(element && !hasFile && !consent ? 'ui' : 'actions')).ask(core);
  }
}

let timer: unknown;

/** Looks at the document again: after each step of the parser, and after what happens to it later. */
function follow(): void {
  timer = 0;
  const element = document.querySelector('cookies-preferences');
  if (element && element !== core.element && isParsed(element)) adopt(element);
  apply();
  if (core.element || !isLoading()) ask();
}

/** The cookie is the truth, whoever wrote it: another page, a server, a test. Chromium tells of a change before it can be read. */
const look = (): unknown =>
  setTimeout(() => core.element && JSON.stringify(readStored(core.element)) !== JSON.stringify(core.consent) && core.load().then((file) => file.ask(core)), 200);

/** Follows the page from now on. */
export function followPage(): void {
  core.apply = apply;
  new MutationObserver(() => {
    // Once for all that a frame brings, as to look at what was added costs more. As long as there is no element it is taken up at once: what
    // the parser comes to next may ask for the choice.
    timer ||= core.element || !isLoading() ? setTimeout(follow, 16) : follow();
  }).observe(document, {subtree: true, childList: true});
  addEventListener('pageshow', look);
  addEventListener('visibilitychange', look);
  addEventListener('DOMContentLoaded', follow);
  try {
    // A page that was put away is dropped by Chromium when it gets a message, but not when cookies change: https://web.dev/articles/bfcache
    const news: EventTarget = window.cookieStore ?? new BroadcastChannel('cookies_preferences');
    news.addEventListener('change', look);
    news.addEventListener('message', look);
  } catch {
    // Firefox refuses channels where it keeps no cookies.
  }
  follow();
}
