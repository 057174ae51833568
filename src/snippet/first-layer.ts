// The banner that the page itself brings along: asks by it, takes the answer, and gives way to the interface when more is needed.
// It is printed by serialise.ts, and shown before this runs by decide.ts. What it cannot say or do by itself is left to ui/.

import type * as Choice from '../choice/choice.js';
import {type ConsentChangeEvent, isConfirmed, makeEvent} from '../core/events.js';
import type {Lazy, Load} from '../core/lazy.js';
import {untilParsed} from '../core/parser.js';
import {core} from '../core/state.js';
import {load as fetchFile} from '../lazy-files.js';
import {namesAsked} from './asked.js';
import type * as Meanwhile from './meanwhile.js';

/** What the page brought along, until the interface is there in its place; that has no style element. */
export const rootOf = (): HTMLElement | null | undefined => core.element?.shadowRoot?.querySelector('style~#root');

/** Whether the visitor answered; until that is saved the banner stays, so that nobody takes it for done. */
let isAnswered = false;
let pending = 0;

/** As ever, and counted. */
export const load = (async (file: keyof Lazy) => {
  pending++;
  const loaded = await fetchFile(file);
  pending--;
  return loaded;
}) as Load;

// Whoever has chosen needs no banner.
document.addEventListener('consent-ready', () => core.hasBanner || rootOf()?.remove());

// What was being loaded when WebKit put the page away is never there when it comes back, and neither fails.
addEventListener('pageshow', ({persisted}) => persisted && pending && location.reload());

/** Once it is there an answer is saved in the task of the click, so that it is not lost with a page that is left at once. */
let choice: typeof Choice | undefined;
const loadChoice = async (): Promise<typeof Choice> => (choice ??= (await load('choice')) as typeof Choice);

let isTold = false;

const announce = (type: 'consent-show' | 'consent-hide'): unknown =>
  core.element!.dispatchEvent(makeEvent(type, {consent: core.consent, surface: 'banner'}));

/** Late, so that all scripts of the page can hear it, but before anything that follows from it. */
function tell(): void {
  if (!isTold) announce('consent-show');
  isTold = true;
}

async function answer(isGranted: boolean): Promise<void> {
  tell();
  isAnswered = true;
  await (await loadChoice()).choose(core, [], isGranted, 'banner');
}

/** A choice that answers everything closes the banner, wherever it was made. */
async function onChange({source}: ConsentChangeEvent): Promise<void> {
  if (!rootOf() || !core.hasBanner || (namesAsked(core) && !isAnswered)) return;
  rootOf()!.remove();
  isAnswered = core.hasBanner = false;
  queueMicrotask(() => isTold && announce('consent-hide')); // all hear of the choice first
  core.isUnconfirmed = isConfirmed(source);
  if (core.isUnconfirmed) await (await load('ui')).ask(core);
}

/** Brings the interface, which takes over what is shown. */
async function giveWay(): Promise<Lazy['ui']> {
  const ui = await load('ui');
  if (rootOf() && core.hasBanner) {
    tell();
    await ui.ask(core);
    core.keepRoom?.();
  }
  return ui;
}

async function onClick({target}: Event): Promise<void> {
  const {id} = target as Element;
  if (id === 'settings') await (await giveWay()).show(core, 'preferences');
  else if (id) await answer(id === 'accept');
}

async function show(root: HTMLElement): Promise<void> {
  core.hasBanner = true;
  root.querySelector('[part=buttons]')!.addEventListener('click', onClick);
  document.addEventListener('consent-change', onChange);
  await untilParsed();
  if (!core.hasBanner) return;
  tell();
  // When the page has nothing better to do, but not too late for those who move on by keys.
  (window.requestIdleCallback ?? setTimeout)(async () => {
    const choice = loadChoice();
    await ((await load('meanwhile' as never)) as typeof Meanwhile).tend(core, choice, root.lang, giveWay);
  }, {timeout: 1e3} as never);
}

/** Whether what the page brought along says what the interface would say. */
const isFit = (root: HTMLElement): boolean =>
  !root.hidden && !document.querySelector('cookies-declaration') && namesAsked(core) === root.parentNode!.querySelector('style')!.dataset['names'];

/** Stands for the interface, as long as that banner is enough. */
export const firstLayer: Lazy['ui'] = {
  async ask(...args) {
    const root = rootOf()!;
    if (isAnswered || (!args[1] && isFit(root))) return void (core.hasBanner || show(root));
    if (!core.hasBanner) root.hidden = true;
    await (await giveWay()).ask(...args);
  },
  show: async (...args) => (await giveWay()).show(...args),
  hide: async () => (await giveWay()).hide(),
  fill: async (...args) => (await load('ui')).fill(...args), // beside it
};
