// The Markdown of the project as its readers see it on a code host: files, headings, links, blocks of code.
// What is to be true of them is the specs' matter.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {slug} from '../../../docs/.vitepress/slug.js';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Names of the pages of the site, without `.md`. */
export const pages: readonly string[] = readdirSync(`${ROOT}docs`).flatMap((file) => /^(.+)\.md$/.exec(file)?.[1] ?? []);

/** All that is read by users and contributors, by their paths in the repository. */
export const documents: readonly string[] = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...pages.map((page) => `docs/${page}.md`)];

export const read = (document: string): string => readFileSync(ROOT + document, 'utf8');

const FENCE = /^( *)```(\S*)(?: ([^\n]*))?\n([^]*?)^\1```$/gm;

export interface Block {
  document: string;
  /** Its first line. */
  line: number;
  language: string;
  /** What follows the language, but for the title: `wrong`, `live`. */
  mark: string;
  /** The name of a file, in `[…]`. */
  title: string;
  code: string;
}

export function blocksIn(document: string): Block[] {
  const text = read(document);
  return [...text.matchAll(FENCE)].map((match) => {
    const [, indent = '', language = '', info = '', code = ''] = match;
    return {
      document,
      line: text.slice(0, match.index).split('\n').length,
      language,
      mark: info.replace(/\[.*\]/, '').trim(),
      title: /\[(.*)\]/.exec(info)?.[1] ?? '',
      code: code.replaceAll(RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}

/** Without blocks of code and comments. */
const proseOf = (document: string): string => read(document).replace(FENCE, '').replace(/<!--[^]*?-->/g, '').replace(/^---\n[^]*?\n---\n/, '');

/** The text that a code host makes an id of. */
const shown = (heading: string): string => heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');

export function idsIn(document: string): string[] {
  const seen = new Map<string, number>();
  return [...proseOf(document).matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading]) => {
    const id = slug(shown(heading!));
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count ? `${id}-${count}` : id;
  });
}

/** Addresses of links and images. */
export const linksIn = (document: string): string[] =>
  [...proseOf(document).replace(/`[^`\n]*`/g, '``').matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)].map(([, address]) => address!);
