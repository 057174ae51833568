// Fetches the lazy files of the files for <script>: from beside the one that runs, or from where the element says.
// vite.config.ts fills in the hash that their names carry. What is fetched when is said elsewhere.

import type {Lazy, Load} from './core/lazy.js';
import {core} from './core/state.js';

declare const LAZY_HASH: string;

// Known only while the file runs, and only to a classic script; a module resolves against itself.
const script = document.currentScript as HTMLScriptElement | null;

let failures = 0;

export const load = (async (file: keyof Lazy | (() => Promise<unknown>) = 'actions'): Promise<unknown> => {
  try {
    const base = core.element?.getAttribute('base') || script?.src;
    const path = `./cookies-preferences-${file}-${LAZY_HASH}.js`;
    return await ((file as () => unknown).call ? (file as () => unknown)() : import(/* @vite-ignore */ (base ? new URL(path, new URL(base, document.baseURI)) : path) as string));
  } catch (error) {
    if (!failures++) console.warn('[cookies-preferences] load: no file or CORS', error);
    return new Promise(() => {});
  }
}) as Load;

core.nonce = script?.nonce;
