// What search engines and previews say of a page: its first paragraph, as plain text.
// Pages are read as they stand, so that nothing has to be written twice.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const DOCS = fileURLToPath(new URL('..', import.meta.url));

/** Prose, not a list, a table, markup or code. */
const isProse = (paragraph: string): boolean => /^[\w"*[`]/.test(paragraph) && !paragraph.startsWith('```') && !paragraph.startsWith('- ');

const plain = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*`]/g, '').replace(/\s+/g, ' ');

export function descriptionOf(page: string): string | undefined {
  const text = readFileSync(DOCS + page, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
  const paragraph = text.split(/\n\n+/).find((part) => isProse(part.trim()));
  return paragraph && plain(paragraph.trim());
}
