// Lazy entry of what is done with the configuration in hand: choosing, asking again, erasing, checking.
// Shows nothing; the interface is fetched for that. When it is due is said by actions.ts and ui/.

import {type Config, namesOf} from '../config/config.js';
import {warn} from '../config/warn.js';
import type {Source} from '../core/events.js';
import {gatedBy} from '../core/granted.js';
import {untilParsed} from '../core/parser.js';
import type {Core} from '../core/state.js';
import {catchUp as catchUpWith} from './catch-up.js';
import {loadConfig} from './configuration.js';
import {fetchEraser, hasItems, sweep} from './effect.js';
import {change, grantOnly as grantingOnly} from './names.js';
import {loadRecorder} from '../store/recording.js';
import {forget, isStorable, save} from './save.js';
import type {Remain} from '../erase/remains.js';
import {isUndecided} from './undecided.js';

export {loadConfig};
export {onErased} from './effect.js';
export {storedId} from '../store/stored-id.js';

/** Whether a name is declared in the markup. If it is missing from the configuration, config/check.ts tells why. */
function isWritten(element: Element, name: string): boolean {
  const is = `="${CSS.escape(name)}"]`;
  return element.matches(`[categories~${is}`) || !!element.querySelector(`:is(cookie-category,cookie-service):is([name${is},[category${is})`);
}

/** Warns of names that nobody declared. They stay shut. */
export function checkNames(core: Core, config: Config, names: Iterable<string>): void {
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

export const catchUp = (core: Core): Promise<void> => catchUpWith(core, () => loadConfig(core));

/** What the visitor has refused, and this page cannot erase. */
export const findRemains = async (core: Core, config: Config): Promise<Remain[]> =>
  core.consent?.denied[0] && hasItems(config) ? (await core.load(fetchEraser)).findRemains(core, config) : [];

const hasDeclaration = (): boolean => !!document.querySelector('cookies-declaration');

/** Asks what is undecided according to the configuration. */
export async function askAll(core: Core): Promise<void> {
  const config = await loadConfig(core);
  if (!config) return;
  const isOpen = isUndecided(core, namesOf(config));
  if (isOpen || hasDeclaration()) await (await core.load('ui')).ask(core, config, isOpen);
  else checkGated(core, config);
}

/** Erases what is left of what is denied. */
export async function sweepAll(core: Core): Promise<void> {
  await sweep(core, await loadConfig(core));
  // A file may know new names.
  await askAll(core);
}

/** The configuration, and what records the choice that follows from it. What that does to the page is more than what a page begins with. */
async function loadAll(core: Core): Promise<Config | undefined> {
  core.isBegun = true;
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

/** Forgets the choice, and asks again. */
export async function reset(core: Core): Promise<void> {
  const config = await loadConfig(core);
  if (!config) return;
  await forget(core, config);
  await askAll(core);
}
