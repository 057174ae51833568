// Lazy entry of the interface: asks by the banner, shows the preferences, fills declarations.
// Defines <cookies-preferences> when first needed.

import {hasChanged} from '../config/changed.js';
import type {Config} from '../config/config.js';
import {hasFlag} from '../config/flag.js';
import {type ConsentChangeEvent, isConfirmed} from '../core/events.js';
import type {Boxes, Surface} from '../core/lazy.js';
import type {Core} from '../core/state.js';
import {banner} from './banner.js';
import {CookiesPreferences} from './cookies-preferences.js';
import {announce, loadChoice, openPage, page, update} from './page.js';
import {showPreferences} from './show-preferences.js';

/** Puts the element to work, and follows choices from wherever they come. */
async function open(core: Core, config?: Config): Promise<void> {
  await openPage(core, config);
  if (customElements.get('cookies-preferences')) return;
  // What the page brought along is already shown, and told of.
  if (core.hasBanner) page.banner = banner;
  customElements.define('cookies-preferences', CookiesPreferences);
  document.addEventListener('consent-change', onChange);
}

const isAsked = (): boolean => page.asked.some(({name}) => page.core.has(name) === undefined);

/** In a frame of a page that asks by itself the banner is quiet. */
function isAskedAbove(): boolean {
  try {
    return top !== window && !!top!.document.querySelector('cookies-preferences');
  } catch {
    return false; // another origin
  }
}

const loadCare = (): Promise<typeof import('./care.js')> => page.core.load(() => import('./care.js'));

/** A choice that answers everything closes the banner. It is confirmed where the visitor made it; the declaration does so itself. */
async function onChange({source}: ConsentChangeEvent): Promise<void> {
  await (isAsked() ? update({}) : closeBanner());
  if (!page.banner && isConfirmed(source)) await (await loadCare()).confirm();
}

async function showBanner(): Promise<void> {
  const wasShown = page.banner;
  await update({banner, saved: undefined});
  if (!wasShown) announce('consent-show', 'banner');
}

let isLoading = false;

// What was being loaded when WebKit put the page away is never there when it comes back, and neither fails.
addEventListener('pageshow', ({persisted}) => persisted && isLoading && location.reload());

async function tend(): Promise<void> {
  isLoading = true;
  await (await loadCare()).care();
  isLoading = false;
}

/** Fills declarations, which ask by themselves, or else asks what is undecided. The rest is in no hurry. */
export async function ask(core: Core, config?: Config, isOpen = false): Promise<void> {
  if (!config && !hasChanged(core)) return;
  await open(core, config);
  const declaration = document.querySelector('cookies-declaration');
  if (declaration) void core.load(() => import('./cookies-declaration.js')).then(({defineDeclaration}) => defineDeclaration());
  if ((isOpen || isAsked()) && !hasFlag(core.element!, 'manual') && !isAskedAbove()) await (declaration ? closeBanner : showBanner)();
  setTimeout(tend);
}

export async function show(core: Core, surface: Surface, name?: string | null): Promise<void> {
  await open(core, await (await loadChoice(core)).loadConfig(core));
  // A banner without anything to ask would be empty.
  await (surface === 'banner' ? page.asked[0] && showBanner() : showPreferences(name));
  void tend();
}

async function closeBanner(): Promise<void> {
  const wasShown = page.banner;
  await update({banner: undefined, saved: undefined});
  if (wasShown) announce('consent-hide', 'banner');
}

/** Puts away whatever is shown; nothing is saved. */
export async function hide(): Promise<void> {
  page?.element.shadowRoot?.querySelector('dialog')?.close();
  if (page) await closeBanner();
}

/** Shows a placeholder in each of these boxes, and in no other. */
export const fill = async (core: Core, boxes: Boxes): Promise<void> => (await core.load(() => import('./placeholders.js'))).fill(core, boxes);
