// Reads a guide for moving as it stands in docs/: its two pages, the command that turns the markup, and the snippet for earlier choices.
// What is done with them is the spec's matter.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const BLOCK = /^```(\w+)[^\n]*\n([^]*?)^```$/gm;

export interface Guide {
  /** The page with the other tool. */
  before: string;
  /** The same page with ours. */
  after: string;
  /** Carries earlier choices over. */
  carry: string;
  /** Turns the markup of `templates/*.html`. */
  command: string;
}

export function readGuide(tool: string): Guide {
  const text = readFileSync(new URL(`../../../../docs/moving-from-${tool}.md`, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(BLOCK)];
  const codes = (wanted: string): string[] => blocks.flatMap(([, language, code]) => (language === wanted ? code! : []));
  const [after, carry] = codes('html');
  return {before: codes('txt')[0]!, after: after!, carry: carry!, command: codes('sh')[0]!};
}

/** What the guide's command makes of a template, run in a folder of its own. */
export function turn({command}: Guide, html: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'moving-'));
  const file = join(folder, 'templates', 'page.html');
  mkdirSync(join(folder, 'templates'));
  writeFileSync(file, html);
  try {
    execFileSync('sh', ['-e', '-c', command], {cwd: folder});
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The page with the snippet where the guide puts it, before our script. */
export const carrying = ({after, carry}: Guide): string => after.replace('<script async', () => `${carry}<script async`);

/** Everything that is gated in a page, with the text of inline scripts, in order. */
export const gatedIn = (html: string): string[] => html.match(/<(\w+)\b[^>]*\sdata-consent="[^]*?<\/\1>/g) ?? [];

/** The addresses that a page holds back. */
export const heldBackIn = (html: string): string[] => [...html.matchAll(/\sdata-consent-src="([^"]*)"/g)].map(([, address]) => address!).sort();
