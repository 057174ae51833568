// Leaves out of the files for <script> what of Lit our elements never use.
// Lit's version is pinned: with another one whose code differs, the build fails.

import type {Plugin} from 'vite';

/** The builds in which the whole interface is. */
const hasInterface = ({name}: {name: string}): boolean => name === 'ui' || name === 'standalone';

const LIT_STYLES = `export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export {getCompatibleStyle as css, getCompatibleStyle as unsafeCSS, getCompatibleStyle as CSSResult, getCompatibleStyle as supportsAdoptingStyleSheets};`;

/**
 * Our style sheets are adopted by ourselves, so what Lit has for styles is left out of the files for <script>.
 * It is a module of its own there, which gives two functions.
 */
export const withoutLitStyles = (): Plugin => ({
  name: 'without-lit-styles',
  enforce: 'pre',
  applyToEnvironment: hasInterface,
  resolveId: (id, importer) => (id === './css-tag.js' && importer?.includes('reactive-element') ? '\0lit-styles' : undefined),
  load: (id) => (id === '\0lit-styles' ? LIT_STYLES : undefined),
});

/** From where to where Lit's base class is left out: reactive properties, controllers, styles. Our elements have none; they render what page.ts holds. */
const LIT_CUTS: readonly (readonly [from: string, to: string, instead?: string])[] = [
  ['toAttribute(t,s)', '},f='],
  ['static addInitializer(', 'constructor(){'],
  ['this._$E_(),', 'this.requestUpdate()'],
  ['addController(', 'createRenderRoot(){'],
  [',this._$EO?.forEach(t=>t.hostConnected', '}enableUpdating'],
  ['this._$EO?.forEach(t=>t.hostDisconnected', '}attributeChangedCallback'],
  ['attributeChangedCallback(', 'requestUpdate(t,s,i'],
  ['if(void 0!==t){const r=', '!1===this.isUpdatePending&&'],
  ['C(t,s,{useDefault', 'async _$EP()'],
  ['if(!this.hasUpdated){if(', 'this.renderRoot??=this.createRenderRoot(),this._$Ep'],
  [',this._$Ep){', 'let t=!1;const s=this._$AL', ';'],
  ['this._$EO?.forEach(t=>t.hostUpdate?.()),', 'this.update(s)'],
  ['this._$EO?.forEach(t=>t.hostUpdated?.()),', 'this.hasUpdated||'],
  ['this._$Eq&&=', 'this._$EM()}updated'],
];

/** Fails when there is another version of Lit, whose code has to be looked at anew. */
function cut(code: string, [from, to, instead = '']: (typeof LIT_CUTS)[number]): string {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`Lit has changed: "${from}" is not there`);
  return code.slice(0, start) + instead + code.slice(end);
}

/** What Lit has for polyfills, for rendering by a server and for counting its copies on a page is left out as well. */
const EXTRAS = /\w+\??\.(\w+HydrateSupport\?\.)?\(\{(Reactive|Lit)Element:\w+\}\)|\w+\?\.\(\w+,\w+\)|\w+\.\w+PolyfillSupport|\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;

export const withoutLitExtras = (): Plugin => ({
  name: 'without-lit-extras',
  enforce: 'pre',
  applyToEnvironment: hasInterface,
  transform(code, id) {
    if (!/\/(reactive-element|lit-html|lit-element)\.js$/.test(id)) return;
    return (id.endsWith('/reactive-element.js') ? LIT_CUTS.reduce(cut, code) : code).replace(EXTRAS, 'void 0');
  },
});
