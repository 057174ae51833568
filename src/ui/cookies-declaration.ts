// The element <cookies-declaration>: the policy page, in light DOM, so that the page's own styles apply.
// Its content is the fallback, which stays until the tables can be shown. Tables are made in table.ts.

import {html, LitElement, nothing} from 'lit';
import {untilParsed} from '../core/parser.js';
import {hasFlag} from '../config/flag.js';
import type {Category} from '../config/config.js';
import declarationStyles from './cookies-declaration.css?inline';
import {toLocale} from '../lang/duration.js';
import {groupsOf} from './groups.js';
import {type Declared, loadDeclared} from './declared.js';
import {answerAll, loadActions, page} from './page.js';
import {columnsOf, table} from './table.js';

let declared: Declared;

/** What is said of what this page cannot erase. */
let remains: unknown;

/** The declarations on the page. */
const shown = new Set<CookiesDeclaration>();

const HEADINGS: readonly ((content: string) => unknown)[] = [
  (content) => html`<h1>${content}</h1>`,
  (content) => html`<h2>${content}</h2>`,
  (content) => html`<h3>${content}</h3>`,
  (content) => html`<h4>${content}</h4>`,
  (content) => html`<h5>${content}</h5>`,
  (content) => html`<h6>${content}</h6>`,
];

const heading = (level: number, content: string): unknown => HEADINGS[Math.min(level, 6) - 1]!(content);

const TYPES = ['typeNecessary', 'typeStatistical', 'typeInternal', 'typeThird'] as const;

/** What a cookie is, and which types there are. */
const prose = (level: number): unknown => html`
  ${heading(level, page.words.text('whatTitle'))}
  <p>${page.words.text('what')}</p>
  <p>${page.words.text('typesTitle')}</p>
  ${TYPES.map((type) => html`<p>${page.words.text(type)}</p>`)}`;

function tables(level: number): unknown {
  const groups = groupsOf(declared);
  const columns = columnsOf(groups.flatMap(({rows}) => rows));
  return html`
    ${heading(level, page.words.text('usedTitle', {site: declared.config.site}))}
    ${groups.map(({heading: title, rows}) => table(declared, heading(level + 1, title), columns, rows))}`;
}

const names = (key: 'granted' | 'denied', categories: readonly Category[]): unknown =>
  categories[0] ? html`<p>${page.words.text(key, {names: categories.map(declared.label).join(', ')})}</p>` : nothing;

/** The visitor's choice at present, with the buttons to change it. */
function choice(level: number): unknown {
  const {core, words, words: {text}} = page;
  const {optional} = declared;
  if (!optional[0]) return nothing;
  const date = core.consent && new Intl.DateTimeFormat(toLocale(words.lang), {dateStyle: 'long'}).format(core.consent.date);
  return html`
    ${heading(level, text('choiceTitle'))}
    <p role="status">${date ? text('choiceDate', {date}) : text('choiceNone')}</p>
    ${names('granted', optional.filter(({name}) => core.has(name)))}
    ${core.consent ? names('denied', optional.filter(({name}) => !core.has(name))) : nothing}
    ${remains}
    <p>
      <button type="button" @click=${() => answerAll(false, 'declaration')}>${text('reject')}</button>
      <button type="button" @click=${() => answerAll(true, 'declaration')}>${text('accept')}</button>
      <button type="button" data-consent-show>${text('change')}</button>
    </p>`;
}

const hasStatistics = (): boolean => declared.optional.some(({name}) => name === 'statistical');

/**
 * The cookies declaration: what cookies are, which this site uses, and the visitor's choice.
 *
 * @tagname cookies-declaration
 * @summary The policy page with its tables. Its content is shown until they can be.
 * @attr {boolean} tables-only - Leaves out the prose.
 * @attr {number} [heading-level=1] - Level of its title, 1 to 4.
 * @attr {string} intro - Replaces the sentence under the title.
 */
export class CookiesDeclaration extends LitElement {
  /** Where nothing is refused any more, nothing is erased, so that nobody looks anew. */
  readonly #update = (): void => {
    if (!page.core.consent?.denied[0]) remains = undefined;
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    shown.add(this);
    document.addEventListener('consent-change', this.#update);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    shown.delete(this);
    document.removeEventListener('consent-change', this.#update);
  }

  /** Renders in place of the fallback, or of an own snapshot that a router put back. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  protected override render(): unknown {
    const level = Math.min(Math.max(Math.floor(Number(this.getAttribute('heading-level'))) || 1, 1), 4);
    const intro = this.getAttribute('intro') ?? page.words.text(hasStatistics() ? 'introStatistical' : 'intro');
    const top = html`${heading(level, page.words.text('policyTitle'))}<p>${intro}</p>${prose(level + 1)}`;
    return html`<div lang=${page.words.lang} dir=${page.words.dir}>${hasFlag(this, 'tables-only') ? nothing : top}${tables(level + 1)}${choice(level + 1)}</div>`;
  }
}

/** Looks anew for what this page cannot erase; how to tell of it is fetched only where there is some. */
async function tellRemains(): Promise<void> {
  const found = await (await loadActions()).findRemains(page.core, declared.config);
  remains = found[0] && (await page.core.load(() => import('./remains.js'))).tell(found);
  for (const element of shown) element.requestUpdate();
}

/** Says everything anew, in other words. */
export function refresh(): void {
  for (const element of shown) element.requestUpdate();
}

/** Defines the element once the parser has passed its fallback; its style sheet gives way to any rule of the page. */
export async function defineDeclaration(): Promise<void> {
  const [loaded] = await Promise.all([loadDeclared(), page.words.loadMore('policy'), untilParsed()]);
  if (!loaded || customElements.get('cookies-declaration')) return;
  declared = loaded;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(declarationStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  customElements.define('cookies-declaration', CookiesDeclaration);
  (await loadActions()).onErased(tellRemains);
  await tellRemains();
}

declare global {
  interface HTMLElementTagNameMap {
    'cookies-declaration': CookiesDeclaration;
  }
}
