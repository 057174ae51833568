// The demo's dev server, as a Vite plugin: its pages, the built library, the second origin and the live log of it.
// What a page says stands in the .html files; what the second origin does, in second-origin.ts.

import {existsSync, readFileSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';
import {renderPage} from './pages.js';
import {createRequestLog, type RequestLog} from './request-log.js';
import {startSecondOrigin} from './second-origin.js';

/** Answers a request, or says that it is not its own. */
type Answer = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

const LIBRARY = fileURLToPath(new URL('../dist/cdn', import.meta.url));

function send(response: ServerResponse, type: string, body: string | Buffer, status = 200): true {
  response.writeHead(status, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache'}).end(body);
  return true;
}

/** The built files, as a site would serve them from its root. */
const answerLibrary: Answer = (path, _request, response) => {
  if (!/^\/cookies-preferences[\w.-]*\.js$/.test(path)) return false;
  const file = LIBRARY + path;
  return existsSync(file)
    ? send(response, 'text/javascript', readFileSync(file))
    : send(response, 'text/plain', 'Not built yet: run "npx vite build" first.', 404);
};

/** A page by its address: a folder, with or without the last slash. */
const answerPage = (stats: string): Answer => (path, {url}, response) => {
  const html = renderPage(path.replace(/(index\.html)?$/, ''), stats, new URL(url!, 'http://localhost').searchParams);
  if (html) return send(response, 'text/html', html);
  if (path.endsWith('/') || !renderPage(`${path}/`, stats)) return false;
  response.writeHead(302, {location: `${path}/`}).end();
  return true;
};

/** The log itself is on the first origin, so that watching it does not touch the second. */
const answerLog = (log: RequestLog): Answer => (path, {method, headers}, response) => {
  if (path !== '/requests') return false;
  if (method === 'DELETE') log.reset();
  else if (headers.accept === 'text/event-stream') return follow(log, response);
  return send(response, 'application/json', JSON.stringify(log.entries));
};

/** Server-sent events: the whole log at once, and again whenever it changes. */
function follow(log: RequestLog, response: ServerResponse): true {
  const tell = (): unknown => response.write(`data: ${JSON.stringify(log.entries)}\n\n`);
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
  response.on('close', log.subscribe(tell));
  tell();
  return true;
}

/** Serves the demo with `vite`; a build does not know of it. */
export function demoServer(): Plugin {
  return {
    name: 'demo-server',
    apply: 'serve',
    config: () => ({appType: 'custom'}),
    async configureServer({httpServer, middlewares}) {
      const log = createRequestLog();
      const second = await startSecondOrigin(log);
      httpServer?.once('close', second.close);
      const answers = [answerLibrary, answerLog(log), answerPage(second.url)];
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').replace(/[?#].*/, '');
        if (!answers.some((answer) => answer(path, request, response))) next();
      });
    },
  };
}
