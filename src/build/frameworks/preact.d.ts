// Our elements in JSX of Preact. `cookies-preferences/preact` is the package itself, with these types on top.
// The attributes are those of the manifest (elements.d.ts).

import type {HTMLAttributes} from 'preact';
import type {ElementAttributes} from './elements.js';
import type {Own} from './own-attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: Omit<HTMLAttributes<HTMLElement>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

export * from './module.js';
