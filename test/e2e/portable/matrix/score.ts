// Adds up what the matrix measured in one browser, for people to read and for docs/gate-measured.mjs.
// What is right and wrong is judge.ts's to say.
import type {Faults} from './judge.js';
import {FORMS} from './forms.js';

/** How one vector did in one form; without faults it does nothing in this browser even unmarked. */
export interface Verdict {
  form: string;
  name: string;
  faults?: Faults;
  /** Why it cannot be released whole. */
  lost?: string;
}

/** How many of those that count held, came once, and went. */
export interface Score {
  form: string;
  counted: number;
  held: number;
  released: number;
  gone: number;
}

export interface Report {
  browser: string;
  userAgent: string;
  scores: Score[];
  /** Names of vectors that do nothing there even unmarked. */
  idle: string[];
  /** Form, name and reason of what cannot be released whole. */
  lost: string[];
  /** Form and name of what is requested before consent. */
  leaked: string[];
  faults: string[];
}

function scoreOf(form: string, verdicts: readonly Verdict[]): Score {
  const counted = verdicts.filter((verdict) => verdict.form === form && verdict.faults);
  const right = (key: keyof Faults): number => counted.filter(({faults}) => !faults![key][0]).length;
  const released = counted.filter(({faults, lost}) => !faults!.released[0] && !lost).length;
  return {form, counted: counted.length, held: right('held'), released, gone: right('gone')};
}

export const reportOf = (browser: string, userAgent: string, verdicts: readonly Verdict[]): Report => ({
  browser,
  userAgent,
  scores: FORMS.map((form) => scoreOf(form, verdicts)),
  idle: [...new Set(verdicts.flatMap(({name, faults}) => faults ? [] : name))],
  lost: verdicts.flatMap(({form, name, faults, lost}) => (faults && lost ? `${form} ${name}: ${lost}` : [])),
  leaked: verdicts.flatMap(({form, name, faults}) => (faults?.held[0] ? `${form} ${name}` : [])),
  faults: verdicts.flatMap(({form, name, faults}) => Object.values(faults ?? {}).flat().map((fault) => `${form} ${name}: ${fault}`)),
});

/** One line for each form, what does not count, and each fault. */
export function printReport({browser, scores, idle, lost, faults}: Report): string {
  const rows = scores.map(({form, counted, held, released, gone}) =>
    `${form.padEnd(9)} ${held}/${counted} held, ${released}/${counted} released once, ${gone}/${counted} gone`);
  const lines = [...rows, `nothing even unmarked: ${idle.join(' ') || 'none'}`, ...lost.map((line) => `not released: ${line}`), ...faults];
  return lines.map((line) => `matrix in ${browser}: ${line}`).join('\n');
}
