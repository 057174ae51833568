// The second origin: another port of this computer that plays the services which a portal embeds. It writes down all that reaches it.
// It sets one cookie, with the video. What its scripts do stands in the folder second-origin.

import {randomBytes} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {RequestLog} from './request-log.js';

interface Found {
  readonly type: string;
  readonly body: Buffer | string;
}

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/stats.js': ['stats.js', 'text/javascript'],
  '/video': ['video.html', 'text/html'],
  '/advert.js': ['advert.js', 'text/javascript'],
  '/advert.svg': ['advert.svg', 'image/svg+xml'],
};

/** In a frame of another site browsers keep a cookie only with all three; loopback counts as secure. */
const THIRD_PARTY = 'Path=/; HttpOnly; SameSite=None; Secure; Partitioned';

const HALF_A_YEAR = 180 * 24 * 60 * 60;

/** Other programs of this computer may have cookies here, too; those are none of our business. */
const findViewer = ({headers}: IncomingMessage): string => /\bviewer=\w+/.exec(headers.cookie ?? '')?.[0] ?? '';

function find(path: string): Found | undefined {
  const [file, type] = FILES[path] ?? [];
  return file && type ? {type, body: readFileSync(new URL(`second-origin/${file}`, import.meta.url))} : undefined;
}

/** The cookie to set, as the header wants it: new with the video, gone with `/forget`. */
function cookieFor(path: string, brought: string): string {
  if (path === '/forget') return 'viewer=; Max-Age=0';
  return path === '/video' && !brought ? `viewer=${randomBytes(2).toString('hex')}; Max-Age=${HALF_A_YEAR}` : '';
}

function answer(log: RequestLog, request: IncomingMessage, response: ServerResponse): void {
  const {method = 'GET', url = '/', headers} = request;
  const path = url.replace(/\?.*/, '');
  const brought = findViewer(request);
  const cookie = cookieFor(path, brought);
  const [set = ''] = cookie.split(';');
  log.add({time: Date.now(), method, path: url, page: headers.origin ?? headers.referer ?? '', brought, set});
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  response.setHeader('cache-control', 'no-store');
  if (cookie) response.setHeader('set-cookie', `${cookie}; ${THIRD_PARTY}`);
  const found = find(path);
  if (found) response.writeHead(200, {'content-type': `${found.type}; charset=utf-8`}).end(found.body);
  else response.writeHead(204).end();
}

/** Starts it on a free port of the loopback address, which to browsers is another site than `localhost`. */
export async function startSecondOrigin(log: RequestLog): Promise<{url: string; close(): void}> {
  const server = createServer((request, response) => answer(log, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo; // a string only for pipes
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return {url: `http://127.0.0.1:${port}`, close};
}
