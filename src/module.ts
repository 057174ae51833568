// Entry of the package for bundlers: starts the core, and exports its public object and types.
// The bundler splits off the lazy files. On a server, where there is no document, it does nothing.

import {type CookiesPreferencesApi, start} from './core/api.js';
import type {Lazy, Load} from './core/lazy.js';

const files: {[Name in keyof Lazy]: () => Promise<Lazy[Name]>} = {
  actions: () => import('./choice/actions.js'),
  gate: () => import('./gate/gate.js'),
  mistakes: () => import('./gate/mistakes.js'),
  ui: () => import('./ui/ui.js'),
};

const load = async (file: keyof Lazy | (() => Promise<unknown>) = 'actions'): Promise<unknown> => {
  try {
    return await (typeof file === 'string' ? files[file] : file)();
  } catch (error) {
    console.warn('[cookies-preferences] load: file missing', error);
    return new Promise(() => {});
  }
};

/** The same as `window.cookiesPreferences`; `undefined` where there is no document. */
export const cookiesPreferences = (typeof document === 'undefined' ? undefined : start(load as Load)) as CookiesPreferencesApi;

export type {Consent} from './core/consent.js';
export type {ConsentEvent} from './core/events.js';
export type {CookiesPreferencesApi};
