// Counts the end-to-end tests of each browser, for the whole run to add up (tally.ts).
// A broken spec file or config counts as one failure.
import type {FullResult, Reporter, TestCase, TestResult} from 'playwright/types/testReporter';
import {Tallies} from '../browsers/tally.js';

// Playwright wants the class as the default export.
export default class TallyReporter implements Reporter {
  readonly #tallies = new Tallies();
  #failed = 0;

  onTestEnd(test: TestCase, {status, retry}: TestResult): void {
    if (status === 'skipped') return;
    const passed = test.ok();
    if (!passed && retry < test.retries) return; // is tried again
    if (!passed) this.#failed++;
    this.#tallies.add(test.parent.project()!.name, passed ? 1 : 0, passed ? 0 : 1);
  }

  onEnd({status}: FullResult): void {
    if (status !== 'passed' && !this.#failed) this.#tallies.add('end to end', 0, 1);
    this.#tallies.save();
  }

  printsToStdio(): boolean {
    return false;
  }
}
