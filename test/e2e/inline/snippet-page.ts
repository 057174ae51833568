// Pages with a snippet that brings its banner along, as the build prints it, and the same pages with the script tag.
// What is printed, and that it works, is the specs' matter.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {printSnippet} from '../../../src/snippet/print.js';
import {SCRIPT} from '../portal-page.js';
import {paths} from '../observed.js';
import type {Site} from '../site.js';

export const SITE = 'site="https://www.shop.example"';

/** An element as its author writes it; no `site`, no banner in the page. */
export const element = (attributes = 'categories="statistical marketing"', children = ''): string =>
  `<cookies-preferences ${SITE} ${attributes}>${children}</cookies-preferences>`;

interface Parts {
  /** Language of the page. */
  lang?: string;
  head?: string;
  above?: string;
  below?: string;
}

/** What the page hears of ours, in order; `heardLate` of those who listen only at its end. */
const HEARS = (list: string): string => `<script>window.${list} = [];
  for (const type of ['ready', 'change', 'show', 'hide']) document.addEventListener('consent-' + type, ({type, source, surface}) => ${list}.push([type, source, surface].filter(Boolean).join(' ')))</script>`;

const page = (body: string, {lang = 'en', head = '', above = '', below = ''}: Parts): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title>${head}${HEARS('events')}</head>
<body>${above}${body}${below}<p><a id="way-back" href="#cookies-preferences">Cookie settings</a> <button id="other">Other</button></p>${HEARS('heardLate')}</body></html>`;

/** With the snippet of the element in its place. */
export const inlinePage = async (markup = element(), parts: Parts = {}): Promise<string> => page(await printSnippet(markup, '/'), parts);

/** With the element and the script tag. */
export const ordinaryPage = (markup = element(), parts: Parts = {}): string => page(markup, {...parts, head: `${parts.head ?? ''}${SCRIPT}`});

/** What was requested of our own files. */
export const ours = (site: Site): string[] => paths(site).flatMap((path) => /^\/cookies-preferences-?([\w-]*?)-?\d{8}\.js/.exec(path)?.[1] ?? []);

const BUILT = fileURLToPath(new URL('../../../dist/cdn', import.meta.url));

/** Holds back all lazy files until they are released. */
export function holdBack(site: Site): () => void {
  let release = (): void => {};
  const until = new Promise<void>((resolve) => (release = resolve));
  for (const file of readdirSync(BUILT)) if (/-\d{8}\.js$/.test(file)) site.shop.file(`/${file}`, readFileSync(`${BUILT}/${file}`), {delay: until});
  return release;
}

declare global {
  interface Window {
    events: string[];
    heardLate: string[];
  }
}
