// One application of test/apps as a visitor meets it: served from its built files as pages of the shop.
// What it must do is in behaviours.ts; applications that a program of their own serves are in program.ts.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Site} from '../site.js';

export interface App {
  name: string;
  /** Whether a router changes the page without leaving the document. */
  isRouted: boolean;
  serve(site: Site): void;
  /** Once before all tests, and after them, where a program has to run. */
  start?(): Promise<void>;
  stop?(): void;
}

export const appsFolder = fileURLToPath(new URL('../../apps', import.meta.url));

/** Their code has the addresses that docs have; visitors of the tests get those of the tracker instead. */
export const withTracker = (text: string, site: Site): string => text
  .replaceAll('https://stats.example.org/matomo.js', site.tracker.url('/matomo.js?cookie=_pk_id.1'))
  .replaceAll('https://www.youtube-nocookie.com/embed/x', site.tracker.url('/embed/x.html'));

/** Serves each file of a folder under `at`. */
export function serveFiles(site: Site, folder: string, at = '/'): void {
  for (const file of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const url = at + path.slice(folder.length + 1).replaceAll('\\', '/');
    site.shop.file(url, /\.(html|js|css)$/.test(url) ? withTracker(readFileSync(path, 'utf8'), site) : readFileSync(path));
  }
}

/** A folder of built files: a page for each route, or one for all. */
export const builtFiles = (name: string, folder: string): App => ({
  name,
  isRouted: true,
  serve(site) {
    const root = join(appsFolder, folder);
    serveFiles(site, root);
    for (const route of ['/', '/tour', '/cookies']) {
      const own = join(root, route, 'index.html');
      site.page(route, withTracker(readFileSync(existsSync(own) ? own : join(root, 'index.html'), 'utf8'), site));
    }
  },
});
