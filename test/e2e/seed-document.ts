// Reads the cookies policies of five portals, as they were typeset, into the texts that a reader meets, in their order.
// Undoes accidents of the typesetting and nothing else; what the component makes of it is compared elsewhere.
import {readFileSync} from 'node:fs';

export const PORTALS = ['casey', 'goldcoast', 'townofcary', 'codeforcary', 'sqy'] as const;

export type Row = readonly [provider: string, fn: string, cookies: string, purpose: string];

export interface SeedDocument {
  /** The site that the heading of the table names. */
  readonly site: string;
  /** The sentence under the title. */
  readonly intro: string;
  readonly rows: readonly Row[];
  /** Every text, in order: title, prose, headings, header cells, cells row by row. */
  readonly texts: readonly string[];
}

/** Curly quotes made straight, white space folded. */
export const fold = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, '\'').replace(/\s+/g, ' ').trim();

/** Angle brackets round an address are not part of it. */
const withoutBrackets = (text: string): string => text.replace(/<(https:[^>]+)>/, '$1');

/** The portal's logo, which stands between two pages of one document. */
const isLogo = (line: string): boolean => line === 'opendata**soft**';

/** Continuation lines begin with a tab: each of their cells goes on with the one above it. */
function unwrap(lines: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const line of lines) {
    const cells = line.split('\t');
    if (cells[0]) rows.push(cells);
    else rows.push(rows.pop()!.map((cell, column) => `${cell} ${cells[column] ?? ''}`));
  }
  return rows;
}

/** Rows after a page break may stand column by column, one cell a line; only in the last column are cells wrapped. */
function turn(lines: readonly string[]): string[][] {
  const count = lines.filter((line) => line === lines[0]).length;
  const last = lines.slice(3 * count).join('\n').replace(/\n(?=[a-z])/g, ' ').split('\n');
  const cells = [...lines.slice(0, 3 * count), ...last];
  return Array.from({length: count}, (_, row) => cells.filter((_cell, index) => index % count === row));
}

function toRow(cells: readonly string[]): Row {
  const [provider, fn, cookies, purpose, ...rest] = cells.map(fold);
  if (!provider || !fn || !cookies || !purpose || rest[0]) throw new Error(`No row of four cells: ${cells.join(' | ')}`);
  return [provider, fn, cookies, purpose];
}

export function parseDocument(document: string): SeedDocument {
  const lines = document.split('\n').filter((line) => line.trim() && !isLogo(line));
  const start = lines.findIndex((line) => line.includes('\t'));
  const prose = lines.slice(0, start).map((line) => fold(withoutBrackets(line)));
  const header = toRow(lines[start]!.split('\t'));
  const body = lines.slice(start + 1);
  const inRows = unwrap(body.filter((line) => line.includes('\t')));
  const rows = [...inRows, ...turn(body.filter((line) => !line.includes('\t')))].map(toRow);
  return {
    site: prose.join('\n').match(/https:\S+/)![0],
    intro: prose[1]!,
    rows,
    texts: [...prose, ...header, ...rows.flat()],
  };
}

export const readDocument = (portal: string): SeedDocument =>
  parseDocument(readFileSync(new URL(`../seeds/${portal}.txt`, import.meta.url), 'utf8'));
