// Fills VERSION and INTEGRITY into the addresses of the package in code, from what was built. On a code host these words stand there as they are.
// Which pages have such addresses is theirs.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {MarkdownRenderer} from 'vitepress';

const ROOT = new URL('../../', import.meta.url);
const {version, jsdelivr} = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));

/** The address without a path gives this file. */
const WHOLE: string = jsdelivr ?? 'dist/standalone/cookies-preferences.js';

const hashOf = (file: string): string => createHash('sha384').update(readFileSync(new URL(file, ROOT))).digest('base64');

export const fill = (code: string): string =>
  code
    .replace(/(@VERSION)(?:\/(dist\/[\w./-]+))?([^>]*?sha384-)INTEGRITY/g, (_, at, file, between) => at + (file ? `/${file}` : '') + between + hashOf(file ?? WHOLE))
    .replaceAll('cookies-preferences@VERSION', `cookies-preferences@${version}`);

export function filledCode(markdown: MarkdownRenderer): void {
  markdown.core.ruler.after('inline', 'filled-code', ({tokens}) => {
    for (const token of [...tokens, ...tokens.flatMap(({children}) => children ?? [])]) {
      if (token.type === 'fence' || token.type === 'code_inline') token.content = fill(token.content);
    }
  });
}
