// Our elements in JSX of React 19. `cookies-preferences/react` is the package itself, with these types on top.
// The attributes are those of the manifest (elements.d.ts).

import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementAttributes} from './elements.js';
import type {Own} from './own-attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: Omit<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>, keyof Own<Tag>> & Own<Tag> & {class?: string | undefined};
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

export * from './module.js';
