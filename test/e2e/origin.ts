// One made-up host of a test site: the pages and files it answers with, and whether it lets other origins read them.
// Listening, and the list of what was asked for, is the site's matter (site.ts).
import type {IncomingMessage, ServerResponse} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';

/** A request that reached the server. */
export interface Seen {
  host: string;
  /** With the query. */
  path: string;
  cookies: Record<string, string>;
}

type Body = string | Uint8Array | ((request: Seen) => string);

export interface FileOptions {
  /** Content type; without it the path's ending decides. */
  type?: string;
  status?: number;
  headers?: Record<string, string | string[]>;
  /** Milliseconds to wait before the answer, or something to wait for. */
  delay?: number | Promise<unknown>;
  /** What follows the body once it is there, as slow servers send it; the answer stays open until then. */
  rest?: Promise<string>;
}

interface Answer extends FileOptions {
  body: Body;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json',
  map: 'application/json', svg: 'image/svg+xml', gif: 'image/gif', html: 'text/html; charset=utf-8',
};

export class Origin {
  readonly host: string;
  /** Whether scripts of other origins may read the answers; switch it off to see what then fails. */
  cors: boolean;
  readonly #address: string;
  readonly #fallback: (seen: Seen) => Answer | undefined;
  readonly #answers = new Map<string, Answer>();

  /** The address is what stands before a path, such as `https://shop.example`. */
  constructor(address: string, cors: boolean, fallback: (seen: Seen) => Answer | undefined = () => undefined) {
    this.host = new URL(address).hostname;
    this.#address = address;
    this.cors = cors;
    this.#fallback = fallback;
  }

  url(path: string): string {
    return this.#address + path;
  }

  /** A whole HTML document, or what makes one for each request. */
  page(path: string, html: string | ((request: Seen) => string), options: FileOptions = {}): void {
    this.file(path, html, {type: TYPES['html']!, ...options});
  }

  /** Answers `path`, with any query, with this body from now on. */
  file(path: string, body: Body, options: FileOptions = {}): void {
    this.#answers.set(path, {body, ...options});
  }

  async answer(seen: Seen, response: ServerResponse): Promise<void> {
    const answer = this.#answers.get(pathname(seen.path)) ?? this.#fallback(seen) ?? {body: 'Not found', status: 404};
    await (typeof answer.delay === 'number' ? sleep(answer.delay) : answer.delay);
    response.writeHead(answer.status ?? 200, {
      'Content-Type': answer.type ?? typeOf(seen.path),
      'Cache-Control': 'no-store',
      ...(this.cors && {'Access-Control-Allow-Origin': '*'}),
      ...answer.headers,
    });
    response.write(typeof answer.body === 'function' ? answer.body(seen) : answer.body);
    response.end(await answer.rest);
  }
}

export const pathname = (path: string): string => path.split('?')[0]!;

export function seenIn({headers, url}: IncomingMessage): Seen {
  const pairs = (headers.cookie ?? '').split('; ').filter(Boolean).map((pair): [string, string] => {
    const [name, ...value] = pair.split('=');
    return [name!, value.join('=')];
  });
  return {host: (headers.host ?? '').replace(/:\d+$/, ''), path: url ?? '/', cookies: Object.fromEntries(pairs)};
}

const typeOf = (path: string): string => TYPES[pathname(path).split('.').at(-1)!] ?? 'text/plain; charset=utf-8';
