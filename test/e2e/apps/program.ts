// An application of test/apps whose pages a program of its own makes for each request, such as PHP or Django.
// The shop's site hands requests for its pages on to it; its static files are served as they are built.
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import type {RequestListener} from 'node:http';
import {type AddressInfo, createServer} from 'node:net';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Site} from '../site.js';
import {type App, appsFolder, serveFiles, withTracker} from './app.js';

interface Program {
  name: string;
  isRouted: boolean;
  folder: string;
  /** What starts it there, to listen on this port of the loopback. */
  command(port: number): readonly string[];
  /** The paths of its pages. */
  pages: readonly string[];
  /** Folders of static files by where they are served. */
  files: Readonly<Record<string, string>>;
  /** What else is done to its pages on the way. */
  change?(html: string): string;
}

/** Hands requests on with the visitor's cookies. */
const handOn = (site: Site, port: number, change = (html: string): string => html): RequestListener => async (request, response) => {
  const answer = await fetch(`http://127.0.0.1:${port}${request.url}`, {headers: {cookie: request.headers.cookie ?? ''}, redirect: 'manual'});
  const {'content-length': _, ...headers} = Object.fromEntries(answer.headers);
  response.writeHead(answer.status, headers).end(change(withTracker(await answer.text(), site)));
};

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const {port} = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

/** Fulfilled when it answers; fails with what it said, if it ends before. */
async function answers(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended: ${said}`);
    if (await fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false)) return;
    await sleep(20);
  }
}

export function program({folder, command, pages, files, change, ...rest}: Program): App {
  let port: number;
  let child: ChildProcess;
  return {
    ...rest,
    async start() {
      port = await freePort();
      const [name, ...args] = command(port);
      child = spawn(name!, args, {cwd: join(appsFolder, folder), env: {...process.env, PORT: String(port)}});
      await answers(child, port);
    },
    stop: () => void child.kill(),
    serve(site) {
      for (const [at, from] of Object.entries(files)) serveFiles(site, join(appsFolder, from), at);
      for (const page of pages) site.take(page, handOn(site, port, change));
    },
  };
}
