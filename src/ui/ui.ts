// Lazy entry of the interface: shows and puts away the banner and the preferences, and fills declarations.
// Defines <cookies-preferences> when first needed.

import type {ConsentChangeEvent} from '../core/events.js';
import type {Surface} from '../core/lazy.js';
import {CookiesPreferences} from './cookies-preferences.js';
import type {Page} from './page.js';
import {hidePreferences, showPreferences} from './show-preferences.js';
import {announce, update, view} from './view.js';

/** Puts the element to work for this page, and follows choices that are made elsewhere. */
function define(page: Page): void {
  view.page = page;
  if (customElements.get('cookies-preferences')) return;
  customElements.define('cookies-preferences', CookiesPreferences);
  document.addEventListener('consent-change', onChange);
}

/** A choice that was made elsewhere and answers everything closes the banner; all that is shown follows it. */
function onChange({source}: ConsentChangeEvent): void {
  const isAnswered = view.page!.optional.every(({name}) => view.page!.core.has(name) !== undefined);
  if (view.surface !== 'banner' || source === 'banner' || !isAnswered) void update({});
  else void update({surface: undefined}).then(() => announce('consent-hide', 'banner'));
}

export async function show(page: Page, surface: Surface, name?: string | null): Promise<void> {
  define(page);
  if (surface === 'preferences') return showPreferences(page.core.element!, name);
  if (view.surface === 'banner') return;
  await update({surface: 'banner'});
  announce('consent-show', 'banner');
}

/** Puts away whatever is shown; nothing is saved. */
export async function hide(): Promise<void> {
  if (!view.page) return;
  hidePreferences(view.page.core.element!);
  if (view.surface === 'banner') announce('consent-hide', 'banner');
  await update({surface: undefined});
}

/** Fills each `<cookies-declaration>`, once the parser has passed its fallback. */
export async function declare(page: Page): Promise<void> {
  define(page);
  const [{defineDeclaration}] = await Promise.all([import('./cookies-declaration.js'), page.core.parsed]);
  defineDeclaration(page);
}
