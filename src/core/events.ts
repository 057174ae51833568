// The events that the page hears; their names begin with "consent-".
// Who dispatches them and when: core.ts (ready), choice/effect.ts (change), ui/ui.ts (show, hide).

import type {Consent} from './consent.js';

/** Bubbles from `<cookies-preferences>`, or from `document` while there is none. */
export interface ConsentEvent extends Event {
  /** The choice now. */
  readonly consent: Consent | undefined;
}

/** How a choice was made; `tab` is elsewhere: in another tab, by a server, or its time was over. */
export type Source = 'banner' | 'preferences' | 'declaration' | 'placeholder' | 'api' | 'tab';

/** A choice was made, or forgotten. */
export interface ConsentChangeEvent extends ConsentEvent {
  /** The choice before. */
  readonly previous: Consent | undefined;
  /** How it was made. */
  readonly source: Source;
  /** Holds up erasing and reloading until the promise is settled, at most one second: for vendors' own opt-outs. */
  waitUntil(promise: Promise<unknown>): void;
}

/** Whether the confirmation tells of a choice made so: in banner, preferences or placeholder. The declaration tells of its own. */
export const isConfirmed = (source: Source): boolean => /^[bp]/.test(source);

export const BUBBLES = {composed: true, bubbles: true};

export const makeEvent = (type: string, detail: object): Event =>
  Object.assign(new Event(type, BUBBLES), detail);

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-ready': ConsentEvent;
    'consent-change': ConsentChangeEvent;
    'consent-show': ConsentEvent;
    'consent-hide': ConsentEvent;
  }
}
