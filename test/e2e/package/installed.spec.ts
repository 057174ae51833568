// The package as npm packs it, installed into a new project: in Node, by its types, bundled by Vite, and as files for a page.
// What is in it is said in published.spec.ts; the applications of frameworks are in ../apps/.
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'vite';
import {press, ran} from '../observed.js';
import {shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test as base} from '../visitor/fixture.js';
import {pack, ROOT, run} from './run.js';

const test = base.extend<object, {project: string}>({
  // Once, as it takes a while; far from this project, whose packages would be found from within it.
  project: [async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'installed-'));
    writeFileSync(`${folder}/package.json`, '{"private": true, "type": "module"}');
    const {failed, printed} = await run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', await pack(folder));
    if (failed) throw new Error(printed);
    await use(folder);
    rmSync(folder, {recursive: true});
  }, {scope: 'worker'}],
});

const files = (folder: string): [path: string, content: Buffer][] =>
  readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    .map(({parentPath, name}) => [`${parentPath}/${name}`.slice(folder.length), readFileSync(`${parentPath}/${name}`)]);

/** Serves a folder of files at a path. */
const serve = (site: Site, folder: string, at: string): void => files(folder).forEach(([path, content]) => site.shop.file(at + path, content));

const pageWith = (site: Site, script: string): string =>
  shopPage({head: script, attributes: 'categories="statistical"', below: trackerScript(site, 'statistical', '/count.js')});

test('it brings Lit along and nothing else', ({project}) => {
  const {packages} = JSON.parse(readFileSync(`${project}/package-lock.json`, 'utf8')) as {packages: object};
  expect(Object.keys(packages).filter((path) => !/^$|lit|@types\/trusted-types/.test(path))).toEqual(['node_modules/cookies-preferences']);
});

test('in Node it can be imported, and does nothing', async ({project}) => {
  writeFileSync(`${project}/server.js`, `import {cookiesPreferences} from 'cookies-preferences'; import 'cookies-preferences/react';
    console.log(typeof cookiesPreferences, typeof globalThis.window);`);
  expect(await run(project, 'server.js')).toEqual({failed: false, printed: 'undefined undefined\n'});
});

test('its types are there without anything being set', async ({project}) => {
  writeFileSync(`${project}/page.ts`, `import {cookiesPreferences, type ConsentChangeEvent} from 'cookies-preferences';
    document.querySelector('cookies-preferences')!.addEventListener('consent-change', ({source}: ConsentChangeEvent) => source.length);
    // @ts-expect-error There are two surfaces.
    void cookiesPreferences.show('declaration');`);
  const checked = await run(project, `${ROOT}/node_modules/typescript/bin/tsc`, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom', '--skipLibCheck', 'false', 'page.ts');
  expect(checked).toEqual({failed: false, printed: ''});
});

test('in an application bundled by Vite it asks, and opens what is granted', async ({page, project, site}) => {
  writeFileSync(`${project}/main.js`, "import 'cookies-preferences';");
  writeFileSync(`${project}/index.html`, pageWith(site, '<script type="module" src="/main.js"></script>'));
  await build({root: project, configFile: false, logLevel: 'error'});
  serve(site, `${project}/dist`, '');
  site.page('/', readFileSync(`${project}/dist/index.html`, 'utf8'));
  await page.goto(site.url('/'));
  await press(page, 'Accept all');
  await expect.poll(() => ran(page)).toEqual(['/count.js']);
});

for (const [what, folder] of [['the files for a script tag', 'cdn'], ['the one file that stands alone', 'standalone']] as const) {
  test(`${what} can be served from where they were installed, held to their published hashes`, async ({page, project, site}) => {
    const dist = `${project}/node_modules/cookies-preferences/dist`;
    const {integrity, standalone} = JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Record<string, Record<string, string>>;
    const hash = (folder === 'cdn' ? integrity : standalone)!['cookies-preferences.js']!;
    serve(site, `${dist}/${folder}`, '/node_modules/cookies');
    site.page('/', pageWith(site, `<script async src="/node_modules/cookies/cookies-preferences.js" integrity="${hash}"></script>`));
    await page.goto(site.url('/'));
    await press(page, 'Accept all');
    await expect.poll(() => ran(page)).toEqual(['/count.js']);
  });
}
