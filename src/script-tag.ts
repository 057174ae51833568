// Entry of the one file for <script>: classic, async, defer or module alike. Starts the core.
// Fetches the lazy files from beside itself; vite.config.ts fills in the hash that their names carry.

import {start} from './core/api.js';
import type {Lazy, Load} from './core/lazy.js';
import {core} from './core/state.js';

declare const LAZY_HASH: string;

// Known only while the file runs, and only to a classic script; a module resolves against itself.
const script = document.currentScript as HTMLScriptElement | null;

let isTold = false;

core.load = (async (file: keyof Lazy | (() => Promise<unknown>) = 'actions'): Promise<unknown> => {
  try {
    if (typeof file !== 'string') return await file();
    const base = core.element?.getAttribute('base') || script?.src;
    const path = `./cookies-preferences-${file}-${LAZY_HASH}.js`;
    return await import(/* @vite-ignore */ (base ? new URL(path, new URL(base, document.baseURI)) : path) as string);
  } catch (error) {
    if (!isTold) console.warn('[cookies-preferences] load: no file or CORS', error);
    isTold = true;
    return new Promise(() => {});
  }
}) as Load;

core.nonce = script?.nonce;

start();
