// Makes the pages: reads .html files, puts parts into them, and shows snippets as code.
// A snippet stands in one file and is used twice, so that what is shown is what was added. Portals come from portals.ts.

import {readFileSync} from 'node:fs';
import {describePortal, portalCards} from './portal-page.js';
import {portals} from './portals.js';
import {describeThemes} from './themes-page.js';

type Values = Readonly<Record<string, string>>;

const PAGES: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/with-statistics/': 'with-statistics/index.html',
  '/with-statistics/cookies/': 'with-statistics/cookies/index.html',
  '/themes/': 'themes/index.html',
};

const ENTITIES: Values = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};

const TOKENS = /(?<comment>&lt;!--[^]*?--&gt;)|(?<tag>&lt;\/?[\w-]+|&gt;)|(?<attribute>[\w-]+(?==))|(?<value>"[^"]*")/g;

/** HTML as a block of code, with its tags, attributes, values and comments told apart. */
function show(html: string): string {
  const escaped = html.trim().replace(/[&<>]/g, (character) => ENTITIES[character]!);
  const marked = escaped.replace(TOKENS, (...found) => {
    const groups = found.at(-1) as Record<string, string | undefined>; // named groups come last
    const [kind, text] = Object.entries(groups).find(([, value]) => value)!;
    return `<span class="${kind}">${text}</span>`;
  });
  return `<pre class="code"><code>${marked}</code></pre>`;
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

function valueOf(key: string, values: Values): string {
  if (values[key] === undefined) throw new Error(`Nothing is known for {{${key}}}.`);
  return values[key];
}

/** Fills `{{key}}`, and puts in parts: `{{> part.html}}` as they are, `{{show part.html}}` as code. */
function render(file: string, values: Values): string {
  return read(file)
    .replace(/\{\{(\w+)\}\}/g, (_, key) => valueOf(key, values))
    .replace(/\{\{(>|show) ([\w./-]+)\}\}/g, (_, how, part) => {
      const text = render(part, values).trim();
      return how === '>' ? text : show(text);
    });
}

/** The page of an address, or nothing. `stats` is where the second origin is, as nobody knows its port before. */
export function renderPage(path: string, stats: string, query = new URLSearchParams()): string | undefined {
  const index = portals.findIndex((portal) => `/${portal.path}/` === path);
  const file = index < 0 ? PAGES[path] : 'portal.html';
  const values = {stats, now: String(Date.now()), portalCards: portalCards(), ...describePortal(Math.max(index, 0)), ...(path === '/themes/' && describeThemes(query))};
  return file && render(file, values);
}
