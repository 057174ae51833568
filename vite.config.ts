// Builds the files for <script> (dist/cdn) and the ES modules for bundlers (dist/esm), serves the demo.
// Sizes are checked by bench/sizes.ts; types come from tsc, the manifest from its analyzer; see the scripts in package.json.

import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import {type ConfigEnv, defineConfig, type EnvironmentOptions, type Plugin, type UserConfig} from 'vite';
import {brotliSize} from './bench/file-sizes.js';
import {checkSizes} from './bench/sizes.js';
import {demoServer} from './demo/server.js';
import {earlyLine} from './src/snippet/early.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The oldest browsers that are promised. */
const target = ['chrome107', 'edge107', 'firefox104', 'safari16.4'];

const NAME = 'cookies-preferences';

/** Stands for the hash until the contents of all lazy files are known. */
const NO_HASH = '00000000';

const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  enforce: 'pre',
  apply: 'build',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|css)`/.test(code)) return;
    const result = await minifyHTMLLiterals(code, {fileName: id});
    return result ? {code: result.code, map: result.map as never} : undefined;
  },
});

const LIT_STYLES = `export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export {getCompatibleStyle as css, getCompatibleStyle as unsafeCSS, getCompatibleStyle as CSSResult, getCompatibleStyle as supportsAdoptingStyleSheets};`;

/**
 * Our style sheets are adopted by ourselves, so what Lit has for styles is left out of the files for <script>.
 * It is a module of its own there, which gives two functions.
 */
const withoutLitStyles = (): Plugin => ({
  name: 'without-lit-styles',
  enforce: 'pre',
  applyToEnvironment: ({name}) => name === 'ui',
  resolveId: (id, importer) => (id === './css-tag.js' && importer?.includes('reactive-element') ? '\0lit-styles' : undefined),
  load: (id) => (id === '\0lit-styles' ? LIT_STYLES : undefined),
});

/** From where to where Lit's base class is left out: reactive properties, controllers, styles. Our elements have none; they render what page.ts holds. */
const LIT_CUTS: readonly (readonly [from: string, to: string, instead?: string])[] = [
  ['toAttribute(t,s)', '},f='],
  ['static addInitializer(', 'constructor(){'],
  ['this._$E_(),', 'this.requestUpdate()'],
  ['addController(', 'createRenderRoot(){'],
  [',this._$EO?.forEach(t=>t.hostConnected', '}enableUpdating'],
  ['this._$EO?.forEach(t=>t.hostDisconnected', '}attributeChangedCallback'],
  ['attributeChangedCallback(', 'requestUpdate(t,s,i'],
  ['if(void 0!==t){const r=', '!1===this.isUpdatePending&&'],
  ['C(t,s,{useDefault', 'async _$EP()'],
  ['if(!this.hasUpdated){if(', 'this.renderRoot??=this.createRenderRoot(),this._$Ep'],
  [',this._$Ep){', 'let t=!1;const s=this._$AL', ';'],
  ['this._$EO?.forEach(t=>t.hostUpdate?.()),', 'this.update(s)'],
  ['this._$EO?.forEach(t=>t.hostUpdated?.()),', 'this.hasUpdated||'],
  ['this._$Eq&&=', 'this._$EM()}updated'],
];

/** Fails when there is another version of Lit, whose code has to be looked at anew. */
function cut(code: string, [from, to, instead = '']: (typeof LIT_CUTS)[number]): string {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`Lit has changed: "${from}" is not there`);
  return code.slice(0, start) + instead + code.slice(end);
}

/** What Lit has for polyfills, for rendering by a server and for counting its copies on a page is left out as well. */
const EXTRAS = /\w+\??\.(\w+HydrateSupport\?\.)?\(\{(Reactive|Lit)Element:\w+\}\)|\w+\?\.\(\w+,\w+\)|\w+\.\w+PolyfillSupport|\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;

const withoutLitExtras = (): Plugin => ({
  name: 'without-lit-extras',
  enforce: 'pre',
  applyToEnvironment: ({name}) => name === 'ui',
  transform(code, id) {
    if (!/\/(reactive-element|lit-html|lit-element)\.js$/.test(id)) return;
    return (id.endsWith('/reactive-element.js') ? LIT_CUTS.reduce(cut, code) : code).replace(EXTRAS, 'void 0');
  },
});

/** Three files each, by their names. */
const languages = readdirSync(at('src/lang')).flatMap((file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? []);

/** In the files for <script> the words are fetched by their file's name, as a list of all addresses would be paid on each first visit. */
const languagesByName = (): Plugin => ({
  name: 'languages-by-name',
  enforce: 'pre',
  applyToEnvironment: ({name}) => name === 'ui' || name === 'choice',
  load: (id) =>
    id === at('src/lang/files.ts')
      ? `export const isThere = (lang) => /^(${languages.join('|')})$/.test(lang);
        export const fetchTexts = (name) => import(/* @vite-ignore */ \`./${NAME}-\${name}-${NO_HASH}.js\`);`
      : undefined,
});

/** What prints has all of the banner's words in it, and no others. */
const languagesInside = (): Plugin => ({
  name: 'languages-inside',
  enforce: 'pre',
  applyToEnvironment: ({name}) => name === 'render',
  load: (id) =>
    id === at('src/lang/files.ts')
      ? `const FILES = import.meta.glob('./??.ts', {eager: true});
        export const isThere = (lang) => './' + lang + '.ts' in FILES;
        export const fetchTexts = async (name) => FILES['./' + name + '.ts'];`
      : undefined,
});

/** Once more, as another minifier makes the files smaller by 40 to 140 bytes each. */
const minifyAgain = (): Plugin => ({
  name: 'minify-again',
  applyToEnvironment: ({name}) => name !== 'esm',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const compress = {passes: 3, ecma: 2020, hoist_funs: true, unsafe_arrows: true, unsafe_methods: true} as const;
      const isModule = file.exports[0] !== undefined || file.imports[0] !== undefined;
      const {code = ''} = await minify(file.code, {compress, module: isModule, toplevel: true});
      // With other letters among them all of a file takes twice the memory; those of languages are not worth it.
      const isWords = languages.includes(file.name.replace(/-(more|policy)$/, ''));
      file.code = isWords ? code : code.replace(/[^\0-\x7F]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  },
});

/** Digits alone, as with letters among them the core takes up to 20 bytes more. */
function digitsOf(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  return `${digest.readUIntBE(0, 6) % 1e8}`.padStart(8, '0');
}

/** Fills in one hash for all lazy files, so that the core has to know only one: of many the one with which it is smallest, as that differs by some 15 bytes. */
function hashFiles(folder: string): string {
  const contents = new Map(readdirSync(folder).sort().map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]));
  const all = [...contents.values()].join('\0');
  const sizeWith = (hash: string): number => brotliSize(contents.get(`${NAME}.js`)!.replaceAll(NO_HASH, hash));
  const [hash] = Array.from({length: 128}, (_, salt) => digitsOf(salt + all)).sort((one, other) => sizeWith(one) - sizeWith(other)) as [string];
  for (const [file, text] of contents) {
    writeFileSync(`${folder}/${file}`, text.replaceAll(NO_HASH, hash));
    renameSync(`${folder}/${file}`, `${folder}/${file.replace(NO_HASH, hash)}`);
  }
  return hash;
}

/** Writes down the hashes of all files, for `integrity` and for an import map under a policy of hashes, and those of inline lines, for the policy itself. */
function writeIntegrity(folder: string, to: string, inline: Readonly<Record<string, string>>): void {
  const hash = (content: string | Buffer, kind = 'sha384'): string => `${kind}-${createHash(kind).update(content).digest('base64')}`;
  const integrity = Object.fromEntries(readdirSync(folder).sort().map((file) => [file, hash(readFileSync(`${folder}/${file}`))]));
  const policy = Object.fromEntries(Object.entries(inline).map(([name, line]) => [name, hash(line, 'sha256')]));
  writeFileSync(to, JSON.stringify({integrity, inline: policy}, null, 2) + '\n');
}

/** Prints what stands in the page itself, to be pasted. */
function writeSnippets(folder: string, inline: Readonly<Record<string, string>>): void {
  mkdirSync(folder, {recursive: true});
  for (const [name, line] of Object.entries(inline)) writeFileSync(`${folder}/${name}.html`, `<script>${line}</script>\n`);
}

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
        writeIntegrity(at('dist/cdn'), at('dist/integrity.json'), inline);
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
