// The one server of all tools: a page each, its files and the gated scripts, compressed by brotli at its best, with the headers of a site that is well kept.
// What a tool puts on its page is said in tools/; what is visited in visit.ts.
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync, constants} from 'node:zlib';
import {pageOf} from './page.js';
import type {Tool} from './tools/tool.js';
import {CATEGORIES, gatedScripts, gatedText} from './tools/work.js';

export interface Host {
  /** Where a tool's page is; with a gated script that keeps the main thread busy, if asked for. */
  urlOf(tool: Tool, milliseconds?: number): string;
  close(): void;
}

interface Entry {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8'};

function toEntry(path: string, text: string): Entry {
  const type = TYPES[path.split('.').at(-1)!];
  const body = brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}});
  return {
    body,
    headers: {
      'Content-Type': type ?? 'text/html; charset=utf-8',
      'Content-Encoding': 'br',
      'Content-Length': `${body.length}`,
      Vary: 'Accept-Encoding',
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
      // Files never change while this server runs; a page is asked for each time.
      'Cache-Control': type ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  };
}

async function collect(tools: readonly Tool[], busy: readonly number[]): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const add = (path: string, text: string): unknown => entries.set(path, toEntry(path, text));
  for (const {name} of CATEGORIES) add(`/gated/${name}.js`, gatedText(name));
  for (const tool of tools) {
    for (const milliseconds of busy) add(`/${tool.name}/${milliseconds}`, pageOf(tool.markup(gatedScripts(milliseconds))));
    for (const [path, read] of Object.entries(tool.files)) add(`/${tool.name}/${path}`, await read());
  }
  return entries;
}

/** Serves these tools, each on pages whose first gated script is busy so long. */
export async function openHost(tools: readonly Tool[], busy: readonly number[]): Promise<Host> {
  const entries = await collect(tools, busy);
  const server = createServer((request, response) => {
    const entry = entries.get(request.url!.replace(/\?.*/, ''));
    if (!entry) response.writeHead(404, {'Cache-Control': 'no-store'}).end();
    else if (request.headers['if-none-match'] === entry.headers['ETag']) response.writeHead(304, {ETag: entry.headers['ETag']!}).end();
    else response.writeHead(200, entry.headers).end(entry.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    urlOf: ({name}, milliseconds = 0) => `${origin}/${name}/${milliseconds}`,
    close: () => void server.close().closeAllConnections(),
  };
}
