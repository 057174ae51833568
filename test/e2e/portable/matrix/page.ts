// Makes the pages of the matrix: many vectors on one, behind scripts that hold up the parser, sent in two parts.
// What the visitor does there and what reaches the tracker is measure.ts's matter.
import type {Site} from '../../site.js';
import {BLOCKS} from './blocks.js';
import {EMBEDS} from './embeds.js';
import {hasForm, write, type Form} from './forms.js';
import {LINKS} from './links.js';
import {SCRIPTS} from './scripts.js';
import {SNIPPETS} from './snippets.js';
import {placed, STORED, type Own, type Vector} from './vector.js';

/** What runs something is taken back by a reload, what only shows something without: a page of each. */
export const GROUPS = {
  runs: placed([...SCRIPTS.slice(0, -1), ...SNIPPETS, ...SCRIPTS.slice(-1)]),
  shows: placed([...EMBEDS, ...LINKS, ...BLOCKS]),
};

export type Group = keyof typeof GROUPS;

export const vectorsOf = (group: Group, form: Form): Vector[] => GROUPS[group].filter((vector) => hasForm(vector, form));

/** Whether withdrawing loads the page again: only scripts cannot be taken back without that, and `html` can hold none. */
export const reloads = (group: Group, form: Form): boolean => group === 'runs' && form !== 'html';

/** In the order in which they stand in the page. */
export const inPage = (vectors: readonly Vector[]): Vector[] =>
  [true, false].flatMap((isHead) => vectors.filter(({place}) => (place === 'head') === isHead));

/** Vectors in one form. */
export interface Section {
  form: Form;
  vectors: readonly Vector[];
}

/** Long enough for a speculative parser to fetch all it finds meanwhile. */
const DELAY = 200;

const SLOW = '/slow.js';

/** What the tracker's server answers with, where a GIF would be no use. */
const FILES: Record<string, string> = {css: '', svg: '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/><mask id="m"/></svg>'};

const ITEMS = ['cookie', 'local', 'session', 'indexeddb'].map((kind) => `<cookie-item name="${STORED}*" kind="${kind}"></cookie-item>`).join('');

const ELEMENT = `<cookies-preferences><cookie-service category="statistical" provider="Tracker">${ITEMS}</cookie-service></cookies-preferences>`;

/** The folder of all vectors in one form, on the tracker's server. */
export const baseOf = (form: Form): string => `/v/${form}/`;

function ownOf(site: Site, form: Form, id: string): Own {
  const folder = `${baseOf(form)}${id}/`;
  return {
    isPlain: form === 'plain',
    id,
    folder,
    url(file, body = FILES[file.split('.')[1]!]) {
      if (body !== undefined) site.tracker.file(folder + file, body);
      return site.tracker.url(folder + file);
    },
    ran: (what = '') => `(top.ran ||= []).push('${folder}${what}')`,
  };
}

const writeAll = (site: Site, sections: readonly Section[], isHead: boolean): string =>
  sections.flatMap(({form, vectors}) => vectors.filter(({place}) => (place === 'head') === isHead)
    .map((vector) => write(form, vector.markup(ownOf(site, form, vector.name))))).join('\n');

/** The start of the page, which ends somewhere among the vectors, and the rest. */
function parts(site: Site, sections: readonly Section[]): [first: string, rest: string] {
  const isPlain = sections.every(({form}) => form === 'plain');
  const body = writeAll(site, sections, false);
  const cut = Math.round(body.length * 0.6);
  return [`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Matrix</title>
    ${isPlain ? '' : '<script async src="/cookies-preferences.js"></script>'}
    <script src="${SLOW}?head"></script>
    ${writeAll(site, sections, true)}</head>
    <body><h1>Matrix</h1>
    ${isPlain ? '' : ELEMENT}
    <button id="buy" onclick="this.textContent = 'Bought'">Buy</button>
    <script src="${SLOW}?body"></script>
    ${body.slice(0, cut)}`, `${body.slice(cut)}<a id="way-back" href="#cookies-preferences">Cookie settings</a></body></html>`];
}

/** Defines the page at `/`; without sections of a gated form it is one without us. */
export function definePage(site: Site, sections: readonly Section[]): void {
  const [first, rest] = parts(site, sections);
  let send = (): void => {};
  const sent = new Promise<string>((resolve) => { send = () => resolve(rest); });
  site.shop.file(SLOW, () => (send(), ''), {delay: DELAY});
  site.page('/', first, {rest: sent});
}
