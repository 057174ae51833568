// Lazy entry of what a page may ask us to do, and of what a page begins with: all that may be fetched for somebody who has chosen.
// Kept small, as each visit begins with it: choosing and the configuration are left to choice.ts, showing to ui/.

import {hasChanged} from '../config/changed.js';
import {hasWaiting} from '../config/record-href.js';
import type {ConsentActs} from '../core/api.js';
import type {Surface} from '../core/lazy.js';
import {toNames} from '../core/settings.js';
import type {Core} from '../core/state.js';
import {readStored} from '../core/stored.js';
import {keep} from '../store/keep.js';
import type * as Choice from './choice.js';
import {followAnswer, giveSignals} from './on-consent.js';
import {isUndecided} from './undecided.js';

let choice: Promise<typeof Choice> | undefined;

/** One promise for all, as Chromium does not say who of those that wait for a file has it first. */
const loadChoice = (core: Core): Promise<typeof Choice> => (choice ??= core.load('choice') as Promise<typeof Choice>);

export const accept = async (core: Core, ...names: string[]): Promise<void> => (await loadChoice(core)).choose(core, names, true, 'api');

export const reject = async (core: Core, ...names: string[]): Promise<void> => (await loadChoice(core)).choose(core, names, false, 'api');

/** Forgets the choice: all is shut again, and the visitor is asked anew. Scripts that ran go on until the page is left. */
export const reset = async (core: Core): Promise<void> => (await loadChoice(core)).reset(core);

export const show = async (core: Core, surface: Surface = 'preferences', name?: string | null): Promise<void> =>
  (await core.load('ui')).show(core, surface, name);

export const hide = async (core: Core): Promise<void> => (await core.load('ui')).hide();

/** Starts and stops what a page says itself; what the configuration alone knows follows when that is there. */
export async function onConsent(core: Core, names: string, acts: ConsentActs): Promise<void> {
  const wanted = toNames(names);
  const file = isUndecided(core, wanted) || !core.element ? await loadChoice(core) : undefined;
  const config = await file?.loadConfig(core);
  await giveSignals(core);
  followAnswer(core, wanted, acts);
  if (config) file!.checkNames(core, config, wanted);
}

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

/** Whether the cookie may tell of another choice than the one that is known here. Where an endpoint writes it, too, it may be an older one. */
const isNews = ({element, consent}: Core): unknown =>
  element && (element.hasAttribute('record-href') || JSON.stringify(readStored(element)) !== JSON.stringify(consent));

/** When the page has nothing better to do. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => ('requestIdleCallback' in window ? requestIdleCallback(resolve, {timeout: 2000}) : setTimeout(resolve, 200)));

/** What each page begins with: scripts that are denied now may have written until the last page was gone. */
async function begin(core: Core): Promise<void> {
  const {element, consent, isBegun} = core;
  if (isBegun || !consent) return;
  core.isBegun = true;
  keep(core);
  if (hasWaiting(element!)) void loadChoice(core).then(({loadConfig}) => loadConfig(core)); // which has it sent
  if (!consent.denied[0] || !element!.matches('[src]') && !element!.querySelector('cookie-service')) return;
  await idle();
  await (await loadChoice(core)).sweepAll(core);
}

/** Brings the page in line with a choice made since, begins it once, and asks the visitor what is undecided according to the configuration. */
export async function ask(core: Core): Promise<void> {
  if (isNews(core)) await (await loadChoice(core)).catchUp(core);
  void begin(core);
  if (!hasChanged(core)) return;
  if (!core.consent || document.querySelector('cookies-declaration') || isUndecided(core, core.asked)) await (await loadChoice(core)).askAll(core);
}
