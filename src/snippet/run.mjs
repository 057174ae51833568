// What `npm run snippet -- page.html` runs: prints the text to be pasted for the element in that file, with its banner in it.
// Builds first if there is no build. What is printed is said in command.ts.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

if (!existsSync(`${root}dist/snippets/render.js`)) {
  const {status} = spawnSync(process.execPath, [`${root}node_modules/vite/bin/vite.js`, 'build'], {cwd: root, stdio: ['ignore', 2, 2]});
  if (status !== 0) process.exit(1);
}
const {module} = await runnerImport(`${root}src/snippet/command.ts`, {configFile: false, root});
process.exitCode = await module.command(process.argv.slice(2));
