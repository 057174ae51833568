// A web site of several real origins on this machine: the shop's own, a tracker's and a CDN's, told apart by Host.
// Every browser finds *.localhost on the loopback by itself, so nothing need be set up.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {Origin, pathname, seenIn, type Seen} from './origin.js';

const SHOP = 'www.shop.localhost';
const BUILT = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export class Site {
  /** Where the visitor is: the built files lie at `/` and at `/sub/folder/`; cookies may be set for `shop.localhost`. */
  readonly shop: Origin;
  /** Another site; any path answers, `*.js` with a script that tells it ran. */
  readonly tracker: Origin;
  /** A third site, with the built files at `/`. */
  readonly cdn: Origin;
  readonly #server: Server;
  readonly #blocked: (string | RegExp)[] = [];
  readonly #taken = new Map<string, RequestListener>();
  #seen: Seen[] = [];

  constructor(server: Server) {
    const {port} = server.address() as AddressInfo;
    this.#server = server;
    this.shop = new Origin(SHOP, port, false, built);
    this.tracker = new Origin('tracker.other.localhost', port, true, trackerFile);
    this.cdn = new Origin('cdn.files.localhost', port, true, built);
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
  url(path: string, host = SHOP): string {
    return this.shop.url(path).replace(SHOP, host);
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
    return [this.tracker, this.cdn].find((origin) => origin.host === host) ?? this.shop;
  }
}

export async function openSite(): Promise<Site> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return new Site(server);
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
