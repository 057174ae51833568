// Makes the applications ready for their end-to-end tests: their packages, our package as npm packs it, and a build of each.
// Needs a build of ours (`npm run build`). Run by ../run.mjs, or by hand: `node test/apps/prepare.mjs`.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {BUILDS} from './builds.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = join(here, 'node_modules');
const ours = join(packages, 'cookies-preferences');

const WITHOUT_PACKAGES = 'the applications of frameworks and what else needs the packages of test/apps, which could not be fetched: `npm ci --ignore-scripts` there.';
const WITHOUT_REGISTRY = 'the first steps of the documentation, as npm\'s registry cannot be reached.';

/** Gives one sentence for each thing that cannot be had here; throws what is wrong. */
export function prepareApps() {
  const canReach = npm(['view', 'lit', 'version'], here, 'pipe').status === 0;
  // Playwright's configuration goes by it.
  if (!canReach) process.env.TEST_OFFLINE = '1';
  const isThere = installPackages();
  if (!isThere && canReach) throw new Error('`npm ci` failed in test/apps, though npm\'s registry answers');
  const sentences = [...(isThere ? [] : [WITHOUT_PACKAGES]), ...(canReach ? [] : [WITHOUT_REGISTRY])];
  if (sentences[0] && process.env.CI) throw new Error(`CI leaves nothing out: ${sentences.join(' ')}`);
  if (isThere) buildAll();
  return sentences;
}

function buildAll() {
  unpackOurs();
  for (const app of Object.keys(BUILDS)) build(app);
}

function installPackages() {
  const installed = join(packages, '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs) return true;
  console.log('Getting the packages of test/apps (once for each change of its lock file) ...');
  const done = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here).status === 0;
  // Half of them would be worse than none; the tests go by the folder.
  if (!done) rmSync(packages, {recursive: true, force: true});
  return done;
}

/** What a user would install. Its `lit` is found in our own node_modules, two folders up. */
function unpackOurs() {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const {status, stdout, stderr} = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root, 'pipe');
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
  rmSync(ours, {recursive: true, force: true});
  mkdirSync(ours);
  const [{filename}] = JSON.parse(stdout);
  const unpacked = spawnSync('tar', ['-xzf', filename, '-C', ours, '--strip-components=1'], {cwd: folder, encoding: 'utf8'});
  if (unpacked.status !== 0) throw new Error(`tar: ${unpacked.stderr}`);
  rmSync(folder, {recursive: true});
}

function build(app) {
  for (const {program, args, env} of BUILDS[app]) {
    const {status, stdout, stderr} = spawnSync(process.execPath, [join(packages, program), ...args],
      {cwd: join(here, app), encoding: 'utf8', env: {...process.env, ...env}});
    if (status !== 0) throw new Error(`${app}: ${program} ${args.join(' ')}\n${stdout}${stderr}`);
    console.log(`test/apps/${app}: ${program.split('/').at(-1)} ${args.join(' ')}`);
  }
}

function npm(args, cwd, stdio = 'inherit') {
  return spawnSync('npm', args, {cwd, stdio, encoding: 'utf8', shell: process.platform === 'win32'});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const sentence of prepareApps()) console.log(`Left out: ${sentence}`);
