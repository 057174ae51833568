// The documentation's site as it is deployed: built once a run into the folder of results, served as plain files under a sub-path.
// What its pages are to be is the specs' matter.
import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {promisify} from 'node:util';
import {expect, test as base} from '../visitor/fixture.js';
import {ROOT} from './markdown.js';

export {expect};

/** Where a site of a project is deployed, say. */
const BASE = '/manual/';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', json: 'application/json', woff2: 'font/woff2',
};

export interface BuiltSite {
  /** Address of a file of the site, such as `gate.html`. */
  url(path: string): string;
  /** What would be deployed under that path, if there is such a file. */
  file(path: string): string | undefined;
}

const build = (folder: string): Promise<unknown> =>
  promisify(execFile)(process.execPath, [`${ROOT}node_modules/vitepress/bin/vitepress.js`, 'build', 'docs', '--outDir', folder], {cwd: ROOT, env: {...process.env, DOCS_BASE: BASE}});

/** The folder is new with each run, and belongs to the worker that makes it: VitePress cannot build twice at the same time. */
async function buildOnce(results: string): Promise<string> {
  const folder = `${results}/docs-site`;
  const built = `${folder}/built`;
  const isOurs = Boolean(mkdirSync(folder, {recursive: true}));
  if (isOurs) writeFileSync(built, await build(`${folder}/site`).then(() => '', ({stderr}) => stderr));
  else await expect.poll(() => existsSync(built), {timeout: 200_000}).toBe(true);
  expect(readFileSync(built, 'utf8'), 'what the build says').toBe('');
  return `${folder}/site`;
}

const fileIn = (folder: string) => (path: string): string | undefined => {
  const file = `${folder}/${path.replace(/[?#].*/, '').replace(/(^|\/)$/, '$1index.html')}`;
  return existsSync(file) ? file : undefined;
};

function serve(folder: string): Server {
  return createServer(({url = ''}, response) => {
    const file = url.startsWith(BASE) ? fileIn(folder)(url.slice(BASE.length)) : undefined;
    response.writeHead(file ? 200 : 404, {'Content-Type': TYPES[file?.split('.').at(-1) ?? 'html'] ?? 'text/plain'});
    response.end(readFileSync(file ?? `${folder}/404.html`));
  }).listen(0, '127.0.0.1');
}

export const test = base.extend<object, {docs: BuiltSite}>({
  docs: [async ({}, use, {project}) => {
    const folder = await buildOnce(project.outputDir);
    const server = serve(folder);
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;
    await use({url: (path) => `http://127.0.0.1:${port}${BASE}${path}`, file: fileIn(folder)});
    server.close();
    server.closeAllConnections();
  }, {scope: 'worker', timeout: 240_000}],
});
