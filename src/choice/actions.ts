// Lazy entry of what is done for the page and its visitor with the configuration in hand: asking, choosing, checking.
// Shows nothing; the interface is fetched for that.

import {hasChanged} from '../config/changed.js';
import {type Config, namesOf} from '../config/config.js';
import {warn} from '../config/warn.js';
import type {ConsentActs} from '../core/api.js';
import type {Source} from '../core/events.js';
import {gatedBy} from '../core/granted.js';
import type {Surface} from '../core/lazy.js';
import {toNames} from '../core/settings.js';
import {untilParsed} from '../core/parser.js';
import type {Core} from '../core/state.js';
import {catchUp} from './catch-up.js';
import {loadConfig} from './configuration.js';
import {sweep} from './effect.js';
import {keep} from '../store/keep.js';
import {change, grantOnly as grantingOnly} from './names.js';
import {followAnswer, giveSignals} from './on-consent.js';
import {hasWaiting, loadRecorder} from '../store/recording.js';
import {forget, isStorable, save} from './save.js';
import {storedId} from '../store/stored-id.js';

export {loadConfig, storedId};
export {onErased} from '../erase/erase.js';
export {findRemains} from '../erase/remains.js';

/** Whether a name is declared in the markup. If it is missing from the configuration, config/check.ts tells why. */
function isWritten(element: Element, name: string): boolean {
  const is = `="${CSS.escape(name)}"]`;
  return element.matches(`[categories~${is}`) || !!element.querySelector(`:is(cookie-category,cookie-service):is([name${is},[category${is})`);
}

/** Warns of names that nobody declared. They stay shut. */
function checkNames(core: Core, config: Config, names: Iterable<string>): void {
  const declared = namesOf(config);
  for (const name of names) {
    if (core.free.get(name) || declared.includes(name) || isWritten(core.element!, name)) continue;
    warn('unknown-name', name, document.querySelector(`[data-consent~="${CSS.escape(name)}"]`));
  }
}

const checkGated = (core: Core, config: Config): void =>
  checkNames(core, config, [...document.querySelectorAll('[data-consent]')].flatMap(gatedBy));

/** A file may have texts of any kind. */
const hasOwnWords = (element: Element): boolean => element.hasAttribute('src') || !!element.querySelector('cookie-text');

/** Tells the author of mistakes that show only on the page: names that nobody declared, a language that is not there, markup that is gated wrongly. */
export async function check(core: Core, {wanted, lang}: {readonly wanted: string; readonly lang: string}): Promise<void> {
  const config = await loadConfig(core);
  if (config) checkGated(core, config);
  if (config && !isStorable(namesOf(config))) warn('too-many-names', '', core.element);
  if (wanted !== lang) warn('unknown-language', wanted, core.element);
  if (config && hasOwnWords(core.element!)) await (await core.load(() => import('./own-words.js'))).checkWords(core, config, lang);
  await untilParsed();
  (await core.load('mistakes')).checkMarkup(core, config);
}

/** When the page has nothing better to do. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => ('requestIdleCallback' in window ? requestIdleCallback(resolve, {timeout: 2000}) : setTimeout(resolve, 200)));

let isBegun = false;

/** What each page begins with: scripts that are denied now may have written until the last page was gone. */
async function begin(core: Core): Promise<void> {
  if (isBegun || !core.consent) return;
  isBegun = true;
  keep(core);
  if (hasWaiting(core.element!)) void loadConfig(core); // which has it sent
  if (!core.consent.denied[0] || !core.element!.matches('[src]') && !core.element!.querySelector('cookie-service')) return;
  await idle();
  await sweep(core, await loadConfig(core));
  // A file may know new names.
  await askAll(core);
}

const hasDeclaration = (): boolean => !!document.querySelector('cookies-declaration');

const isOpenIn = (core: Core, names: Iterable<string>): boolean => [...names].some((name) => core.has(name) === undefined);

/** Asks what is undecided according to the configuration. */
async function askAll(core: Core): Promise<void> {
  const config = await loadConfig(core);
  if (!config) return;
  const isOpen = isOpenIn(core, namesOf(config));
  if (isOpen || hasDeclaration()) await (await core.load('ui')).ask(core, config, isOpen);
  else checkGated(core, config);
}

export async function ask(core: Core): Promise<void> {
  await catchUp(core, () => loadConfig(core));
  void begin(core);
  if (!hasChanged(core)) return;
  if (!core.consent || hasDeclaration() || isOpenIn(core, core.asked)) await askAll(core);
}

/** The configuration, and what records the choice that follows from it. What that does to the page is more than what a page begins with. */
async function loadAll(core: Core): Promise<Config | undefined> {
  isBegun = true;
  const config = await loadConfig(core);
  if (config) await loadRecorder(core, config);
  return config;
}

/** Gives one answer to some names, or to all without any; what Global Privacy Control keeps off is granted by its name alone. */
export async function choose(core: Core, names: readonly string[], answer: boolean, source: Source): Promise<void> {
  const config = await loadAll(core);
  if (!config) return;
  checkNames(core, config, names);
  const all = namesOf(config);
  const known = names[0] ? all.filter((name) => names.includes(name)) : all.filter((name) => !answer || core.free.get(name) !== false);
  if (known[0]) await save(core, config, change(config, core.consent, known, answer), source);
}

/** Allows these names and refuses all others. */
export async function grantOnly(core: Core, names: readonly string[], source: Source): Promise<void> {
  const config = await loadAll(core);
  if (config) await save(core, config, grantingOnly(config, names), source);
}

export const accept = (core: Core, ...names: string[]): Promise<void> => choose(core, names, true, 'api');

export const reject = (core: Core, ...names: string[]): Promise<void> => choose(core, names, false, 'api');

/** Starts and stops what a page says itself; what the configuration alone knows follows when that is there. */
export async function onConsent(core: Core, names: string, acts: ConsentActs): Promise<void> {
  const wanted = toNames(names);
  const isOpen = isOpenIn(core, wanted);
  const config = isOpen || !core.element ? await loadConfig(core) : undefined;
  await giveSignals(core);
  followAnswer(core, wanted, acts);
  if (config) checkNames(core, config, wanted);
}

/** Forgets the choice: all is shut again, and the visitor is asked anew. Scripts that ran go on until the page is left. */
export async function reset(core: Core): Promise<void> {
  const config = await loadConfig(core);
  if (!config) return;
  await forget(core, config);
  await askAll(core);
}

export const show = async (core: Core, surface: Surface = 'preferences', name?: string | null): Promise<void> =>
  (await core.load('ui')).show(core, surface, name);

export const hide = async (core: Core): Promise<void> => (await core.load('ui')).hide();

/** Follows gated markup in a shadow root. */
export async function observe(core: Core, root: ParentNode): Promise<void> {
  const follow = (): void => {
    core.shut?.(root);
    core.apply(root);
  };
  follow();
  new MutationObserver(follow).observe(root, {childList: true, subtree: true});
  document.addEventListener('consent-change', follow);
}
