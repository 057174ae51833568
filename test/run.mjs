// What `npm test` runs: browsers, build, types, unit tests, readers for servers, applications, end-to-end tests; ends with `N passed, N failed`.
// `npm test -- unit ...`, `npm test -- servers` and `npm test -- e2e ...` run one suite and hand it the rest of the arguments.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import {prepareApps} from './apps/prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (name) => (await runnerImport(`${root}test/browsers/${name}`, {configFile: false, root})).module;

const SUITES = {
  unit: ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'],
  servers: ['test/servers/run.mjs'],
  e2e: ['node_modules/playwright/cli.js', 'test', '--config', 'test/playwright.config.ts'],
};

/** What `npm run build` does. */
const BUILD = [
  ['node_modules/vite/bin/vite.js', 'build'],
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'src/build/cem.config.mjs'],
];

const [suite, ...rest] = process.argv.slice(2);
if (suite && !SUITES[suite]) {
  console.error(`"${suite}" is no suite. Say \`npm test\`, or \`npm test --\` and one of ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}

const failures = [];
const tallies = await runAll();
const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
for (const failure of failures) console.log(`Failed: ${failure}`);
console.log(`\n${sum('passed')} passed, ${sum('failed') + failures.length} failed`);
process.exitCode = sum('failed') + failures.length ? 1 : 0;

/** The counts of each browser, or language, in each suite; what fails without being counted goes to `failures`. */
async function runAll() {
  const browsers = await readyBrowsers();
  if (!browsers) return [];
  const built = BUILD.every((command) => step('build, without which no end-to-end test runs', command));
  step('types', ['node_modules/typescript/bin/tsc']);
  const suites = suite ? [suite] : Object.keys(SUITES);
  const leftOut = built && suites.includes('e2e') ? readyApps() : [];
  // Without a build, end-to-end tests would judge the last one.
  const counts = suites.filter((name) => built || name !== 'e2e').flatMap(runSuite);
  for (const {browser, suite: name, passed, failed} of counts) {
    console.log(`${name} in ${browser}: ${passed} passed, ${failed} failed`);
  }
  for (const sentence of [...browsers.leftOut, ...leftOut, ...counts.flatMap(({leftOut = []}) => leftOut)]) console.log(`Left out: ${sentence}`);
  return counts;
}

async function readyBrowsers() {
  try {
    return await (await load('install.ts')).readyBrowsers();
  } catch (error) {
    failures.push(error.message);
    return undefined;
  }
}

/** Those that end-to-end tests visit; of what they lack, one sentence each. */
function readyApps() {
  try {
    return prepareApps();
  } catch (error) {
    failures.push(error.message);
    return [];
  }
}

function step(name, command) {
  const done = run(command);
  if (!done) failures.push(name);
  return done;
}

function runSuite(name) {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  const file = join(folder, 'tally.jsonl');
  const done = run([...SUITES[name], ...rest], {TEST_TALLY: file});
  const counts = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
  rmSync(folder, {recursive: true});
  // A runner that crashed may have counted nothing, or nothing bad.
  if (!counts.length || (!done && counts.every(({failed}) => failed === 0))) failures.push(`${name} tests did not end well`);
  return counts.map((count) => ({...count, suite: name}));
}

function run([program, ...args], env = {}) {
  return spawnSync(process.execPath, [join(root, program), ...args], {cwd: root, stdio: 'inherit', env: {...process.env, ...env}}).status === 0;
}
