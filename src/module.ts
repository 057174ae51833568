// Entry of the package for bundlers: starts the core, and exports its public object and types.
// The bundler splits off the lazy files (bundled-files.ts). On a server, where there is no document, it does nothing.

import {load} from './bundled-files.js';
import {type CookiesPreferencesApi, start} from './core/api.js';
import {core} from './core/state.js';

core.load = load;

/** The same as `window.cookiesPreferences`; `undefined` where there is no document. */
export const cookiesPreferences = (typeof document === 'undefined' ? undefined : start()) as CookiesPreferencesApi;

export type {ConsentActs, CookiesPreferencesApi} from './core/api.js';
export type {Consent} from './core/consent.js';
export type {ConsentChangeEvent, ConsentEvent, Source} from './core/events.js';
export type {Surface} from './core/lazy.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookies-preferences': HTMLElement;
    'cookies-declaration': HTMLElement;
    'cookie-category': HTMLElement;
    'cookie-service': HTMLElement;
    'cookie-item': HTMLElement;
    'cookie-text': HTMLElement;
  }
}
