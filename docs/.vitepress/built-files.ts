// The built files on the site, under `cdn/`: for the example on the home page and for the site's own declaration.
// Building them is the package's matter; without them there is no site.
import {cpSync, existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';

const BUILT = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

export function requireBuiltFiles(): void {
  if (existsSync(`${BUILT}/cookies-preferences.js`)) return;
  console.error('dist/cdn is missing, and the site shows it: run `npm run build` first.');
  process.exit(1);
}

export const copyBuiltFiles = (outDir: string): void => cpSync(BUILT, `${outDir}/cdn`, {recursive: true});

/** For `npm run docs:start`, which builds nothing. */
export const serveBuiltFiles = (): Plugin => ({
  name: 'serve-built-files',
  configureServer({config, middlewares}) {
    middlewares.use(`${config.base}cdn`, (request, response, next) => {
      const file = BUILT + (request.url ?? '').replace(/\?.*/, '');
      if (!/^\/[\w-]+\.js$/.test(file.slice(BUILT.length)) || !existsSync(file)) return next();
      response.setHeader('Content-Type', 'text/javascript').end(readFileSync(file));
    });
  },
});
