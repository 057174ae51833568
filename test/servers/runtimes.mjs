// The languages of docs/servers.md: which code blocks are theirs, how they are run on a list of cookies, whether they are on this machine.
// What they have to answer is in ../vectors/cookies.json.
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const DOCS = readFileSync(at('../../docs/servers.md'), 'utf8');

/**
 * `fence` opens the code blocks in the docs, and `files` are what they are saved as, in order; `harness` is copied beside them
 * and run by `command`. `version` tells whether it is here, `check` whether the code that uses the reader is well formed.
 */
export const RUNTIMES = [
  {
    name: 'Node', fence: 'mjs', files: ['cookies-preferences.mjs', 'server.mjs'],
    harness: 'node.mjs', command: [process.execPath, 'node.mjs'], version: [process.execPath, '--version'],
  },
  {
    name: 'Python', fence: 'python', files: ['cookies_preferences.py', 'context_processors.py'],
    harness: 'python.py', command: ['python3', 'python.py'], version: ['python3', '--version'],
  },
  {
    name: 'PHP', fence: 'php', files: ['cookies-preferences.php', 'page.php'],
    harness: 'php.php', command: ['php', 'php.php'], check: ['php', '-l', 'page.php'], version: ['php', '--version'],
  },
  {
    name: 'Ruby', fence: 'ruby', files: ['cookies_preferences.rb', 'config.ru'],
    harness: 'ruby.rb', command: ['ruby', 'ruby.rb'], check: ['ruby', '-c', 'config.ru'], version: ['ruby', '--version'],
  },
  {
    name: 'Go', fence: 'go', files: ['consent/consent.go', 'server/server.go'],
    harness: 'go.go', command: ['go', 'run', 'go.go'], check: ['go', 'vet', './...'], version: ['go', 'version'],
    extra: {'go.mod': 'module example.org/shop\n\ngo 1.21\n'},
  },
  {
    name: 'nginx', fence: 'nginx', files: ['cookies-preferences.conf', 'server.conf'],
    harness: 'nginx.mjs', command: [process.execPath, 'nginx.mjs'], version: ['nginx', '-v'],
  },
];

export const isHere = ({version: [program, ...args]}) => spawnSync(program, args).status === 0;

/** Everything between such fences, in the order of the docs. */
export const blocksOf = (fence) => [...DOCS.matchAll(RegExp(`^\`\`\`${fence}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code);

/** A folder with the code just as the docs show it, and what runs it. */
export function unpack({fence, files, harness, extra = {}}) {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  const blocks = blocksOf(fence);
  if (blocks.length !== files.length) throw new Error(`docs/servers.md has ${blocks.length} blocks of ${fence}, not ${files.length}`);
  for (const [file, text] of [...files.map((file, index) => [file, blocks[index]]), ...Object.entries(extra)]) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  copyFileSync(at(`harness/${harness}`), join(folder, harness));
  return folder;
}

/** What a program prints; throws if it fails. */
export function outputOf([program, ...args], folder, input = '') {
  const {status, stdout, stderr} = spawnSync(program, args, {cwd: folder, input, encoding: 'utf8', timeout: 120_000});
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

/** What the reader answers to each: the names that were granted, or null. */
export const answersOf = ({command}, folder, vectors) => JSON.parse(outputOf(command, folder, JSON.stringify(vectors)));
