// Lazy entry that tells Google of the choice by Consent Mode: its commands, and an event for Tag Manager, in the data layer.
// When the choice changes is told by follow.ts, which names grant what by keys.ts. How Google reads is written down in test/e2e/google-reader.ts.

import {hasFlag} from '../config/flag.js';
import {REGIONS, WAIT} from '../config/google-forms.js';
import {warn} from '../config/warn.js';
import type {Consent} from '../core/consent.js';
import {readNames} from '../core/settings.js';
import type {Core} from '../core/state.js';
import {follow} from './follow.js';
import {isKeyGranted, type Keys, readKeys} from './keys.js';

/** `security_storage` is not among them, as nobody is asked about it. */
const USUAL: Keys = {
  ad_storage: ['marketing'],
  ad_user_data: ['marketing'],
  ad_personalization: ['marketing'],
  analytics_storage: ['statistical'],
  functionality_storage: ['functional'],
  personalization_storage: ['functional'],
};

/** Google's tags that load at once. */
const LIVE = 'script[src*="googletagmanager.com/"]:not([data-consent],[type="text/plain"])';

/** Google takes no array for a command. */
const command = function () {
  return arguments;
} as (...words: unknown[]) => IArguments;

const isConsent = (entry: unknown): boolean => ({}).toString.call(entry) === '[object Arguments]' && (entry as IArguments)[0] === 'consent';

function layerOf(element: Element): unknown[] {
  const page = window as unknown as Record<string, unknown>;
  const name = element.getAttribute('google-data-layer') || 'dataLayer';
  // An element of that id is no data layer.
  return Array.isArray(page[name]) ? page[name] : (page[name] = []) as unknown[];
}

/** Puts commands before all that waits for Google's tag, but for what was said of consent; once the tag is there it takes what comes, in order. */
function give(layer: unknown[], ...commands: IArguments[]): void {
  if (Object.hasOwn(layer, 'push')) for (const one of commands) layer.push(one);
  else layer.splice(layer.findLastIndex(isConsent) + 1, 0, ...commands);
}

const readOwnKeys = (element: Element): ReturnType<typeof readKeys> => readKeys(element.getAttribute('google-keys'), USUAL);

/** What a choice grants; without one, nothing. */
function stateOf(element: Element, consent?: Consent): Record<string, unknown> {
  const state: Record<string, unknown> = {security_storage: 'granted'};
  for (const [key, names] of Object.entries(readOwnKeys(element).keys)) state[key] = isKeyGranted(consent, names) ? 'granted' : 'denied';
  return state;
}

/** All denied, where and as long as the site says; with a region that is not well written, everywhere. */
function denied(element: Element): Record<string, unknown> {
  const state = stateOf(element);
  const regions = readNames(element, 'google-region');
  const wait = element.getAttribute('google-wait-for-update') ?? '';
  if (regions[0] && REGIONS.test(regions.join(' '))) state['region'] = regions;
  if (WAIT.test(wait)) state['wait_for_update'] = +wait;
  return state;
}

/** A tag that came first, or may do so on another visit, was told nothing. */
function warnOfTag(): void {
  const live = document.querySelector<HTMLScriptElement>(LIVE);
  if (live || 'google_tag_manager' in window || 'google_tag_data' in window) warn('google-first', live?.src ?? 'a tag of Google', live);
}

/** What comes before any choice. A default of the page's own counts. */
function begin(element: Element): void {
  const layer = layerOf(element);
  const commands = ['url_passthrough', 'ads_data_redaction']
    .filter((name) => hasFlag(element, `google-${name.replaceAll('_', '-')}`))
    .map((name) => command('set', name, true));
  if (!layer.some((entry) => isConsent(entry) && (entry as IArguments)[1] === 'default')) {
    warnOfTag();
    commands.push(command('consent', 'default', denied(element)));
  }
  give(layer, ...commands);
  const {mistakes} = readOwnKeys(element);
  if (mistakes[0]) warn('google-keys', mistakes.join('; '), element);
}

function tell({element, consent}: Core): void {
  const layer = layerOf(element!);
  const {granted, denied} = consent ?? {granted: [], denied: []};
  give(layer, command('consent', 'update', stateOf(element!, consent)));
  layer.push({event: 'cookies_preferences', consent_granted: granted.join(' '), consent_denied: denied.join(' ')});
}

let isBegun = false;

export function start(core: Core): void {
  if (!isBegun) begin(core.element!);
  isBegun = true;
  follow(core, tell);
}
