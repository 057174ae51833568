// Runs the tests of the readers for servers, and counts them by language for the whole run (../run.mjs) to add up.
// A language that is not on this machine is named as left out.
import {appendFileSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {isHere, RUNTIMES} from './runtimes.mjs';

const tallies = new Map(RUNTIMES.filter(isHere).map(({name}) => [name, {browser: name, passed: 0, failed: 0}]));
const leftOut = RUNTIMES.filter((runtime) => !isHere(runtime)).map(({name, version: [program]}) => `the reader for ${name} in docs/servers.md, as there is no ${program} here`);

/** What fails outside of a test, such as a broken file, counts against Node. */
const count = (result) => ({name}) => tallies.get(name.split(':')[0])?.[result] !== undefined
  ? tallies.get(name.split(':')[0])[result]++
  : result === 'failed' && tallies.get('Node').failed++;

const stream = run({files: [fileURLToPath(new URL('readers.test.mjs', import.meta.url))]});
stream.on('test:pass', count('passed')).on('test:fail', count('failed'));
stream.on('end', () => {
  report();
  process.exitCode = [...tallies.values()].some(({failed, passed}) => failed || !passed) ? 1 : 0;
});
stream.compose(spec).pipe(process.stdout);

/** To the whole run, which prints it at its end, or here. */
function report() {
  tallies.get('Node').leftOut = leftOut;
  const file = process.env.TEST_TALLY;
  if (file) for (const tally of tallies.values()) appendFileSync(file, `${JSON.stringify(tally)}\n`);
  else for (const sentence of leftOut) console.log(`Left out: ${sentence}`);
}
