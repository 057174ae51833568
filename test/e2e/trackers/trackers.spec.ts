// Real trackers, as published, behind the gate: nothing before consent, all of it after, and gone for good at withdrawal.
// Each is first seen to write without us. Which there are is packages/, how they are measured journeys.ts.
import {readFileSync, writeFileSync} from 'node:fs';
import {once} from '../portable/matrix/measure.js';
import type {Means} from '../secure/profile.js';
import {expect, test} from '../secure/fixture.js';
import {measure} from './journeys.js';
import {judge, type Outcome} from './outcome.js';
import {reportOf, type Result} from './table.js';
import type {Tracker} from './tracker.js';
import {TRACKERS} from './trackers.js';

// One worker measures, the tests look at the result.
test.describe.configure({mode: 'default'});

/** For whoever measures, in milliseconds. */
const PATIENCE = 60_000;

const DOCUMENT = new URL('../../../docs/withdrawal-measured.md', import.meta.url);

const STEPS: Record<keyof Outcome, string> = {
  control: 'stores and sends where nothing holds it',
  before: 'does nothing before the choice',
  refused: 'does nothing after a refusal, and nothing on the next page',
  works: 'works once accepted',
  returns: 'works on the next page',
  gone: 'is gone at withdrawal, by one reload',
  stays: 'stays gone after the next click and on the next page, and sends nothing',
};

const file = (name: string): string => `${test.info().project.outputDir}/trackers${name}`;

async function resultOf(tracker: Tracker, means: Means): Promise<Result> {
  const journeys = await once(file(`-${tracker.name}.json`), () => measure(means, tracker));
  return {tracker, journeys, outcome: judge(tracker, journeys)};
}

for (const tracker of TRACKERS) {
  test.describe(tracker.title, () => {
    test.beforeAll(async ({means}) => {
      test.setTimeout(PATIENCE);
      await resultOf(tracker, means);
    });

    for (const [step, sentence] of Object.entries(STEPS)) {
      test(sentence, async ({means}) => {
        const {outcome} = await resultOf(tracker, means);
        expect(outcome[step as keyof Outcome]).toEqual([]);
      });
    }
  });
}

test('the table in the docs says what was measured', async ({means}) => {
  test.setTimeout(PATIENCE * TRACKERS.length);
  const results: Result[] = [];
  for (const tracker of TRACKERS) results.push(await resultOf(tracker, means));
  const report = reportOf(results);
  console.log([report.table, ...report.again.map((line) => `again as the page was left: ${line}`)].join('\n'));
  // Read by docs/withdrawal-measured.mjs.
  writeFileSync(file('.json'), JSON.stringify(report));
  expect(readFileSync(DOCUMENT, 'utf8'), 'Run `node docs/withdrawal-measured.mjs`.').toContain(`\n${report.table}\n`);
});
