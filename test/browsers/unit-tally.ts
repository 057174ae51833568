// Counts the unit tests of each browser, for tally.ts.
// A file that does not even load counts as one failure.
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';
import {Tallies} from './tally.js';

export function unitTally(): Reporter {
  return {
    onTestRunFinished({sessions}) {
      const tallies = new Tallies();
      for (const session of sessions) count(tallies, session);
      tallies.save();
    },
  };
}

function count(tallies: Tallies, {browser, testResults, passed}: TestSession): void {
  const tests = (testResults ? allTests(testResults) : []).filter((test) => !test.skipped);
  const failed = tests.filter((test) => !test.passed).length;
  tallies.add(browser.name, tests.length - failed, failed || (passed ? 0 : 1));
}

const allTests = (suite: TestSuiteResult): TestSuiteResult['tests'] =>
  [...suite.tests, ...suite.suites.flatMap(allTests)];
