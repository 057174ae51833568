// The example receiver of the demo as a process of its own, with a file of its own, that can be killed and started again.
// What it is sent is the specs' matter.
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {DecisionRecord} from '../../src/store/record.js';
import {test as base} from './visitor/fixture.js';

const PROGRAM = fileURLToPath(new URL('../../demo/receiver.mjs', import.meta.url));

export class Receiver {
  readonly file: string;
  port = 0;
  #process: ChildProcess | undefined;

  constructor(folder: string) {
    this.file = join(folder, 'records.jsonl');
  }

  /** Fulfilled when it listens: at the same port as before, where it was started before. */
  async start(settings: Record<string, string> = {}): Promise<void> {
    const env = {...process.env, PORT: String(this.port), RECORD_FILE: this.file, ...settings};
    this.#process = spawn(process.execPath, [PROGRAM], {env, stdio: ['ignore', 'pipe', 'inherit']});
    const [line] = await once(this.#process.stdout!, 'data') as [Buffer];
    this.port = Number(/:(\d+)\//.exec(line.toString())![1]);
  }

  /** As a crash does: nothing is finished. */
  async kill(): Promise<void> {
    if (this.#process?.exitCode !== null || this.#process.signalCode) return;
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }

  async lines(): Promise<string[]> {
    return (await readFile(this.file, 'utf8')).split('\n').filter(Boolean);
  }

  async records(): Promise<(DecisionRecord & {received: string})[]> {
    return (await this.lines()).map((line) => JSON.parse(line) as never);
  }
}

export const test = base.extend<{receiver: Receiver}>({
  // Playwright reads the parameters and insists on a pattern.
  receiver: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'receiver-'));
    const receiver = new Receiver(folder);
    await use(receiver);
    await receiver.kill();
    await rm(folder, {recursive: true});
  },
});
