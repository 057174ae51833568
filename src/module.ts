// Entry of the package for bundlers: starts the core, and exports its public object and types.
// The bundler splits off the lazy files. On a server, where there is no document, it does nothing.

import {type CookiesPreferencesApi, start} from './core/api.js';
import type {Lazy, Load} from './core/lazy.js';

const files: {[Name in keyof Lazy]: () => Promise<Lazy[Name]>} = {
  actions: () => import('./choice/actions.js'),
  ui: () => import('./ui/ui.js'),
};

const load: Load = (name) => files[name ?? 'actions']() as never; // a generic default is beyond the compiler

/** The same as `window.cookiesPreferences`; `undefined` where there is no document. */
export const cookiesPreferences = (typeof document === 'undefined' ? undefined : start(load)) as CookiesPreferencesApi;

export type {Consent} from './core/consent.js';
export type {ConsentEvent} from './core/events.js';
export type {CookiesPreferencesApi};
