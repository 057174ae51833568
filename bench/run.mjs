// What `npm run bench` runs: builds if there is no build, measures, prints a table and writes bench/results/.
// `npm run bench -- insertions release --runs=5` measures some, so many times; `npm run bench -- peers` fetches the peers, and what draws charts, from npm, if need be.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

if (!existsSync(join(root, 'dist/cdn/cookies-preferences.js'))) {
  const {status} = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {cwd: root, stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}
const names = process.argv.slice(2);
const {dependencies} = JSON.parse(readFileSync(join(root, 'bench/package.json'), 'utf8'));
const isMissing = (name) => !existsSync(join(root, 'bench/node_modules', name));
if ((names.includes('peers') || names.includes('page')) && Object.keys(dependencies).some(isMissing)) {
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: join(root, 'bench'), stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) process.exit(1);
}
await runnerImport(join(root, 'bench/main.ts'), {configFile: false, root});
