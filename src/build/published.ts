// Gives the built files the names and lists with which they are published: hashes, integrity, snippets.
// What is built is said in vite.config.ts.

import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {brotliSize} from '../../bench/file-sizes.js';

export const NAME = 'cookies-preferences';

/** Stands for the hash until the contents of all lazy files are known. */
export const NO_HASH = '00000000';

/** Stands for the words in the file that stands alone, until those of all languages are built. */
export const WORDS = 'WORDS_OF_LANGUAGES';

/** A script's text in letters that every encoding has. */
export const toAscii = (code: string): string => code.replace(/[^\0-\x7F]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Digits alone, as with letters among them the core takes up to 20 bytes more. */
function digitsOf(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  return `${digest.readUIntBE(0, 6) % 1e8}`.padStart(8, '0');
}

/** Fills in one hash for all lazy files, so that the core has to know only one: of many the one with which it is smallest, as that differs by some 15 bytes. */
export function hashFiles(folder: string): string {
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

const hashOf = (content: string | Buffer, kind = 'sha384'): string => `${kind}-${createHash(kind).update(content).digest('base64')}`;

const hashesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).sort().map((file) => [file, hashOf(readFileSync(`${folder}/${file}`))]));

/** Writes down the hashes of all files, for `integrity` and for an import map under a policy of hashes, and those of inline lines, for the policy itself. */
export function writeIntegrity(dist: string, inline: Readonly<Record<string, string>>): void {
  const policy = Object.fromEntries(Object.entries(inline).map(([name, line]) => [name, hashOf(line, 'sha256')]));
  const hashes = {integrity: hashesIn(`${dist}/cdn`), standalone: hashesIn(`${dist}/standalone`), inline: policy};
  writeFileSync(`${dist}/integrity.json`, JSON.stringify(hashes, null, 2) + '\n');
}

/** Prints what stands in the page itself, to be pasted. */
export function writeSnippets(folder: string, inline: Readonly<Record<string, string>>): void {
  mkdirSync(folder, {recursive: true});
  for (const [name, line] of Object.entries(inline)) writeFileSync(`${folder}/${name}.html`, `<script>${line}</script>\n`);
}

type Words = Readonly<Record<string, {texts: Readonly<Record<string, string>>}>>;

const readWords = async (folder: string, hash: string, names: readonly string[]): Promise<Words> =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [`./${name}.ts`, {...await import(`${folder}/${NAME}-${name}-${hash}.js`)}])));

/** Writes the file that stands alone with the words of all languages, and one for each language with its own and the English ones. */
export async function writeStandalone(folder: string, words: {from: string; hash: string; languages: readonly string[]}): Promise<void> {
  const template = readFileSync(`${folder}/${NAME}.js`, 'utf8');
  const write = async (name: string, languages: readonly string[]): Promise<void> => {
    const names = languages.flatMap((lang) => [...(lang === 'en' ? [] : [lang]), `${lang}-more`, `${lang}-policy`]);
    // A page that is no UTF-8 reads a classic script as it reads itself.
    const json = toAscii(JSON.stringify(await readWords(words.from, words.hash, names)));
    writeFileSync(`${folder}/${name}.js`, template.replace(WORDS, () => json));
  };
  for (const lang of words.languages) await write(`${NAME}-${lang}`, [...new Set(['en', lang])]);
  await write(NAME, words.languages);
}
