// Sends records to the endpoint, again and again until it has them: when the page is online, after growing pauses, with each decision, at each visit.
// What waits is kept by record-queue.ts. Nothing here holds up the page or its visitor.

import {warn} from '../config/warn.js';
import type {DecisionRecord} from './record.js';
import {put, readWaiting, remove} from './record-queue.js';

/** Longest that an answer is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** Pauses before trying again, in milliseconds: each is twice the one before. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 900_000;

/** Answers that say the record itself is wrong, so that it would be refused for ever. */
const REFUSALS = [400, 413, 422];

let endpoint: string | undefined;

/** Called after each answer, where there is none, and when the page is left. */
let onAnswer: () => void = () => {};

/** What this page has sent, or is sending now. */
const sent = new Set<string>();

/** Requests without an answer so far, which can be given up. */
const open = new Set<AbortController>();

/** The decision that was made last on this page, as long as the endpoint does not have it. */
let last: DecisionRecord | undefined;

const request = (record: DecisionRecord, how: RequestInit): Promise<Response> =>
  fetch(endpoint!, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(record),
    referrerPolicy: 'no-referrer',
    redirect: 'error', // a page to log in, say, is no answer
    ...how,
  });

/** Whether the endpoint is done with the record. */
async function send(record: DecisionRecord): Promise<boolean> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE);
  sent.add(record.id);
  open.add(controller);
  try {
    const {ok, status} = await request(record, {signal: controller.signal});
    if (!ok && !REFUSALS.includes(status)) throw new Error(`${status}`);
    if (!ok) warn('record-lost', `the endpoint answered ${status}`);
    remove(record.id);
    if (last === record) last = undefined;
    return true;
  } catch {
    sent.delete(record.id);
    return false;
  } finally {
    clearTimeout(timer);
    open.delete(controller);
    onAnswer();
  }
}

/** Oldest first, one by one; stops at the first that does not get through. */
async function sendAll(): Promise<boolean> {
  for (let next; (next = readWaiting().find(({id}) => !sent.has(id))); ) if (!(await send(next))) return false;
  return true;
}

/** One tab at a time, where the browser can see to it; else the endpoint tells by the id what it has. */
async function inTurn(act: () => Promise<boolean>): Promise<boolean> {
  // The type does not know of insecure pages.
  const locks = navigator.locks as LockManager | undefined;
  return locks ? locks.request('cookies_preferences', act) : act();
}

let timer: ReturnType<typeof setTimeout> | undefined;
let pause = FIRST_PAUSE;
let turn: Promise<boolean> | undefined;

function settle(isDone: boolean): void {
  clearTimeout(timer);
  if (!isDone) timer = setTimeout(sendWaiting, pause);
  pause = isDone ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
}

async function sendWaiting(): Promise<void> {
  if (!endpoint || turn) return;
  turn = inTurn(sendAll).catch(() => false);
  settle(await turn);
  turn = undefined;
}

/** Forgoes the answers to older decisions, as they could bring back a cookie; the records are sent again later. */
export const giveUp = (): void => open.forEach((controller) => controller.abort());

/** Keeps a new record, and sends it at once: both before this returns. Then come those that wait. */
export function sendNow(record: DecisionRecord): void {
  put(record);
  last = record;
  void send(record).then((isDone) => (isDone ? sendWaiting() : settle(false)));
}

/** Sends to this endpoint from now on, first what waits. */
export function sendTo(href: string, then: () => void): void {
  endpoint = href;
  onAnswer = then;
  void sendWaiting();
}

addEventListener('online', sendWaiting);
addEventListener('pageshow', ({persisted}) => persisted && sendWaiting());
document.addEventListener('consent-change', ({source}) => source === 'tab' && giveUp());

// Browsers end requests with their page, some before this event. Nobody could give up what goes beyond it, so its answer must not touch the cookie.
addEventListener('pagehide', () => {
  giveUp();
  onAnswer();
  if (last) request(last, {keepalive: true, credentials: 'omit'}).catch(() => {});
});
