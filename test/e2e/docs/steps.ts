// Follows a page of the documentation step by step in an empty folder, as its reader would: writes its files, types its commands, keeps its server running.
// What is seen at the address that the server prints is the specs' matter.
import {type ChildProcess, spawn} from 'node:child_process';
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fill} from '../../../docs/.vitepress/filled.js';
import {blocksIn} from './markdown.js';

/** Commands that run until they are ended. */
const SERVERS = ['npx --yes http-server@14', 'npm run dev', 'npx astro dev'];

/** A reader says yes when npm asks whether it may fetch a program; colours would stand within addresses. */
const ENV = {...process.env, npm_config_yes: 'true', NO_COLOR: '1', FORCE_COLOR: undefined, CI: undefined, ASTRO_TELEMETRY_DISABLED: '1'};

const ADDRESS = /http:\/\/(localhost|127\.0\.0\.1):\d+/;

export class Reader {
  #folder: string;
  readonly #tarball: string;
  readonly #servers: ChildProcess[] = [];

  /** Our package is not on npm yet when it is tested, so its tarball stands in where it is installed. */
  constructor(folder: string, tarball: string) {
    this.#folder = folder;
    this.#tarball = tarball;
  }

  /** Follows all steps; `visit` gets the address of each server, once it is up. */
  async follow(document: string, visit: (address: string) => Promise<void>): Promise<void> {
    for (const {language, title, code} of blocksIn(document)) {
      if (title) this.#write(title, fill(code));
      if (language === 'sh') for (const command of code.trim().split('\n')) await this.#type(command, visit);
    }
  }

  /** One more command than are written down; gives what it printed. */
  async run(command: string): Promise<string> {
    const child = this.#spawn(command);
    let printed = '';
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (text: Buffer) => (printed += text));
    const code = await new Promise((done) => child.on('close', done));
    if (code !== 0) throw new Error(`${command} in ${this.#folder}\n${printed}`);
    return printed;
  }

  close(): void {
    for (const {pid} of this.#servers) process.kill(-pid!);
  }

  #write(path: string, text: string): void {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }

  async #type(command: string, visit: (address: string) => Promise<void>): Promise<void> {
    const [, folder] = /^cd (\S+)$/.exec(command) ?? [];
    if (folder) this.#folder = join(this.#folder, folder);
    else if (SERVERS.includes(command)) await visit(await this.#serve(command));
    else if (command === 'npm pack cookies-preferences') copyFileSync(this.#tarball, join(this.#folder, 'cookies-preferences-1.tgz'));
    else await this.run(command.replace(/^npm install cookies-preferences$/, `npm install ${this.#tarball}`));
  }

  #serve(command: string): Promise<string> {
    const child = this.#spawn(command);
    this.#servers.push(child);
    let printed = '';
    return new Promise((done, fail) => {
      child.stdout!.on('data', (text: Buffer) => {
        printed += text;
        const [address] = ADDRESS.exec(printed) ?? [];
        if (address) done(address);
      });
      child.stderr!.on('data', (text: Buffer) => (printed += text));
      child.on('close', () => fail(new Error(`${command} ended\n${printed}`)));
    });
  }

  /** In a group of its own, as npm starts others. */
  #spawn(command: string): ChildProcess {
    return spawn(command, {cwd: this.#folder, shell: true, detached: true, env: ENV, stdio: ['ignore', 'pipe', 'pipe']});
  }
}
