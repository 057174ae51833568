// What markup of React 19, Preact and Svelte 5 can say of an element of ours: its attributes, and listeners, in the form that these share.
// What the events carry is said in module.d.ts; each framework adds what it lets every element have.

import type {ElementAttributes} from './elements.js';
import type {ConsentChangeEvent, ConsentEvent} from './module.js';

interface Listeners {
  /** The first choice is known. */
  'onconsent-ready'?: ((event: ConsentEvent) => unknown) | undefined;
  /** A choice was made, or forgotten. */
  'onconsent-change'?: ((event: ConsentChangeEvent) => unknown) | undefined;
  /** Banner or preferences are shown. */
  'onconsent-show'?: ((event: ConsentEvent) => unknown) | undefined;
  /** They are gone. */
  'onconsent-hide'?: ((event: ConsentEvent) => unknown) | undefined;
}

export type Own<Tag extends keyof ElementAttributes> = ElementAttributes[Tag] & Listeners;
