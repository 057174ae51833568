// Listeners for our events as attributes, in the form that React 19, Preact and Svelte 5 share.
// What the events carry is said in module.d.ts.

import type {ConsentChangeEvent, ConsentEvent} from './module.js';

export interface EventAttributes {
  /** The first choice is known. */
  'onconsent-ready'?: ((event: ConsentEvent) => unknown) | undefined;
  /** A choice was made, or forgotten. */
  'onconsent-change'?: ((event: ConsentChangeEvent) => unknown) | undefined;
  /** Banner or preferences are shown. */
  'onconsent-show'?: ((event: ConsentEvent) => unknown) | undefined;
  /** They are gone. */
  'onconsent-hide'?: ((event: ConsentEvent) => unknown) | undefined;
}
