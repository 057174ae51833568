// Fetches the lazy files of the files for <script>: from beside the one that runs, or from where the element says.
// vite.config.ts fills in the hash that their names carry. What is fetched when is said elsewhere.

import type {Lazy} from './core/lazy.js';
import {core} from './core/state.js';

declare const LAZY_HASH: string;

// Known only while the file runs, and only to a classic script; a module resolves against itself.
const script = document.currentScript as HTMLScriptElement | null;

core.nonce = script?.nonce;

/** By its name, or by what imports it. */
export async function fetchFile(file: keyof Lazy | (() => Promise<unknown>) = 'actions'): Promise<unknown> {
  const base = core.element?.getAttribute('base') || script?.src;
  const path = `./cookies-preferences-${file}-${LAZY_HASH}.js`;
  return (file as () => unknown).call ? (file as () => unknown)() : import(/* @vite-ignore */ (base ? new URL(path, new URL(base, document.baseURI)) : path) as string);
}

let failures = 0;

/** Tells the author, once; what needs the file never happens. */
export function fail(error: unknown): Promise<never> {
  if (!failures++) console.warn('[cookies-preferences] load: no file or CORS', error);
  return new Promise(() => {});
}
