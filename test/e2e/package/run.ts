// Runs a program as developers do, and gives what it printed; a failure comes with that.
// Which programs is the specs' matter.
import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Outcome {
  failed: boolean;
  printed: string;
}

/** A program of npm or a file for Node, in a folder. */
export async function run(folder: string, program: string, ...args: string[]): Promise<Outcome> {
  const [file, rest] = program === 'npm' ? ['npm', args] : [process.execPath, [program, ...args]];
  try {
    const {stdout, stderr} = await promisify(execFile)(file, rest, {cwd: folder, shell: process.platform === 'win32', maxBuffer: 1e8});
    return {failed: false, printed: stdout + stderr};
  } catch (error) {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
    return {failed: true, printed: stdout + stderr || String(error)};
  }
}

/** The tarball that npm would publish, in a folder; gives its path. */
export async function pack(folder: string): Promise<string> {
  const {failed, printed} = await run(ROOT, 'npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  if (failed) throw new Error(printed);
  return `${folder}/${printed.trim().split('\n').at(-1)}`;
}
