// The whole pages in the documents on signals, as they stand.
// Which vendor answers them is said by the specs.
import {readFileSync} from 'node:fs';

/** The whole page below a heading of a document. */
export function pageIn(document: string, heading: string): string {
  const text = readFileSync(new URL(`../../docs/${document}`, import.meta.url), 'utf8');
  const [, section] = text.split(`\n## ${heading}\n`);
  const [, html] = /```html(?: live)?\n([^]*?)```/.exec(section ?? '') ?? [];
  if (!html?.startsWith('<!doctype html>')) throw new Error(`docs/${document} has no whole page below "${heading}"`);
  return html;
}
