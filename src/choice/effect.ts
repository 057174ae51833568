// Puts a choice into effect on this page: tells listeners, then opens, shuts, erases and, if need be, reloads once.
// Where the choice comes from is save.ts's matter, or that of catch-up.ts; gate/ opens and shuts.

import type {Consent} from '../core/consent.js';
import {type ConsentChangeEvent, makeEvent, type Source} from '../core/events.js';
import {hasFlag} from '../config/flag.js';
import {gatedBy} from '../core/granted.js';
import {readCookieName} from '../core/settings.js';
import {readStored} from '../core/stored.js';
import type {Core} from '../core/state.js';
import type {Config} from '../config/config.js';
import type * as Eraser from '../erase/erase.js';

/** Longest that vendors' own opt-outs, or a file of the configuration, may hold up the rest, in milliseconds. */
const PATIENCE = 1000;

const patience = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, PATIENCE));

/** After the next paint: the page shows at once that the click was heard, before anything that was held back runs. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100); // pages in the background paint nothing
  });

/** Dispatches `consent-change`, and waits for what listeners ask for. */
async function announce({element, consent}: Core, previous: Consent | undefined, source: Source): Promise<void> {
  const holds: Promise<unknown>[] = [];
  const waitUntil: ConsentChangeEvent['waitUntil'] = (promise) => void holds.push(promise);
  (element?.isConnected ? element : document).dispatchEvent(makeEvent('consent-change', {consent, previous, source, waitUntil}));
  await Promise.race([Promise.allSettled(holds), patience()]);
}

/** Opens what is granted now; what scripts do that come late has to be looked after. */
async function open(core: Core): Promise<void> {
  if (document.querySelector('[data-consent]')) (await core.load('gate')).start(core);
  core.apply();
}

/** Whether a page that is loaded now would open it again, as the browser did not keep that it is refused. */
const comesBack = ({element, free, unkept}: Core, name: string): unknown =>
  unkept && (free.get(name) || readStored(element!)?.granted.includes(name));

/** Scripts cannot be stopped, so what ran under a name that was withdrawn, and still is, goes by one reload. */
function reloadFor(core: Core, withdrawn: readonly string[]): void {
  const {element, ran, has} = core;
  const names = ran.flatMap(gatedBy);
  const running = withdrawn.filter((name) => names.includes(name) && has(name) === false);
  // A visitor's own tool that refuses on each page must not reload for ever.
  if (!running[0] || running.some((name) => comesBack(core, name)) || hasFlag(element!, 'no-reload')) return;
  ran.splice(0);
  history.scrollRestoration = 'auto'; // the visitor is to find the page where it was
  location.reload();
}

export const fetchEraser = (): Promise<typeof Eraser> => import('../erase/erase.js');

const listeners: (() => void)[] = [];

/** Calls whenever erasing has come to its end. */
export const onErased = (listener: () => void): void => void listeners.push(listener);

/** Whether anything is declared that could be erased. */
export const hasItems = ({categories}: Config): boolean => categories.some(({services}) => services.some(({items}) => items[0]));

/** Erases what is left of what is denied. */
export async function sweep({element, consent}: Core, config: Config | undefined): Promise<void> {
  if (!config || !consent?.denied[0] || !hasItems(config)) return;
  try {
    await (await fetchEraser()).erase(config, consent.denied, readCookieName(element!));
  } catch (error) {
    // Not by `core.load`, which waits for ever: what runs has to go all the same.
    console.warn('[cookies-preferences] load: file missing, so nothing is erased', error);
  }
  for (const listener of listeners) listener();
}

/**
 * Takes up a choice, or that there is none any more, and has it followed. `store` keeps it, before anybody hears of it.
 * Fulfilled when all is done but the reload, which has begun.
 */
export async function takeUp(
  core: Core, consent: Consent | undefined, source: Source, config: Promise<Config | undefined>, store?: () => void,
): Promise<void> {
  const previous = core.consent;
  const withdrawn = consent?.denied.filter((name) => core.has(name)) ?? [];
  core.consent = consent;
  if (!consent) document.documentElement.removeAttribute('data-consent-granted');
  store?.();
  const announced = announce(core, previous, source);
  await painted();
  void open(core);
  await announced;
  core.shut?.();
  // What is not erased now goes at the start of the next page.
  await sweep(core, await Promise.race([config, patience()]));
  reloadFor(core, withdrawn);
}
