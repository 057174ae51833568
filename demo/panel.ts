// "What really happens": the panel of the main exhibit. Counts, marks the steps, starts over.
// The lists are drawn by live-requests.ts and live-cookies.ts; this page code never touches what the component does.

import {drawCookies, OURS, readCookies} from './live-cookies.js';
import {drawRequests, followRequests} from './live-requests.js';
import type {RequestEntry} from './request-log.js';

const get = (id: string): HTMLElement => document.getElementById(id)!;

const panel = document.querySelector<HTMLElement>('.panel')!;
const opened = Number(panel.dataset.opened);

let entries: readonly RequestEntry[] = [];
let drawn = '';

const SERVICES = ['visits', 'video', 'adverts'] as const;

const isAllowed = (): boolean => SERVICES.some((name) => window.cookiesPreferences?.has(name));

/** How many of the steps are done, told by what is the case now. */
function countSteps(): number {
  if (isAllowed()) return 3;
  const hasChosen = document.cookie.includes('cookies_preferences=');
  return hasChosen ? (entries[0] ? 4 : 2) : 1;
}

function markSteps(): void {
  const done = countSteps();
  [...get('steps').children].forEach((step, index) => {
    step.classList.toggle('done', index < done);
    if (index === done) step.setAttribute('aria-current', 'step');
    else step.removeAttribute('aria-current');
  });
}

function setGauge(id: string, count: number): void {
  const number = get(id).querySelector('b')!;
  if (number.textContent !== String(count)) number.textContent = String(count);
  get(id).classList.toggle('some', count > 0);
}

function showRequests(changed: readonly RequestEntry[]): void {
  entries = changed;
  drawRequests(get('requests'), entries, opened);
  setGauge('requests-gauge', entries.filter(({time}) => time >= opened).length);
  show();
}

/** Browsers do not all tell when a cookie changes, so this looks often and draws seldom. */
function show(): void {
  const hasViewer = entries.some(({set}) => set.startsWith('viewer='));
  const state = [document.cookie, hasViewer, countSteps()].join();
  if (state === drawn) return;
  drawn = state;
  setGauge('cookies-gauge', drawCookies(get('cookies'), readCookies(), hasViewer));
  markSteps();
}

/** As if nobody had ever been here, on both origins. */
async function startOver(): Promise<void> {
  await window.cookiesPreferences?.reset();
  for (const name of OURS) document.cookie = `${name}=; path=/; max-age=0`;
  await fetch(`${panel.dataset.stats}/forget`, {mode: 'no-cors', credentials: 'include'});
  await fetch('/requests', {method: 'DELETE'});
  location.reload();
}

get('start-over').addEventListener('click', () => void startOver());
setInterval(show, 250);
followRequests(showRequests);
show();
