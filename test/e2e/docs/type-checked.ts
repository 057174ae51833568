// What TypeScript says of the blocks of TypeScript and TSX, with the packages of the applications of the tests and our own as it is published.
// One program for all, as most of its time goes into the types of others.
import {execFile} from 'node:child_process';
import {copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import {promisify} from 'node:util';
import {type Block, ROOT} from './markdown.js';

const APPS = `${ROOT}test/apps/`;

/** Among the applications, so that modules are found as in one of them. */
const FOLDER = `${APPS}.blocks`;

const SETTINGS = {
  compilerOptions: {
    target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom', 'dom.iterable'], types: ['vite/client'], jsx: 'react-jsx',
    strict: true, noEmit: true, skipLibCheck: true,
    // Our types take React's from the application, as where they are installed.
    preserveSymlinks: true,
  },
  exclude: ['node_modules'],
};

/** Components of other kinds, which other compilers look at. */
const AMBIENT = `declare module '*.vue'; declare module '*.svelte'; declare module '*.astro';`;

export const keyOf = ({document, line}: Block): string => `${document}:${line}`;

/** Writes the blocks of each document into a folder, each under its title, so that they import one another; gives where each is. */
function writeBlocks(blocks: readonly Block[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const block of blocks) {
    const place = `${FOLDER}/${block.document.replace(/\W/g, '-')}`;
    const wanted = `${place}/${block.title || `line-${block.line}.${block.language}`}`;
    // Another form of the same file, for whom it suits better.
    const file = files.has(wanted) ? `${place}/line-${block.line}/${block.title}` : wanted;
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, /^(im|ex)port\b/m.test(block.code) ? block.code : `${block.code}\nexport {};\n`);
    files.set(file, keyOf(block));
  }
  return files;
}

/** Our package and what it brings along. */
function install(modules: string): void {
  const own = `${modules}/cookies-preferences`;
  mkdirSync(own, {recursive: true});
  copyFileSync(`${ROOT}package.json`, `${own}/package.json`);
  symlinkSync(`${ROOT}dist`, `${own}/dist`);
  for (const name of ['@lit', 'lit', 'lit-element', 'lit-html']) symlinkSync(`${ROOT}node_modules/${name}`, `${modules}/${name}`);
}

/** The lines that the compiler prints, each with its file. */
async function compile(): Promise<[file: string, message: string][]> {
  const compiler = promisify(execFile)(process.execPath, [`${APPS}node_modules/typescript/bin/tsc`, '-p', '.', '--pretty', 'false'], {cwd: FOLDER});
  const text = await compiler.then(() => '', ({stdout}) => String(stdout));
  return text.split(/\n(?! )/).filter(Boolean).map((line) => [/^(.+?)\(/.exec(line)?.[1] ?? '', line]);
}

/** What is wrong, by the place of the block; anything else under `''`. */
export async function typeErrors(blocks: readonly Block[]): Promise<Map<string, string[]>> {
  rmSync(FOLDER, {recursive: true, force: true});
  const files = writeBlocks(blocks);
  install(`${FOLDER}/node_modules`);
  writeFileSync(`${FOLDER}/ambient.d.ts`, AMBIENT);
  writeFileSync(`${FOLDER}/tsconfig.json`, JSON.stringify(SETTINGS));
  const lines = await compile();
  rmSync(FOLDER, {recursive: true});
  const keys = new Map([...files].map(([file, key]) => [relative(FOLDER, file), key]));
  const errors = new Map<string, string[]>();
  for (const [file, message] of lines) {
    const key = keys.get(file) ?? '';
    errors.set(key, [...(errors.get(key) ?? []), message]);
  }
  return errors;
}
