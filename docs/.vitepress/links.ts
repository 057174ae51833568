// Links in the Markdown that lead to files which are no pages of the site: there they lead to the repository.
// On a code host the same links are relative, and work as they stand.
import {existsSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {MarkdownRenderer} from 'vitepress';

const DOCS = fileURLToPath(new URL('..', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const REPOSITORY = 'https://github.com/cookies-preferences/cookies-preferences';

/** The list of changes is written for the folder above, and shown by a page of this one. */
const fileOf = (path: string, page: string): string =>
  [resolve(DOCS, dirname(page), path), resolve(ROOT, path)].find((file) => existsSync(file)) ?? resolve(DOCS, path);

/** Where a link of a page leads on the site. */
export function linkOnSite(href: string, page: string): string {
  if (/^([a-z]+:|\/|#)/.test(href)) return href;
  const [, path = '', rest = ''] = /^([^#?]*)(.*)$/.exec(href)!;
  const file = fileOf(path, page);
  const isPage = file.startsWith(DOCS) && file.endsWith('.md');
  return isPage ? `./${relative(DOCS, file)}${rest}` : `${REPOSITORY}/blob/main/${relative(ROOT, file)}${rest}`;
}

export function linksOut(markdown: MarkdownRenderer): void {
  markdown.core.ruler.after('inline', 'links-out', ({tokens, env}) => {
    for (const token of tokens.flatMap(({children}) => children ?? [])) {
      const href = token.type === 'link_open' && token.attrGet('href');
      if (href) token.attrSet('href', linkOnSite(href, env.relativePath ?? ''));
    }
  });
}
