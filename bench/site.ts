// The server of the benchmarks: one page, whatever it is just now, the built files, and scripts that say that they ran.
// What stands on the page is said by the cases.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';

const BUILT = fileURLToPath(new URL('../dist/cdn', import.meta.url));

export interface Site {
  readonly url: string;
  /** The page. */
  html: string;
  close(): void;
}

/** Cross-origin isolation makes the clock exact to 5 microseconds. */
const HEADERS = {'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cache-Control': 'no-store'};

function answer(path: string, html: string): [type: string, body: string] {
  if (path === '/') return ['text/html; charset=utf-8', html];
  if (path.startsWith('/ran.js')) return ['text/javascript', 'ran()'];
  return ['text/javascript', path.startsWith('/cookies-preferences') ? readFileSync(BUILT + path, 'utf8') : ''];
}

export async function openSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const [type, body] = answer(request.url!, site.html);
    response.writeHead(200, {...HEADERS, 'Content-Type': type}).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    html: '',
    close: () => void server.close().closeAllConnections(),
  };
  return site;
}

/** A page on which everything was refused before, so that nothing but the core is loaded. */
export const pageOf = (withOurs: boolean, content: string, refused = true): string => `<!doctype html><html lang="en"><title>Benchmark</title>
${refused ? '<script>document.cookie = `cookies_preferences=v=1&t=${Math.floor(Date.now() / 1e3) - 60}&r=1&granted=&denied=statistical`</script>' : ''}
${withOurs ? '<script src="/cookies-preferences.js"></script>' : ''}
<cookies-preferences categories="statistical" manual></cookies-preferences>
<main></main>
${content}</html>`;

/** Gated scripts that say that they ran: inline, or each at an address of its own. */
export const gatedScripts = (count: number, isExternal = false): string =>
  Array.from({length: count}, (_, index) => isExternal
    ? `<script type="text/plain" data-consent="statistical" data-consent-src="/ran.js?${index}"></script>`
    : '<script type="text/plain" data-consent="statistical">ran()</script>').join('\n');
