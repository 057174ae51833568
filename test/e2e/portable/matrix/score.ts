// Adds up what the matrix measured in one browser, for people to read.
// What is right and wrong is judge.ts's to say.
import type {Faults} from './judge.js';
import {FORMS} from './forms.js';

/** How one vector did in one form; without faults it does nothing in this browser even unmarked. */
export interface Verdict {
  form: string;
  name: string;
  faults?: Faults;
}

/** How many of those that count held, came once, and went. */
export interface Score {
  form: string;
  counted: number;
  held: number;
  released: number;
  gone: number;
}

export function scoreOf(form: string, verdicts: readonly Verdict[]): Score {
  const counted = verdicts.flatMap((verdict) => (verdict.form === form && verdict.faults) || []);
  const right = (key: keyof Faults): number => counted.filter((faults) => !faults[key][0]).length;
  return {form, counted: counted.length, held: right('held'), released: right('released'), gone: right('gone')};
}

/** One line for each form, what does not count, and each fault. */
export function printScore(browser: string, verdicts: readonly Verdict[]): string {
  const rows = FORMS.map((form) => scoreOf(form, verdicts)).map(({form, counted, held, released, gone}) =>
    `${form.padEnd(9)} ${held}/${counted} held, ${released}/${counted} released once, ${gone}/${counted} gone`);
  const idle = new Set(verdicts.flatMap(({name, faults}) => faults ? [] : name));
  const faults = verdicts.flatMap(({form, name, faults}) =>
    Object.values(faults ?? {}).flat().map((fault) => `${form} ${name}: ${fault}`));
  return [...rows, `nothing even unmarked: ${[...idle].join(' ') || 'none'}`, ...faults].map((line) => `matrix in ${browser}: ${line}`).join('\n');
}
