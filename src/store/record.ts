// Lazy entry of the proof: makes a record of each decision. Fetched only where `record-href` names an endpoint.
// Sending and waiting is left to record-sender.ts. What is in a record, and what never is, is written down in docs/record.md.

import type {Config} from '../config/config.js';
import {readEndpoint} from '../config/record-href.js';
import type {Consent} from '../core/consent.js';
import type {Source} from '../core/events.js';
import type {Core} from '../core/state.js';
import {toBase64Url} from './base64url.js';
import {fingerprintOf} from './fingerprint.js';
import * as cookie from './record-cookie.js';
import {readWaiting} from './record-queue.js';
import {giveUp, sendNow, sendTo} from './record-sender.js';

/** What is sent, as JSON. */
export interface DecisionRecord {
  readonly v: 1;
  readonly id: string;
  readonly replaces: string | null;
  /** In UTC, to the second. */
  readonly time: string;
  readonly revision: string;
  readonly fingerprint: string | null;
  readonly lang: string | null;
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  readonly source: Source;
}

export interface Decision {
  readonly consent: Consent;
  readonly id: string;
  /** The decision before, if there was one. */
  readonly replaces: string | undefined;
  readonly source: Source;
}

/** The records of this page. */
const made: DecisionRecord[] = [];

/** Ids of decisions that this page was to forget. */
const forgotten = new Set<string>();

const fingerprints = new WeakMap<Config, string | null>();

/** Has the cookie be that of the newest decision, whatever late answers have done to it. */
export const putBack = (core: Core): void => cookie.putBack(core, [...made, ...readWaiting()], forgotten);

/** From now on no answer to a decision so far may bring it back. */
export function forget(): void {
  giveUp();
  for (const {id} of [...made, ...readWaiting()]) forgotten.add(id);
}

/** Sends what waits, and has everything there for a click; fulfilled when it is. */
export async function prepare(core: Core, config: Config): Promise<void> {
  const element = core.element!;
  putBack(core);
  sendTo(readEndpoint(element)!, () => putBack(core));
  fingerprints.set(config, await fingerprintOf(element, config));
}

/** A new id, random and of this decision alone. From now on no answer to an older one may touch the cookie. */
export function newId(): string {
  giveUp();
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
}

/** The language in which banner, preferences, declaration or placeholders are shown; all have the same. */
function shownLanguage(element: Element): string | null {
  const hosts = [element, ...document.querySelectorAll('[data-consent-placeholder]')];
  const shown = hosts.flatMap(({shadowRoot}) => shadowRoot?.querySelector<HTMLElement>('#root')?.lang || []);
  // Pages may write anything after the language.
  return /^[\da-z-]{1,35}/i.exec(shown[0] ?? '')?.[0] ?? null;
}

/** Keeps and sends the record of a decision; what is kept is there when this returns. */
export function record({element}: Core, config: Config, {consent, id, replaces, source}: Decision): void {
  const {date, revision, granted, denied} = consent;
  if (!/^[\w.-]{1,32}$/.test(revision)) return; // no revision; the author is told
  const entry: DecisionRecord = {
    v: 1,
    id,
    replaces: replaces ?? null,
    time: date.toISOString().replace(/\.\d+/, ''),
    revision,
    fingerprint: fingerprints.get(config) ?? null,
    lang: shownLanguage(element!),
    granted,
    denied,
    source,
  };
  made.push(entry);
  sendNow(entry);
}
