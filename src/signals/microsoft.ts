// Lazy entry that tells Microsoft of the choice: UET by its consent mode, Clarity by its consent signal.
// When the choice changes is told by follow.ts, which names grant what by keys.ts. How UET takes it is written down in test/e2e/signals-microsoft-tags.ts.

import {warn} from '../config/warn.js';
import type {Core} from '../core/state.js';
import {follow} from './follow.js';
import {isKeyGranted, type Keys, readKeys} from './keys.js';

const USUAL: Keys = {ad_storage: ['marketing'], analytics_storage: ['statistical']};

interface Clarity {
  (...call: unknown[]): void;
  /** Calls that wait for Clarity. */
  q?: unknown[];
}

const page = window as unknown as {
  /** A list of words, until UET has taken what is in it. */
  uetq?: {push(...words: unknown[]): unknown};
  clarity?: unknown;
};

/** What was said last, to UET by an update. */
let ads: string | undefined;
let storage = '';

/** Before all that the page wants to have counted; a default of the page's own counts. */
function beginUet(): void {
  const queue = (page.uetq ??= []);
  const words = ['consent', 'default', {ad_storage: 'denied'}];
  if (!Array.isArray(queue)) queue.push(...words);
  else if (!queue.some((word, at) => word === 'consent' && queue[at + 1] === 'default')) queue.unshift(...words);
}

/** As in Clarity's own snippet, which leaves what is there. */
const queueing: Clarity = function () {
  (queueing.q ??= []).push(arguments);
};

function tell({element, consent}: Core): void {
  const {keys} = readKeys(element!.getAttribute('microsoft-keys'), USUAL);
  const stateOf = (key: string): string => (isKeyGranted(consent, keys[key]) ? 'granted' : 'denied');
  const [ad, analytics] = [stateOf('ad_storage'), stateOf('analytics_storage')];
  // As long as there is no choice, the default holds.
  if (ad !== ads && (consent || ads)) page.uetq!.push('consent', 'update', {ad_storage: (ads = ad)});
  if (storage === ad + analytics) return;
  storage = ad + analytics;
  // An element of that id is no Clarity.
  if (typeof page.clarity !== 'function') page.clarity = queueing;
  (page.clarity as Clarity)('consentv2', {ad_Storage: ad, analytics_Storage: analytics});
}

export function start(core: Core): void {
  if (!storage) {
    beginUet();
    const {mistakes} = readKeys(core.element!.getAttribute('microsoft-keys'), USUAL);
    if (mistakes[0]) warn('microsoft-keys', mistakes.join('; '), core.element);
    tell(core);
  }
  follow(core, tell);
}
