// Speaks WebDriver to WebKitGTK: starts its driver and a virtual display, opens and closes sessions.
// Knows nothing of tests; both runners build on it. https://www.w3.org/TR/webdriver2/
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {WEBKIT_VARIABLES} from './offline.js';
import {onPath} from './places.js';

const START_TIMEOUT = 20_000;
const OPEN_TIMEOUT = 8000;
const COMMAND_TIMEOUT = 60_000;
const SETTINGS = fileURLToPath(new URL('webkit-settings', import.meta.url));

/** One browser window with a profile of its own, which is forgotten at its end. */
export class Session {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  get(path: string): Promise<unknown> {
    return command('GET', this.#root + path);
  }

  post(path: string, body: object = {}): Promise<unknown> {
    return command('POST', this.#root + path, body);
  }

  delete(path = ''): Promise<unknown> {
    return command('DELETE', this.#root + path);
  }
}

/** Opens windows of WebKitGTK, one at a time: that is all its driver allows, so each worker has its own. */
export class WebKitDriver {
  readonly #program: string;
  readonly #display: Display | undefined;
  #service: Service | undefined;

  constructor(program: string, display: Display | undefined) {
    this.#program = program;
    this.#display = display;
    process.once('exit', this.#kill);
  }

  // On a busy machine one start in a thousand hangs, and for ever; no page was seen yet, so another try hides nothing.
  async open(tries = 3): Promise<Session> {
    this.#service ??= await startService(this.#display);
    try {
      return await openSession(this.#service.root, this.#program);
    } catch (error) {
      this.#service.process.kill();
      this.#service = undefined;
      if (tries > 1) return this.open(tries - 1);
      throw error;
    }
  }

  close(): void {
    process.off('exit', this.#kill);
    this.#kill();
  }

  // The display goes too, and with it any window that a failed test left behind.
  readonly #kill = (): void => {
    this.#service?.process.kill();
    this.#display?.process.kill();
  };
}

interface Display {
  name: string;
  process: ChildProcess;
}

interface Service {
  root: string;
  process: ChildProcess;
}

export async function startWebKit(program: string): Promise<WebKitDriver> {
  return new WebKitDriver(program, await startDisplay());
}

async function startService(display: Display | undefined): Promise<Service> {
  const port = await freePort();
  const env = {...process.env, ...(display && {DISPLAY: display.name})};
  const child = spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'});
  const root = `http://127.0.0.1:${port}`;
  await answers(`${root}/status`);
  return {root, process: child};
}

async function openSession(root: string, binary: string): Promise<Session> {
  // Through env, as what is meant for the browser makes its driver hang now and then.
  const args = [...WEBKIT_VARIABLES, `XDG_CONFIG_HOME=${SETTINGS}`, binary, '--automation'];
  const options = {binary: '/usr/bin/env', args};
  const alwaysMatch = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options};
  const session = await command('POST', `${root}/session`, {capabilities: {alwaysMatch}}, OPEN_TIMEOUT);
  return new Session(`${root}/session/${(session as {sessionId: string}).sessionId}`);
}

/** A display that nobody sees, even where there is a real one. */
async function startDisplay(): Promise<Display | undefined> {
  const xvfb = onPath('Xvfb');
  if (!xvfb) return undefined;
  // -displayfd lets the server choose a free number and tell it once it is ready.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = await once(child.stdio[3]!, 'data', {signal: AbortSignal.timeout(START_TIMEOUT)}) as [Buffer];
  return {name: `:${String(number).trim()}`, process: child};
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + START_TIMEOUT;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(20);
    }
  }
}

async function command(method: string, url: string, body?: object, timeout = COMMAND_TIMEOUT): Promise<unknown> {
  const signal = AbortSignal.timeout(timeout);
  const response = await fetch(url, {method, signal, ...(body && {body: JSON.stringify(body)})});
  const {value} = await response.json() as {value: unknown};
  if (response.ok) return value;
  const {error, message} = value as {error: string; message: string};
  throw new Error(`WebDriver: ${error}${message && `: ${message}`} (${method} ${new URL(url).pathname})`);
}
