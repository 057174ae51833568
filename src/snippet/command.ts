// The command that prints a snippet for the element in an HTML file, and the hashes that a policy of the page needs for it.
// Printing is left to print.ts.

import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {printSnippet} from './print.js';

const USAGE = 'npm run snippet -- page.html [--base=/folder/of/the/files/]';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const found = (text: string, form: RegExp): string => form.exec(text)?.[1] ?? '';

/** The directives that let the three inline parts of a snippet through. */
export function policyOf(snippet: string): string {
  const style = found(snippet, /<style[^>]*>([^]*?)<\/style>/);
  const scripts = [found(snippet, /<\/template><script[^>]*>([^]*?)<\/script>/), found(snippet, /[^]*<script[^>]*>([^]*)<\/script>/)];
  return `script-src ${scripts.map(hashOf).join(' ')}; style-src ${hashOf(style)}`;
}

/** Where the lazy files are: as it is said, or as the page has them by now. */
const baseOf = (html: string, args: readonly string[]): string =>
  args.find((arg) => arg.startsWith('--base='))?.slice(7)
  || found(html, /<cookies-preferences[^>]*\sbase="([^"]+)"/)
  || found(html, /<script[^>]*\ssrc="([^"]*\/)cookies-preferences\.js"/);

/** Prints the snippet, and the policy beside it; gives what the process ends with. */
export async function command(args: readonly string[]): Promise<number> {
  const file = args.find((arg) => !arg.startsWith('-'));
  if (!file) return console.error(USAGE), 2;
  const html = await readFile(file, 'utf8');
  const base = baseOf(html, args);
  if (!base) return console.error(`Where are the files? ${USAGE}`), 2;
  try {
    const markup = found(html, /(<cookies-preferences[\s>][^]*?<\/cookies-preferences>)/) + found(html, /(<cookies-declaration)[\s>]/).replace(/$/, '>');
    const snippet = await printSnippet(markup, base, found(html, /<html[^>]*\slang="([^"]+)"/) || 'en');
    console.log(snippet);
    console.error(`For a Content-Security-Policy of hashes:\n${policyOf(snippet)}`);
    return 0;
  } catch (error) {
    return console.error((error as Error).message), 1;
  }
}
