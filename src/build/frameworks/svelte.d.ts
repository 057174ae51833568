// Our elements in the markup of Svelte 5. `cookies-preferences/svelte` is the package itself, with these types on top.
// The attributes are those of the manifest (elements.d.ts).

import type {HTMLAttributes} from 'svelte/elements';
import type {ElementAttributes} from './elements.js';
import type {Own} from './own-attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: Omit<HTMLAttributes<HTMLElement>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}

export * from './module.js';
