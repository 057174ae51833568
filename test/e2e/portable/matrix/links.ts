// Vectors: stylesheets, hints and icons by <link>, and styles that load something.
// Whatever else stands in a template is in blocks.ts.
import type {Vector} from './vector.js';

const link = (name: string, attributes: string, file: string, rest: Partial<Vector> = {}): Vector => ({
  name: `link-${name}`,
  markup: ({url}) => `<link ${attributes} href="${url(file)}">`,
  form: 'attribute',
  place: 'both',
  ...rest,
});

const style = (name: string, css: (url: (file: string, body?: string) => string, id: string) => string, rest: Partial<Vector> = {}): Vector => ({
  name: `style-${name}`,
  markup: ({url, id}) => `<style>${css(url, id)}</style><b id="${id}">1</b>`,
  ...rest,
});

export const LINKS: Vector[] = [
  link('stylesheet', 'rel="stylesheet"', 'x.css'),
  link('stylesheet-attributes', 'rel="stylesheet" title="Blue" media="screen" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low"', 'x.css', {place: 'head'}),
  link('stylesheet-print', 'rel="stylesheet" media="print"', 'x.css', {place: 'head'}),
  link('stylesheet-alternate', 'rel="alternate stylesheet" title="Other"', 'x.css', {place: 'head'}),
  link('preload-image', 'rel="preload" as="image"', 'x.gif'),
  link('preload-script', 'rel="preload" as="script"', 'x.js', {place: 'head'}),
  link('preload-style', 'rel="preload" as="style"', 'x.css', {place: 'head'}),
  link('preload-font', 'rel="preload" as="font" crossorigin', 'x.woff2', {place: 'head'}),
  link('preload-fetch', 'rel="preload" as="fetch" crossorigin', 'x.txt', {place: 'head'}),
  link('modulepreload', 'rel="modulepreload"', 'x.js'),
  link('prefetch', 'rel="prefetch"', 'x.html', {isHint: true}),
  link('icon', 'rel="icon"', 'x.gif', {place: 'head', isHint: true}),
  link('manifest', 'rel="manifest"', 'x.json', {place: 'head', isHint: true}),
  {
    name: 'link-importing',
    markup: ({url}) => `<link rel="stylesheet" href="${url('x.css', `@import "${url('y.css')}";`)}">`,
    form: 'attribute',
  },
  {
    name: 'link-preload-set',
    markup: ({url}) => `<link rel="preload" as="image" imagesrcset="${url('x.gif')} 1x, ${url('y.gif')} 2x">`,
    place: 'both',
  },

  {name: 'style-import', markup: ({url}) => `<style>@import "${url('x.css')}";</style>`, place: 'both'},
  {name: 'style-import-url', markup: ({url}) => `<style>@import url(${url('x.css')}) screen;</style>`},
  {name: 'style-import-plain', markup: ({url}) => `<style type="text/css">@import url("${url('x.css')}");</style>`},
  style('background', (url, id) => `#${id} { background: url("${url('x.gif')}") }`),
  style('image-set', (url, id) => `#${id} { background-image: image-set("${url('x.gif')}" 1x) }`),
  style('content', (url, id) => `#${id}::before { content: url("${url('x.gif')}") }`),
  style('list', (url, id) => `#${id} { display: list-item; list-style-image: url("${url('x.gif')}") }`),
  style('border', (url, id) => `#${id} { border: 1px solid; border-image-source: url("${url('x.gif')}") }`),
  style('mask', (url, id) => `#${id} { display: block; mask-image: url("${url('x.gif')}") }`),
  style('font', (url, id) => `@font-face { font-family: ${id}; src: url("${url('x.woff2')}") } #${id} { font-family: ${id} }`),
  style('property', (url, id) => `#${id} { --image: url("${url('x.gif')}"); background: var(--image) }`),
];
