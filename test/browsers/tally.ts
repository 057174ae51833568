// Counts tests by browser and leaves the numbers for the whole run (run.mjs) to add up.
// Prints nothing: what a person reads comes from the runners' own reporters.
import {appendFileSync} from 'node:fs';

/** Names the file that both runners add their counts to, one JSON line for each browser. */
export const TALLY_VARIABLE = 'TEST_TALLY';

export interface Tally {
  browser: string;
  passed: number;
  failed: number;
}

export class Tallies {
  readonly #byBrowser = new Map<string, Tally>();

  add(browser: string, passed: number, failed: number): void {
    const before = this.#byBrowser.get(browser) ?? {browser, passed: 0, failed: 0};
    this.#byBrowser.set(browser, {browser, passed: before.passed + passed, failed: before.failed + failed});
  }

  save(): void {
    const file = process.env[TALLY_VARIABLE];
    if (!file) return;
    for (const tally of this.#byBrowser.values()) appendFileSync(file, `${JSON.stringify(tally)}\n`);
  }
}
