// What is shown at present, and the one place that changes it.
// The element renders it; see cookies-preferences.ts.

import type {LitElement} from 'lit';
import {makeEvent} from '../core/events.js';
import type {Page} from './page.js';
import type * as Preferences from './preferences.js';

export interface View {
  page?: Page;
  /** The banner, or the confirmation that takes its place. */
  surface?: 'banner' | 'saved' | undefined;
  /** The preferences, while they are open; they are fetched when first opened. */
  preferences?: typeof Preferences | undefined;
}

export const view: View = {};

/** Changes what is shown; fulfilled when it is on the page. */
export async function update(change: View): Promise<void> {
  Object.assign(view, change);
  const element = view.page?.core.element as LitElement | null | undefined;
  element?.requestUpdate?.();
  await element?.updateComplete;
}

/** Tells the page that a surface was shown or put away. */
export const announce = (type: 'consent-show' | 'consent-hide', surface: string): unknown =>
  view.page?.core.element?.dispatchEvent(makeEvent(type, {consent: view.page.core.consent, surface}));
