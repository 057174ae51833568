// The public object window.cookiesPreferences, and links and buttons that open the preferences.
// What it does beyond answering is done by the lazy actions.

import type {Consent} from './consent.js';
import {followPage, ready} from './core.js';
import type {Lazy, Surface} from './lazy.js';
import {core} from './state.js';

const HASH = '#cookies-preferences';
const OPENS = '[href="#cookies-preferences"],[data-consent-show]';

/** What is to be done when names are granted and when they are denied. */
export interface ConsentActs {
  grant?(): unknown;
  deny?(): unknown;
  /** Ends it, as in `addEventListener`. */
  signal?: AbortSignal;
}

/** What pages can ask and tell; ready as soon as the script has run. Nothing of it ever throws into the page. */
export interface CookiesPreferencesApi {
  /** The choice; `undefined` before there is one. */
  readonly consent: Consent | undefined;
  /** Whether all of these names may run now. */
  has(...names: string[]): boolean;
  /** The first known choice; pending while there is none. */
  readonly ready: Promise<Consent>;
  /** Follows gated markup in a shadow root, too. */
  observe(root: ParentNode): Promise<void>;
  /** Allows these names (categories or services), or all without any. */
  accept(...names: string[]): Promise<void>;
  /** Refuses these names, or all without any. */
  reject(...names: string[]): Promise<void>;
  /** Shows the banner or the preferences (the default), there at the category or service `name`. */
  show(surface?: Surface, name?: string | null): Promise<void>;
  /** Puts away what is shown; nothing is saved. */
  hide(): Promise<void>;
  /**
   * Calls `grant` when all of these names (one, or several separated by spaces) may run, at once where they may already, and `deny` when one
   * of them is refused or the choice is forgotten: one line stops or starts anything. What `deny` returns may be a promise, which holds up
   * erasing and reloading for at most one second.
   */
  onConsent(names: string, acts: ConsentActs): Promise<void>;
  /** Forgets the choice, and asks again. */
  reset(): Promise<void>;
}

declare global {
  interface Window {
    cookiesPreferences?: CookiesPreferencesApi;
  }
  interface Navigator {
    readonly globalPrivacyControl?: boolean;
  }
  interface Document {
    /** Of some browsers only, so far. */
    readonly prerendering?: boolean;
  }
}

/** Starts the core on this page, once; a second call gives what the first one made. */
export const start = (): CookiesPreferencesApi => window.cookiesPreferences ?? begin();

function begin(): CookiesPreferencesApi {
  const api = (window.cookiesPreferences = {
    get consent() {
      return core.consent;
    },
    has: (...names) => names.every(core.has),
    ready,
  } as CookiesPreferencesApi);
  // One for all calls: of those that wait for a file, Chromium does not say who has it first.
  let actions: Promise<Lazy['actions']> | undefined;
  for (const act of 'reject reset hide onConsent observe show accept'.split(' ') as ('accept' | 'reject')[]) {
    api[act] = async (...args: unknown[]) => (await (actions ||= core.load()))[act](core, ...(args as [never]));
  }
  if (document.prerendering) document.addEventListener('prerenderingchange', followPage);
  else followPage();
  followLinks(api);
  return api;
}

function followLinks({show}: CookiesPreferencesApi): void {
  addEventListener('click', (event) => {
    const opener = event.composedPath().find((node) => (node as Element).matches?.(OPENS)) as Element | undefined;
    if (!opener) return;
    event.preventDefault();
    void show('preferences', opener.getAttribute('data-consent-show'));
  });
  const followHash = (): unknown => location.hash === HASH && show();
  addEventListener('hashchange', followHash);
  followHash();
}
