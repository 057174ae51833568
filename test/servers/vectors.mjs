// The cookies of ../vectors/cookies.json with all their settings, for readers that take seconds.
import {readFileSync} from 'node:fs';

const USUAL = {name: 'cookies_preferences', revision: '1', months: 6, now: '2026-11-22T12:00:00Z'};

export const VECTORS = JSON.parse(readFileSync(new URL('../vectors/cookies.json', import.meta.url), 'utf8'))
  .map((vector) => ({...USUAL, ...vector}))
  .map((vector) => ({...vector, now: Date.parse(vector.now) / 1000}));

/** nginx has its settings in its file, and knows neither dates nor lists; a request cannot carry control characters. */
export const FOR_NGINX = VECTORS
  .filter(({name, revision, cookies}) => name === USUAL.name && revision === USUAL.revision && ![...cookies].some((letter) => letter < ' ' && letter !== '\t'))
  .map(({granted, nginx = granted, ...vector}) => ({...vector, granted: nginx ?? []}));
