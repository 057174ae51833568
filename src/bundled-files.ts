// Fetches the lazy files where a bundler has split them off, or has them inside.
// The files for <script> are fetched by lazy-files.ts.

import type {Lazy, Load} from './core/lazy.js';

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

export const load = (async (file: keyof Lazy | (() => Promise<unknown>) = 'actions'): Promise<unknown> => {
  try {
    return await (typeof file === 'string' ? files[file] : file)();
  } catch (error) {
    console.warn('[cookies-preferences] load: file missing', error);
    return new Promise(() => {});
  }
}) as Load;
