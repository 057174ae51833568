// Builds the files for <script> (dist/cdn) and the ES modules for bundlers (dist/esm), serves the demo.
// Sizes are checked by bench/sizes.ts; types come from tsc, the manifest from its analyzer; see the scripts in package.json.

import {rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type ConfigEnv, defineConfig, type EnvironmentOptions, type UserConfig} from 'vite';
import {checkSizes} from './bench/sizes.js';
import {demoServer} from './demo/server.js';
import {languages, languagesByName, languagesInside} from './src/build/languages.js';
import {withoutLitExtras, withoutLitStyles} from './src/build/lit.js';
import {minifyAgain, minifyTemplates} from './src/build/minify.js';
import {hashFiles, NAME, NO_HASH, writeIntegrity, writeSnippets, writeStandalone} from './src/build/published.js';
import {earlyLine} from './src/snippet/early.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The oldest browsers that are promised. */
const target = ['chrome107', 'edge107', 'firefox104', 'safari16.4'];

const library = (outDir: string, rest: EnvironmentOptions['build']): EnvironmentOptions => ({
  consumer: 'client',
  build: {outDir: at(outDir), emptyOutDir: false, target, sourcemap: false, ...rest},
});

const lazy = (entry: Record<string, string>): EnvironmentOptions =>
  library('dist/cdn', {
    lib: {entry, formats: ['es']},
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        comments: false,
        entryFileNames: `${NAME}-[name]-${NO_HASH}.js`,
        chunkFileNames: `${NAME}-[name]-${NO_HASH}.js`,
      },
    },
  });

/** A classic script. */
const oneFile = (entry: string, folder: string, name: string): EnvironmentOptions => ({
  ...library(folder, {lib: {entry, name: 'unused', formats: ['iife'], fileName: () => `${name}.js`}}),
  define: {LAZY_HASH: JSON.stringify(NO_HASH)},
});

const environments: Record<string, EnvironmentOptions> = {
  esm: library('dist/esm', {
    minify: false,
    sourcemap: true,
    lib: {entry: {[NAME]: at('src/module.ts')}, formats: ['es']},
    rolldownOptions: {external: [/^lit(\/|$)/], output: {chunkFileNames: '[name].js'}},
  }),
  // A build each, as a chunk of what they share would be one more request; it is little, and has no state.
  actions: lazy({actions: at('src/choice/actions.ts')}),
  choice: lazy({choice: at('src/choice/choice.ts')}),
  gate: lazy({gate: at('src/gate/gate.ts')}),
  google: lazy({google: at('src/signals/google.ts')}),
  matomo: lazy({matomo: at('src/signals/matomo.ts')}),
  microsoft: lazy({microsoft: at('src/signals/microsoft.ts')}),
  mistakes: lazy({mistakes: at('src/gate/mistakes.ts')}),
  ui: lazy({
    ui: at('src/ui/ui.ts'),
    ...Object.fromEntries(languages.flatMap((name) => [...(name === 'en' ? [] : [name]), `${name}-more`, `${name}-policy`]).map((name) => [name, at(`src/lang/${name}.ts`)])),
  }),
  meanwhile: lazy({meanwhile: at('src/snippet/meanwhile.ts')}),
  core: oneFile(at('src/script-tag.ts'), 'dist/cdn', NAME),
  standalone: oneFile(at('src/standalone.ts'), 'dist/standalone', NAME),
  inline: oneFile(at('src/inline.ts'), 'dist/cdn', `${NAME}-inline`),
  render: oneFile(at('src/snippet/render.ts'), 'dist/snippets', 'render'),
};

/** What a snippet with its banner is printed of, to be looked at. */
const EXAMPLE = '<cookies-preferences site="https://www.shop.example" categories="statistical third-party"></cookies-preferences>';

/** The mode of `npm run sizes`; all that is built is the same in any. */
const WRITES_SIZES = 'sizes';

const config = ({command, mode}: ConfigEnv): UserConfig => ({
  root: at('demo'),
  plugins: [minifyTemplates(), withoutLitStyles(), withoutLitExtras(), languagesByName(), languagesInside(), minifyAgain(), demoServer()],
  ...(command === 'build' && {
    // Its own list of files has names and sizes of before they are hashed.
    logLevel: 'warn',
    environments,
    builder: {
      async buildApp(builder) {
        rmSync(at('dist'), {recursive: true, force: true});
        for (const name of Object.keys(environments)) await builder.build(builder.environments[name]!);
        const hash = hashFiles(at('dist/cdn'));
        const inline = Object.fromEntries(languages.map((name) => [`early-${name}`, earlyLine(name, hash)]));
        await writeStandalone(at('dist/standalone'), {from: at('dist/cdn'), hash, languages});
        writeIntegrity(at('dist'), inline);
        writeSnippets(at('dist/snippets'), inline);
        const {printSnippet} = await import('./src/snippet/print.js'); // its DOM takes a while
        writeFileSync(at('dist/snippets/inline-en.html'), await printSnippet(EXAMPLE, '/cookies/'));
        checkSizes({dist: at('dist'), record: at('bench/sizes.json'), languages, isWriting: mode === WRITES_SIZES, print: console.log});
      },
    },
  }),
});

export default defineConfig((env) => {
  // Whoever builds: Lit has a build for development, which is larger.
  if (env.command === 'build') process.env.NODE_ENV = 'production';
  return config(env);
});
