// Lazy entry of the interface: asks by the banner, shows the preferences, fills declarations.
// Defines <cookies-preferences> when first needed.

import type {Config} from '../config/config.js';
import {hasFlag} from '../config/flag.js';
import type {ConsentChangeEvent} from '../core/events.js';
import type {Surface} from '../core/lazy.js';
import type {Core} from '../core/state.js';
import {CookiesPreferences} from './cookies-preferences.js';
import {announce, loadActions, openPage, page, showPreferences, update} from './page.js';

/** Puts the element to work, and follows choices from wherever they come. */
async function open(core: Core, config?: Config): Promise<void> {
  await openPage(core, config);
  if (customElements.get('cookies-preferences')) return;
  customElements.define('cookies-preferences', CookiesPreferences);
  document.addEventListener('consent-change', onChange);
}

const isAsked = (): boolean => page.asked.some(({name}) => page.core.has(name) === undefined);

/** A choice that answers everything closes the banner; made there, it is confirmed, as the pressed button is gone. */
async function onChange({source}: ConsentChangeEvent): Promise<void> {
  const wasShown = page.surface === 'banner' && !isAsked();
  if (wasShown) page.surface = source === 'banner' ? 'saved' : undefined;
  await update({});
  if (!wasShown) return;
  announce('consent-hide', 'banner');
  page.element.shadowRoot!.querySelector<HTMLElement>('#close')?.focus({preventScroll: true});
}

async function showBanner(): Promise<void> {
  const wasShown = page.surface === 'banner';
  await update({surface: 'banner'});
  if (!wasShown) announce('consent-show', 'banner');
}

/** Asks what is undecided, and fills declarations. Then, in no hurry, the author's mistakes are looked for. */
export async function ask(core: Core, config?: Config, isOpen = false): Promise<void> {
  await open(core, config);
  if (document.querySelector('cookies-declaration')) void core.load(() => import('./cookies-declaration.js')).then(({defineDeclaration}) => defineDeclaration());
  if ((isOpen || isAsked()) && !hasFlag(core.element!, 'manual')) await showBanner();
  setTimeout(async () => (await loadActions()).check(core, page.words));
}

export async function show(core: Core, surface: Surface, name?: string | null): Promise<void> {
  const {loadConfig} = (await core.load()) as typeof import('../choice/actions.js');
  await open(core, await loadConfig(core));
  await (surface === 'banner' ? showBanner() : showPreferences(name));
}

/** Puts away whatever is shown; nothing is saved. */
export async function hide(): Promise<void> {
  if (!page) return;
  page.element.shadowRoot?.querySelector('dialog')?.close();
  if (page.surface === 'banner') announce('consent-hide', 'banner');
  await update({surface: undefined});
}

/** Shows placeholders for all these, and for nothing else. */
export async function hold(): Promise<void> {}
