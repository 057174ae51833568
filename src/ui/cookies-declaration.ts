// The element <cookies-declaration>: the policy page, in light DOM, so that the page's own styles apply.
// Its content is the fallback, which stays until the tables can be shown. What it is made of: prose.ts, table.ts, choice.ts.

import {html, LitElement, nothing, render} from 'lit';
import {untilParsed} from '../core/parser.js';
import {hasFlag} from '../config/flag.js';
import {warn} from '../config/warn.js';
import {type ConsentChangeEvent, isConfirmed} from '../core/events.js';
import {choice} from './choice.js';
import {columnsOf, type Wording} from './columns.js';
import declarationStyles from './cookies-declaration.css?inline';
import {type Declared, loadDeclared} from './declared.js';
import {goTo, idOf} from './deep-link.js';
import {groupsOf} from './groups.js';
import {loadChoice, page} from './page.js';
import {about, browsers, top} from './prose.js';
import {breakable, heading, own, sentence} from './sentence.js';
import {table} from './table.js';

let declared: Declared;

/** Tells of what this page cannot erase. */
let remains: (() => unknown) | undefined;

/** The declarations on the page. The first one has the ids, and announces changes. */
const shown = new Set<CookiesDeclaration>();

/** Counts the times that words and tables may be others than they were. */
let edition = 0;

/** Shows everything anew, in the words of the page at present. */
export function refresh(): void {
  edition++;
  for (const element of shown) element.requestUpdate();
}

const sheet = new CSSStyleSheet();

/** Many columns need a wide page; on others rows are stacked. */
const style = (columns: number): void => sheet.replaceSync(declarationStyles.replaceAll('40em', `${Math.max(40, columns * 7)}em`));

function readWording(element: Element): Wording {
  const wording = element.getAttribute('wording') ?? 'classic';
  if (wording === 'classic' || wording === 'plain') return wording;
  warn('attribute', `wording="${wording}" is not classic or plain`, element);
  return 'classic';
}

/**
 * The cookies declaration: what cookies are, which this site uses, and the visitor's choice.
 *
 * @tagname cookies-declaration
 * @summary The policy page with its tables. Its content is shown until they can be.
 * @attr {boolean} tables-only - Leaves out the prose; tables, choice and last update stay.
 * @attr {number} [heading-level=1] - Level of its title, 1 to 4.
 * @attr {string} intro - Replaces the sentence under the title.
 * @attr {string} updated - Day of the last update, such as `2026-11-30`.
 * @attr {'classic' | 'plain'} [wording=classic] - `plain` is that of newer portals: shorter, with supplier, duration and function in the tables.
 */
export class CookiesDeclaration extends LitElement {
  /** Holds the tables, so that a choice, which changes nothing in them, leaves them alone. */
  readonly #tables = document.createElement('div');
  #edition = -1;
  #live: 'polite' | 'off' = 'polite';

  /** Where nothing is refused any more, nothing is erased, so that nobody looks anew. What is confirmed elsewhere is not announced here. */
  readonly #update = ({source}: ConsentChangeEvent): void => {
    if (!page.core.consent?.denied[0]) remains = undefined;
    this.#live = isConfirmed(source) ? 'off' : 'polite';
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
    refresh();
    document.removeEventListener('consent-change', this.#update);
  }

  /** Renders in place of the fallback, or of an own snapshot that a router put back. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  #isFirst(): boolean {
    return shown.values().next().value === this;
  }

  #fillTables(level: number, wording: Wording): void {
    if (this.#edition === edition) return;
    this.#edition = edition;
    const groups = groupsOf(declared, wording);
    const columns = columnsOf(groups.flatMap(({rows}) => rows), declared, wording);
    const labels = columns.map(({key}) => page.words.text(key));
    const parts = {declared, columns, labels, idOf: this.#isFirst() ? (name: string) => (name ? idOf(name) : nothing) : () => nothing};
    style(columns.length);
    render(groups.map((group) => table(parts, heading(level, group.heading), group)), this.#tables);
  }

  protected override render(): unknown {
    const {lang, dir} = page.words;
    const level = Math.min(Math.max(Math.floor(Number(this.getAttribute('heading-level'))) || 1, 1), 4);
    const wording = readWording(this);
    const isWhole = !hasFlag(this, 'tables-only');
    const isAsked = !!declared.optional[0];
    this.#fillTables(level + 2, wording);
    return html`<div lang=${lang} dir=${dir}>
      ${isWhole ? top(this, declared, level, wording) : about(this, declared, false)}
      ${heading(level + 1, sentence('usedTitle', 'site', own(breakable(declared.config.site))))}
      ${this.#tables}
      ${isWhole && (isAsked || wording === 'plain') ? browsers(level + 1) : nothing}
      ${isAsked ? choice(declared, level + 1, this.#isFirst() ? this.#live : 'off', remains?.()) : nothing}
    </div>`;
  }

  protected override firstUpdated(): void {
    goTo(this);
  }
}

// React and others set what they find on an element as its property, and find Lit's method of this name.
Object.defineProperty(CookiesDeclaration.prototype, 'updated', {
  get: () => () => {},
  set(this: Element, value: string) {
    this.setAttribute('updated', value);
  },
});

/** Looks anew for what this page cannot erase; how to tell of it is fetched only where there is some. */
async function tellRemains(): Promise<void> {
  const found = await (await loadChoice()).findRemains(page.core, declared.config);
  const file = found[0] && (await page.core.load(() => import('./remains.js')));
  remains = file && (() => file.tell(found));
  for (const element of shown) element.requestUpdate();
}

/** Defines the element once the parser has passed its fallback; its style sheet gives way to any rule of the page. */
export async function defineDeclaration(): Promise<void> {
  const [loaded] = await Promise.all([loadDeclared(), page.words.loadMore('policy'), untilParsed()]);
  if (!loaded) return;
  declared = loaded;
  if (customElements.get('cookies-declaration')) refresh();
  else {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    customElements.define('cookies-declaration', CookiesDeclaration);
    (await loadChoice()).onErased(tellRemains);
  }
  await tellRemains();
}
