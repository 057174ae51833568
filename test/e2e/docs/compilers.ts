// The compilers of frameworks, from the applications of the tests: each gives what it says against a block, empty for none.
// Types are checked by type-checked.ts.
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import {ROOT} from './markdown.js';

/** The applications have packages of their own. */
const require = createRequire(`${ROOT}test/apps/package.json`);

async function load<Compiler>(name: string): Promise<Compiler> {
  const module = await import(pathToFileURL(require.resolve(name)).href);
  return module.default ?? module;
}

type Said = readonly (string | {message?: string; text?: string})[];

interface VueCompiler {
  parse(code: string, options: object): {descriptor: Record<'script' | 'scriptSetup' | 'template', {content: string} | null>; errors: Said};
  compileScript(descriptor: object, options: object): unknown;
  compileTemplate(options: object): {errors: Said};
}

interface AstroCompiler {
  transform(code: string, options: object): Promise<{diagnostics: readonly {severity: number; text: string}[]}>;
}

type Compile = (code: string) => Promise<string[]>;

const messages = (errors: Said): string[] =>
  errors.map((error) => (typeof error === 'string' ? error : (error.message ?? error.text ?? String(error))));

async function thrown(run: () => unknown): Promise<string[]> {
  try {
    await run();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

const vue: Compile = async (code) => {
  const {parse, compileScript, compileTemplate} = await load<VueCompiler>('@vue/compiler-sfc');
  const {descriptor, errors} = parse(code, {filename: 'Example.vue'});
  if (errors.length) return messages(errors);
  const {script, scriptSetup, template} = descriptor;
  const inScript = await thrown(() => (script || scriptSetup) && compileScript(descriptor, {id: 'example'}));
  const inTemplate = template ? compileTemplate({id: 'example', filename: 'Example.vue', source: template.content}).errors : [];
  return [...inScript, ...messages(inTemplate)];
};

const svelte: Compile = async (code) => {
  const {compile} = await load<{compile(code: string, options: object): unknown}>('svelte/compiler');
  return thrown(() => compile(code, {generate: 'server'}));
};

const astro: Compile = async (code) => {
  const {transform} = await load<AstroCompiler>('@astrojs/compiler');
  const {diagnostics} = await transform(code, {filename: 'example.astro'});
  return messages(diagnostics.filter(({severity}) => severity === 1));
};

export const compilers: Readonly<Record<string, Compile>> = {vue, svelte, astro};
