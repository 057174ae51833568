// Entry of the package for bundlers: starts the core, and exports its public object and types.
// The bundler splits off the lazy files. On a server, where there is no document, it does nothing.

import {type CookiesPreferencesApi, start} from './core/api.js';
import type {Lazy, Load} from './core/lazy.js';
import {core} from './core/state.js';

const files: {[Name in keyof Lazy]: () => Promise<Lazy[Name]>} = {
  actions: () => import('./choice/actions.js'),
  choice: () => import('./choice/choice.js'),
  gate: () => import('./gate/gate.js'),
  google: () => import('./signals/google.js'),
  matomo: () => import('./signals/matomo.js'),
  microsoft: () => import('./signals/microsoft.js'),
  mistakes: () => import('./gate/mistakes.js'),
  ui: () => import('./ui/ui.js'),
};

core.load = (async (file: keyof Lazy | (() => Promise<unknown>) = 'actions'): Promise<unknown> => {
  try {
    return await (typeof file === 'string' ? files[file] : file)();
  } catch (error) {
    console.warn('[cookies-preferences] load: file missing', error);
    return new Promise(() => {});
  }
}) as Load;

/** The same as `window.cookiesPreferences`; `undefined` where there is no document. */
export const cookiesPreferences = (typeof document === 'undefined' ? undefined : start()) as CookiesPreferencesApi;

export type {Consent} from './core/consent.js';
export type {ConsentEvent} from './core/events.js';
export type {CookiesPreferencesApi};
