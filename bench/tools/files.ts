// Where the files of tools come from: packages from npm, what the build of this project wrote, or entries bundled here.
// How they are served is said in ../host.ts.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import type {Tool} from './tool.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Files of a package, by their paths in it. */
export const fromPackage = (name: string, ...paths: readonly string[]): Tool['files'] =>
  Object.fromEntries(paths.map((path) => [path, () => readFileSync(at(`../node_modules/${name}/${path}`), 'utf8')]));

/** All files for `<script>` of this project. */
export function fromBuild(): Tool['files'] {
  const folder = at('../../dist/cdn/');
  return Object.fromEntries(readdirSync(folder).map((file) => [file, () => readFileSync(folder + file, 'utf8')]));
}

/** An entry beside this file, as a bundler makes it ready for visitors: one minified module. */
export function bundled(entry: string): Tool['files'] {
  return {
    'bundle.js': async () => {
      process.env['NODE_ENV'] = 'production';
      const result = await build({
        configFile: false,
        logLevel: 'error',
        root: at('..'),
        build: {write: false, minify: true, modulePreload: false, rolldownOptions: {input: at(entry), output: {format: 'es'}}},
      });
      const [file] = 'output' in result ? result.output : [];
      if (file?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
      return file.code;
    },
  };
}
