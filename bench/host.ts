// The one server of all tools: a page each, its files and the gated scripts, compressed by brotli at its best, with the headers of a site that is well kept.
// What a tool puts on its page is said in tools/; what is visited in visit.ts.
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync, constants} from 'node:zlib';
import {pageOf} from './page.js';
import {TABLE_ROWS} from './tools/rows.js';
import type {Tool} from './tools/tool.js';
import {gatedText, type Work} from './tools/work.js';

export interface Host {
  /** Where a tool's page is that does this work, or the one with the table. */
  urlOf(tool: Tool, page: string): string;
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

/** Everything is made before anybody asks, as else the first to ask would wait for it. */
async function collect(tools: readonly Tool[], works: readonly Work[]): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const add = (path: string, text: string): unknown => entries.set(path, toEntry(path, text));
  for (const {name, src} of works.flatMap(({gated}) => gated)) if (src) add(src, gatedText(name));
  for (const tool of tools) {
    for (const work of works) add(`/${tool.name}/${work.name}`, pageOf(await tool.markup(work)));
    if (tool.table) add(`/${tool.name}/table`, pageOf(tool.table.markup(TABLE_ROWS)));
    for (const [path, read] of Object.entries(tool.files)) add(`/${tool.name}/${path}`, await read());
  }
  return entries;
}

/** Serves these tools, each on a page for each of these works, and on one with a table. */
export async function openHost(tools: readonly Tool[], works: readonly Work[]): Promise<Host> {
  const entries = await collect(tools, works);
  const server = createServer((request, response) => {
    const entry = entries.get(request.url!.replace(/\?.*/, ''));
    if (!entry) response.writeHead(404, {'Cache-Control': 'no-store'}).end();
    else if (request.headers['if-none-match'] === entry.headers['ETag']) response.writeHead(304, {ETag: entry.headers['ETag']!}).end();
    else response.writeHead(200, entry.headers).end(entry.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    urlOf: ({name}, page) => `${origin}/${name}/${page}`,
    close: () => void server.close().closeAllConnections(),
  };
}
