// Saves a choice: writes the cookie, tells the page, then opens, shuts, erases and, if need be, reloads once.
// What the choice is comes from names.ts.

import {type Consent, endOf, parseConsents, printConsent} from '../core/consent.js';
import {readCookies, writeCookie} from '../core/cookie.js';
import {type ConsentChangeEvent, makeEvent} from '../core/events.js';
import {hasFlag} from '../config/flag.js';
import {gatedBy} from '../core/granted.js';
import {readCookieName, readMonths, readRevision} from '../core/settings.js';
import {readStored} from '../core/stored.js';
import type {Core} from '../core/state.js';
import type {Config} from '../config/config.js';
import {warn} from '../config/warn.js';
import {erase} from './erase.js';
import {type Choice, isSameChoice} from './names.js';
import {recorderOf} from './recording.js';
import {storedId} from './stored-id.js';

/** How a choice was made; `tab` is elsewhere on this site. */
export type Source = 'banner' | 'preferences' | 'declaration' | 'placeholder' | 'api' | 'tab';

/** Longest that vendors' own opt-outs may hold up erasing, in milliseconds. */
const PATIENCE = 1000;

/** A cookie holds 4,096 bytes in all; this leaves room for what stands beside the names. */
const LONGEST = 3800;

/** Whether a cookie can hold these names. */
export const isStorable = (names: readonly string[]): boolean => names.join('.').length <= LONGEST;

/** Writes the cookie, with the id of the decision where it is recorded; where the browser does not keep it, the choice holds for this page. */
function write(element: Element, consent: Consent, id?: string): void {
  const name = readCookieName(element);
  const text = printConsent(consent) + (id ? `&id=${id}` : '');
  const end = endOf(consent.date, readMonths(element));
  const domain = element.getAttribute('cookie-domain');
  if (!parseConsents(`${name}=${text}`, name)[0]) return; // with a bad revision or cookie-name; the author is told
  const isKept = (): boolean => readCookies().split('; ').includes(`${name}=${text}`);
  try {
    writeCookie(name, text, end, domain);
    if (isKept()) return;
    if (domain) {
      warn('attribute', `cookie-domain="${domain}" is not a domain of this page, such as ${location.hostname}`, element);
      writeCookie(name, text, end, null);
    }
  } catch {
    // Sandboxed frames throw.
  }
  if (!isKept()) warn('cookies-blocked', '', element);
}

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
  await Promise.race([Promise.allSettled(holds), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** Scripts cannot be stopped, so what ran under a name that was withdrawn goes by one reload. */
function reloadFor({element, ran}: Core, withdrawn: readonly string[]): void {
  const names = ran.flatMap(gatedBy);
  if (withdrawn.some((name) => names.includes(name)) && !hasFlag(element!, 'no-reload')) location.reload();
}

/** Takes back what is denied now: embeds, stored items, and scripts that run. */
async function withdraw(core: Core, config: Config, withdrawn: readonly string[]): Promise<void> {
  core.shut?.();
  await erase(config, core.consent!.denied, readCookieName(core.element!));
  reloadFor(core, withdrawn);
}

/** Takes up a choice that was made elsewhere while this page was put away. Where there is none, this page keeps its own. */
export async function catchUp(core: Core): Promise<void> {
  const {element, consent: previous} = core;
  const consent = element && readStored(element);
  if (!consent || (previous && (consent.date < previous.date || isSameChoice(previous, consent)))) return;
  const withdrawn = consent.denied.filter((name) => core.has(name));
  core.consent = consent;
  void open(core);
  core.shut?.();
  await announce(core, previous, 'tab');
  reloadFor(core, withdrawn);
}

/** Opens what is granted now; what scripts do that come late has to be looked after. */
async function open(core: Core): Promise<void> {
  if (document.querySelector('[data-consent]')) (await core.load('gate')).start(core);
  core.apply();
}

/** Saves a choice; the same one again does nothing. One with more names than a cookie holds is a refusal, for this page. */
export async function save(core: Core, config: Config, choice: Choice, source: Source): Promise<void> {
  const element = core.element!;
  const recorder = recorderOf(config);
  const previous = core.consent;
  if (previous && isSameChoice(previous, choice)) return;
  const names = [...choice.granted, ...choice.denied];
  const kept = isStorable(names);
  const consent = {
    ...(kept ? choice : {granted: [], denied: names}),
    date: new Date(Math.floor(Date.now() / 1e3) * 1e3),
    revision: readRevision(element),
  };
  const withdrawn = consent.denied.filter((name) => core.has(name));
  core.consent = consent;
  const id = recorder?.newId();
  const replaces = recorder && storedId(core);
  if (kept) write(element, consent, id);
  if (kept && id) recorder!.record(core, config, {consent, id, replaces, source});
  if (!kept) warn('too-many-names', '', element);
  const announced = announce(core, previous, source);
  await painted();
  void open(core);
  await announced;
  await withdraw(core, config, withdrawn);
}

/** Forgets the choice, as if there never was one; what runs goes on, as nothing was refused. */
export function forget(core: Core): void {
  const name = readCookieName(core.element!);
  try {
    for (const domain of [null, core.element!.getAttribute('cookie-domain')]) writeCookie(name, '', new Date(0), domain);
  } catch {
    // Sandboxed frames throw, and keep no cookie.
  }
  core.consent = undefined;
  document.documentElement.removeAttribute('data-consent-granted');
}
