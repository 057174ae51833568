// The cookies of ../vectors/cookies.json with all their settings, for readers that take seconds.
import {readFileSync} from 'node:fs';

const USUAL = {name: 'cookies_preferences', revision: '1', months: 6, now: '2026-11-22T12:00:00Z'};

export const VECTORS = JSON.parse(readFileSync(new URL('../vectors/cookies.json', import.meta.url), 'utf8'))
  .map((vector) => ({...USUAL, ...vector}))
  .map((vector) => ({...vector, now: Date.parse(vector.now) / 1000}));

/** A request cannot carry control characters, and white space at its end is nothing. */
const isHeader = (text) => text === text.trim() && ![...text].some((letter) => letter < ' ' && letter !== '\t');

/** nginx has its settings in its file, and knows neither dates nor lists. */
export const FOR_NGINX = VECTORS
  .filter(({name, revision, cookies}) => name === USUAL.name && revision === USUAL.revision && isHeader(cookies))
  .map(({granted, nginx = granted, ...vector}) => ({...vector, granted: nginx ?? []}));
