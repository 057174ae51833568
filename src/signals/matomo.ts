// Lazy entry that tells Matomo of the choice: by its calls for consent, or by its objection, where it runs until it is refused.
// When the choice changes is told by follow.ts. How Matomo takes the calls is written down in test/e2e/signals-matomo-tracker.ts.

import {warn} from '../config/warn.js';
import {readCookies} from '../core/cookie.js';
import type {Core} from '../core/state.js';
import {follow} from './follow.js';

type Call = [method: unknown];

interface Tracker {
  isConsentRequired?(): boolean;
  areCookiesEnabled?(): boolean;
}

/** Its name in the page. */
const QUEUE = '_paq';

const page = window as unknown as {
  /** A list, until Matomo has taken what is in it; then something that takes calls at once. */
  [QUEUE]?: Call[];
  Matomo?: {getAsyncTracker?(): Tracker | undefined};
};

/** Whether it runs until it is refused; nothing before the first element. */
let isExempt: boolean | undefined;
/** What makes Matomo wait, where it has to. */
let required: Call | undefined;
/** What was said last of the choice. */
let said: Call | undefined;
/** Whether it may run, as far as Matomo knows; nothing where it remembers a yes that others told it. */
let was: boolean | undefined;
/** How to say that it may run, and that it may not. */
let [yes, no] = ['forgetUserOptOut', 'optUserOut'];

/** Before all that the page wants to have counted. In a list the last word is the only one. */
function say(call: Call): void {
  const queue = (page[QUEUE] ??= []);
  if (!Array.isArray(queue)) return void (queue as Call[]).push(call);
  const at = queue.indexOf(said!);
  if (at >= 0) queue.splice(at, 1);
  queue.splice(queue.indexOf(required!) + 1, 0, call);
}

const isListed = (element: Element, name: string): boolean => element.matches(`[exempt~="${CSS.escape(name)}"]`);

/** The service or category that it goes by. Only the choice tells whether a file declares one. */
function nameOf({element, consent}: Core): string {
  const isDeclared = element!.matches('[categories~=matomo],[exempt~=matomo]') || element!.querySelector('[name=matomo]');
  const isKnown = isDeclared || (!isListed(element!, 'statistical') && [consent?.granted, consent?.denied].some((names) => names?.includes('matomo')));
  return element!.getAttribute('matomo-name') || (isKnown ? 'matomo' : 'statistical');
}

/** The category of a service, as far as the markup knows. */
const categoryOf = (element: Element, name: string): string =>
  element.querySelector(`cookie-service[name="${CSS.escape(name)}"]`)?.getAttribute('category') ?? '';

/** Until it is refused, where it is exempt, unless Global Privacy Control keeps its category off; else once it is granted. */
function mayRun(core: Core): boolean {
  const name = nameOf(core);
  return isExempt ? (core.has(name) ?? core.free.get(categoryOf(core.element!, name)) ?? true) : !!core.consent?.granted.includes(name);
}

/** Has Matomo wait for consent: to count, or only to set `Cookie`s. What stands in its list twice Matomo would tell of. */
function hold(kind: '' | 'Cookie'): void {
  const method = `require${kind}Consent`;
  const queue = page[QUEUE];
  const tracker = page.Matomo?.getAsyncTracker?.();
  if (!queue || Array.isArray(queue)) {
    required = queue?.find((call) => call[0] === method);
    if (!required) say(required = [method]);
  } else if (!tracker?.isConsentRequired?.() && !(kind && tracker?.areCookiesEnabled?.() === false)) {
    warn('matomo-first', method, document.querySelector('script[src*="matomo.js"]'));
    say([method]);
  }
}

function tell(core: Core): void {
  const is = mayRun(core);
  if (is === was) return;
  was = is;
  const call: Call = [is ? yes : no];
  say(call);
  said = call;
}

/** Once a page, whatever elements come. */
function begin(core: Core): void {
  const {element} = core;
  const name = nameOf(core);
  isExempt = isListed(element!, name) || isListed(element!, categoryOf(element!, name));
  if (isExempt) was = true;
  else {
    const kind = element!.getAttribute('matomo-require') === 'cookie-consent' ? 'Cookie' : '';
    [yes, no] = [`set${kind}ConsentGiven`, `forget${kind}ConsentGiven`];
    if (!RegExp(`mtm_${kind && 'cookie_'}consent=`).test(readCookies())) was = false;
    hold(kind);
  }
  tell(core);
}

export function start(core: Core): void {
  if (isExempt == null) begin(core);
  follow(core, tell);
}
