// Opens the preferences dialog, and puts it away. The dialog itself is fetched when first opened.
// Nothing is saved here.

import {announce, update, view} from './view.js';

const dialogIn = (element: Element): HTMLDialogElement | null | undefined => element.shadowRoot?.querySelector('dialog');

/** Shows the preferences, at the category or service `name` if there is one. */
export async function showPreferences(element: Element, name?: string | null): Promise<void> {
  const isOpen = !!view.preferences;
  await update({preferences: await import('./preferences.js')});
  const dialog = dialogIn(element);
  if (!dialog) return;
  if (!dialog.open) dialog.showModal();
  view.preferences!.enter(dialog, name);
  if (!isOpen) announce('consent-show', 'preferences');
}

/** The focus goes back to where it was, by the browser's own care. */
export function hidePreferences(element: Element): void {
  dialogIn(element)?.close();
}

/** When the dialog was closed, in whatever way: ticks that were not saved are forgotten with it. */
export async function onClosed(): Promise<void> {
  await update({preferences: undefined});
  announce('consent-hide', 'preferences');
}
