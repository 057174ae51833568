// A web site of several real origins on this machine: the shop's own, a tracker's and a CDN's, told apart by Host.
// Every browser finds *.localhost on the loopback by itself, so nothing need be set up.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo, Server} from 'node:net';
import {fileURLToPath} from 'node:url';
import {Origin, pathname, seenIn, type Seen} from './origin.js';

const BUILT = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** A server of either protocol, which other tests need not tell apart. */
export interface WebServer extends Server {
  on(event: string, listener: (...args: never[]) => void): this;
  on(event: 'request', listener: RequestListener): this;
  closeAllConnections(): void;
}

/** What the browser calls the hosts, and what stands before a path on one of them. */
export interface Names {
  shop: string;
  tracker: string;
  cdn: string;
  address(host: string, port: number): string;
}

const LOCALHOST: Names = {
  shop: 'www.shop.localhost',
  tracker: 'tracker.other.localhost',
  cdn: 'cdn.files.localhost',
  address: (host, port) => `http://${host}:${port}`,
};

export class Site {
  /** Where the visitor is: the built files lie at `/` and at `/sub/folder/`; cookies may be set for `shop.localhost`. */
  readonly shop: Origin;
  /** Another site; any path answers, `*.js` with a script that tells it ran. */
  readonly tracker: Origin;
  /** A third site, with the built files at `/`. */
  readonly cdn: Origin;
  readonly port: number;
  readonly #server: WebServer;
  readonly #address: (host: string) => string;
  readonly #others: Origin[] = [];
  readonly #blocked: (string | RegExp)[] = [];
  readonly #taken = new Map<string, RequestListener>();
  #seen: Seen[] = [];

  constructor(server: WebServer, {shop, tracker, cdn, address}: Names) {
    const {port} = server.address() as AddressInfo;
    this.port = port;
    this.#server = server;
    this.#address = (host) => address(host, port);
    this.shop = new Origin(this.#address(shop), false, built);
    this.tracker = new Origin(this.#address(tracker), true, trackerFile);
    this.cdn = new Origin(this.#address(cdn), true, built);
    server.on('request', (request, response) => {
      const seen = seenIn(request);
      if (seen.path === '/favicon.ico') return void response.writeHead(204).end();
      this.#seen.push(seen);
      if (this.#blocked.some((path) => matches(seen, path))) return void request.socket.destroy();
      const take = this.#taken.get(pathname(seen.path));
      if (take) return take(request, response);
      void this.#origin(seen.host).answer(seen, response);
    });
  }

  /** Defines a page of the shop. */
  page: Origin['page'] = (...of) => this.shop.page(...of);

  /** Address of a page of the shop, or of the same page under another of the shop's hosts, such as `shop.localhost`. */
  url(path: string, host = this.shop.host): string {
    return this.#address(host) + path;
  }

  /** One more host, which answers with 404 but for what a test defines; others may read its answers. */
  host(name: string): Origin {
    const origin = new Origin(this.#address(name), true);
    this.#others.push(origin);
    return origin;
  }

  /** What reached the server so far, in order; icons left out. */
  requests(origin?: Origin): Seen[] {
    return this.#seen.filter(({host}) => !origin || host === origin.host);
  }

  /** Forgets the requests so far; pages and files stay. */
  clear(): void {
    this.#seen = [];
  }

  /** From now on breaks the connection of each request for this path, or whose path with the query matches. */
  block(path: string | RegExp): void {
    this.#blocked.push(path);
  }

  /** From now on leaves requests for this path, of any method, to someone who reads what was sent. */
  take(path: string, by: RequestListener): void {
    this.#taken.set(path, by);
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  /** All other names belong to the shop, so that a test can move between its subdomains. */
  #origin(host: string): Origin {
    return [this.tracker, this.cdn, ...this.#others].find((origin) => origin.host === host) ?? this.shop;
  }
}

export async function openSite(server: WebServer = createServer(), names = LOCALHOST): Promise<Site> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return new Site(server, names);
}

const matches = ({path}: Seen, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? pathname(path) === wanted : wanted.test(path);

function built({path}: Seen): {body: Uint8Array} | undefined {
  try {
    return {body: readFileSync(BUILT + pathname(path).replace(/^\/sub\/folder\//, '/'))};
  } catch {
    return undefined;
  }
}

function trackerFile({path}: Seen): {body: string | Uint8Array; type?: string} {
  const name = pathname(path);
  if (name.endsWith('.js')) return {body: trackingScript(new URL(path, 'http://localhost'))};
  if (/\.(html?|php)$|\/$/.test(name)) return {body: `<!doctype html><title>${name}</title>`, type: 'text/html'};
  return {body: PIXEL, type: 'image/gif'};
}

/** Pushes its path on `window.ran`; `?cookie=_x` sets that cookie as well, `&domain=shop.localhost` for a whole domain. */
function trackingScript({pathname: name, searchParams}: URL): string {
  const cookie = searchParams.get('cookie');
  const domain = searchParams.get('domain');
  const text = `${cookie}=1; Path=/; Max-Age=3600${domain ? `; Domain=${domain}` : ''}`;
  return `(window.ran ||= []).push(${JSON.stringify(name)});${cookie ? `document.cookie = ${JSON.stringify(text)};` : ''}`;
}
