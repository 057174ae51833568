// Fills VERSION and INTEGRITY into the addresses of the package in code, from what was built. On a code host these words stand there as they are.
// Which pages have such addresses is theirs.
import {readFileSync} from 'node:fs';
import type {MarkdownRenderer} from 'vitepress';

const read = (path: string): never => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as never;

const {version, jsdelivr}: {version: string; jsdelivr: string} = read('package.json');

/** Of a file as the package has it, in `dist/cdn/` or `dist/standalone/`. */
function hashOf(path: string): string {
  const hashes: {integrity: Record<string, string>; standalone: Record<string, string>} = read('dist/integrity.json');
  const [, folder, file] = /dist\/(\w+)\/(.+)/.exec(path)!;
  return hashes[folder === 'cdn' ? 'integrity' : 'standalone'][file!]!.replace('sha384-', '');
}

export const fill = (code: string): string =>
  code
    .replace(/(@VERSION)(?:\/(dist\/[\w./-]+))?([^>]*?sha384-)INTEGRITY/g, (_, at, file, between) => at + (file ? `/${file}` : '') + between + hashOf(file ?? jsdelivr))
    .replaceAll('cookies-preferences@VERSION', `cookies-preferences@${version}`);

export function filledCode(markdown: MarkdownRenderer): void {
  markdown.core.ruler.after('inline', 'filled-code', ({tokens}) => {
    for (const token of [...tokens, ...tokens.flatMap(({children}) => children ?? [])]) {
      if (token.type === 'fence' || token.type === 'code_inline') token.content = fill(token.content);
    }
  });
}
