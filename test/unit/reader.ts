// The core's reader of the choice in a window of its own, whose clock and cookies a test sets; the page's own stay as they are.
// What it should read is said by the tests.

import type {readStored} from '../../src/core/stored.js';
import type {Core} from '../../src/core/state.js';
import {importIn, openBelow, place} from './on-page.js';

export interface Situation {
  /** What `document.cookie` says. */
  cookies: string;
  /** Milliseconds since 1970. */
  now: number;
  revision?: string;
  months?: number;
  name?: string;
}

type ReaderWindow = Window & {Date: DateConstructor};

function placeSettings({revision, months, name}: Situation): Element {
  const element = document.createElement('cookies-preferences');
  for (const [attribute, value] of Object.entries({revision, months, 'cookie-name': name})) {
    if (value !== undefined) element.setAttribute(attribute, String(value));
  }
  return element;
}

/** Gives what reads the names that may run: `null` without a choice. */
export async function openReader(): Promise<(situation: Situation) => string[] | null> {
  place('<p></p>');
  const inner = (await openBelow('/src/core/stored.ts')) as ReaderWindow;
  const stored = await importIn<{readStored: typeof readStored}>(inner, '/src/core/stored.ts');
  const {core} = await importIn<{core: Core}>(inner, '/src/core/state.ts');
  return (situation) => {
    Object.defineProperty(inner.document, 'cookie', {configurable: true, get: () => situation.cookies});
    inner.Date.now = () => situation.now;
    core.consent = stored.readStored(placeSettings(situation));
    return core.consent ? core.consent.granted.filter((name) => core.has(name)) : null;
  };
}
