// Entry of the one file for <script>: classic, async, defer or module alike. Starts the core.
// Fetches the lazy files from beside itself; vite.config.ts fills in the hash that their names carry.

import {start} from './core/api.js';
import type {Lazy} from './core/lazy.js';
import {core} from './core/state.js';

declare const LAZY_HASH: string;

// Known only while the file runs, and only to a classic script; a module resolves against itself.
const script = document.currentScript as HTMLScriptElement | null;

let isTold = false;

start(async (name: keyof Lazy = 'actions') => {
  const base = core.element?.getAttribute('base') || script?.src;
  const file = `./cookies-preferences-${name}-${LAZY_HASH}.js`;
  try {
    const url = base ? new URL(file, new URL(base, document.baseURI)) : file;
    return await import(/* @vite-ignore */ url as string);
  } catch (error) {
    isTold ||= !(console.warn('[cookies-preferences] load: file missing, or no CORS', error) as unknown);
    return new Promise(() => {}); // what needs the file never happens; what is gated stays shut
  }
});
