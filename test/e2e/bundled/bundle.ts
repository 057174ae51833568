// Bundles the code of a test page, with the packages that it imports, into one module; once for each worker.
// Serving it is left to the test's site.
import {fileURLToPath} from 'node:url';
import {build, type Plugin, type Rolldown} from 'vite';
import type {Site} from '../site.js';

const bundles = new Map<string, Promise<string>>();

async function makeBundle(file: string, plugins: Plugin[]): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    // React mounts twice in development only.
    mode: 'development',
    define: {'process.env.NODE_ENV': '"development"'},
    plugins,
    build: {write: false, minify: false, lib: {entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['es']}},
  });
  return (output as Rolldown.RolldownOutput[])[0]!.output[0].code;
}

/** Serves a file beside this one as `/page.js` of the shop. */
export async function serveBundle(site: Site, file: string, plugins: Plugin[] = []): Promise<void> {
  if (!bundles.has(file)) bundles.set(file, makeBundle(file, plugins));
  site.shop.file('/page.js', await bundles.get(file)!);
}
