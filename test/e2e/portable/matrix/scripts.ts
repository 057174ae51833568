// Vectors: scripts as elements, and other markup that runs code.
// What the code of an inline script does once it runs is in snippets.ts.
import {createHash} from 'node:crypto';
import {escape, type Vector} from './vector.js';

/** Code with one fingerprint wherever it lies. */
const CLASSIC = '(top.ran ||= []).push(new URL(document.currentScript.src).pathname);';
const MODULE = '(top.ran ||= []).push(new URL(import.meta.url).pathname);';

const sha = (body: string): string => `sha256-${createHash('sha256').update(body).digest('base64')}`;

const PARSED = 'only the parser of a page tells a drawing that it has loaded';

/** A script element with a form of its own. */
const script = (name: string, markup: Vector['markup'], rest: Partial<Vector> = {}): Vector => ({name, markup, form: 'script', ...rest});

const now = (name: string, markup: Vector['markup'], rest: Partial<Vector> = {}): Vector => script(name, markup, {turn: 'now', ...rest});
const late = (name: string, markup: Vector['markup'], rest: Partial<Vector> = {}): Vector => script(name, markup, {turn: 'late', ...rest});

export const SCRIPTS: Vector[] = [
  // First, as browsers with one import map a page take none after the first module.
  {
    name: 'import-map',
    markup: ({url}) => `<script type="importmap">{"imports": {"mapped": "${url('mapped.js')}"}}</script><script type="module">import "mapped";</script>`,
    place: 'head',
    lost: {firefox: 'takes no import map after the first module, which may be ours'},
  },

  now('external', ({url}) => `<script src="${url('x.js')}"></script>`, {place: 'both'}),
  now('external-attributes', ({url, id}) => `<script id="${id}" class="a b" title="Statistics" data-site="7" data-empty="" lang="fr" nonce="n7"
    crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low" charset="utf-8" src="${url('x.js')}"></script>`),
  now('external-integrity', ({url}) => `<script crossorigin integrity="${sha(CLASSIC)}" src="${url('x.js', CLASSIC)}"></script>`),
  now('external-onload', ({url, ran}) => `<script src="${url('x.js')}" onload="${ran('onload')}"></script>`),
  now('external-after', ({url}) => `<script src="${url('x.js')}" type="text/javascript" language="javascript"></script>`),
  now('inline', ({ran}) => `<script>${ran()}</script>`, {place: 'both'}),
  now('inline-attributes', ({ran, id}) => `<script id="${id}" data-site="7" class="a" title="Statistics">
    const {id, dataset, className} = document.currentScript; id === "${id}" && dataset.site + className === "7a" && ${ran()}</script>`),
  now('inline-text-javascript', ({ran}) => `<script type="text/javascript">${ran()}</script>`),
  now('inline-ecmascript', ({ran}) => `<script type="application/ecmascript">${ran()}</script>`),
  now('inline-commented', ({ran}) => `<script>//<![CDATA[\n${ran()}\n//]]></script>`),
  now('data-block', ({ran, id}) => `<script type="application/json" id="${id}">{"is": "data"}</script>
    <script>JSON.parse(document.getElementById("${id}").textContent).is === "data" && ${ran()}</script>`),

  script('async', ({url}) => `<script async src="${url('x.js')}"></script>`, {place: 'both'}),
  script('async-defer', ({url}) => `<script async defer src="${url('x.js')}"></script>`),
  late('defer', ({url}) => `<script defer src="${url('x.js')}"></script>`, {place: 'both'}),
  late('module', ({url}) => `<script type="module" src="${url('x.js')}"></script>`, {place: 'both'}),
  late('module-attributes', ({url, id}) => `<script type="module" id="${id}" data-site="7" crossorigin="anonymous" referrerpolicy="origin"
    integrity="${sha(MODULE)}" src="${url('x.js', MODULE)}"></script>`),
  late('module-importing', ({url, ran}) => `<script type="module" src="${url('x.js', `import "./y.js"; ${ran('x.js')}`)}"></script>`),
  late('module-inline', ({ran}) => `<script type="module">${ran()}</script>`, {place: 'both'}),
  late('module-inline-importing', ({url, ran}) => `<script type="module">import "${url('x.js')}"; ${ran()}</script>`),
  late('module-inline-dynamic', ({url, ran}) => `<script type="module">${ran()}; await import("${url('x.js')}"); ${ran('end')}</script>`),
  script('module-async', ({url}) => `<script async type="module" src="${url('x.js')}"></script>`),
  script('module-inline-async', ({url, ran}) => `<script async type="module">import "${url('x.js')}"; ${ran()}</script>`),
  script('nomodule', ({url}) => `<script nomodule src="${url('x.js')}"></script>`, {isIdle: true}),
  script('nomodule-inline', ({ran}) => `<script nomodule>${ran()}</script>`, {isIdle: true}),
  {
    name: 'speculation-rules',
    markup: ({url}) => `<script type="speculationrules">{"prefetch": [{"urls": ["${url('next.html')}"], "eagerness": "immediate"}]}</script>`,
    isHint: true,
  },

  {name: 'svg-script', markup: ({ran}) => `<svg width="1" height="1"><script>${ran()}</script></svg>`},
  {name: 'svg-script-href', markup: ({url}) => `<svg width="1" height="1"><script href="${url('x.js')}"></script></svg>`},
  {name: 'svg-script-xlink', markup: ({url}) => `<svg width="1" height="1"><script xlink:href="${url('x.js')}"></script></svg>`},
  {name: 'svg-onload', markup: ({ran}) => `<svg width="1" height="1" onload="${ran()}"></svg>`, lost: {chromium: PARSED, webkit: PARSED, bare: PARSED}},
  {name: 'img-onload', markup: ({url, ran}) => `<img alt="" src="${url('x.gif')}" onload="${ran()}">`},
  {name: 'img-onerror', markup: ({ran, folder}) => `<img alt="" src="data:image/gif,${folder}" onerror="${ran()}">`},
  {name: 'style-onload', markup: ({ran}) => `<style onload="${ran()}">.none { color: red }</style>`, place: 'both'},
  {name: 'link-onload', markup: ({url, ran}) => `<link rel="stylesheet" href="${url('x.css')}" onload="${ran()}">`, place: 'both'},
  {name: 'details-ontoggle', markup: ({ran}) => `<details open ontoggle="${ran()}"><summary>More</summary></details>`,
    lost: {bare: 'was opened in the template, where nothing hears of it'}},
  {name: 'frame-javascript', markup: ({ran}) => `<iframe width="20" height="20" src="javascript:void ${ran()}"></iframe>`},
  {name: 'frame-srcdoc-script', markup: ({ran}) => `<iframe width="20" height="20" srcdoc="${escape(`<script>${ran()}</script>`)}"></iframe>`},
  {name: 'shadow-script', markup: ({ran}) => `<div><template shadowrootmode="open"><script>${ran()}</script></template></div>`},
  {name: 'shadow-script-src', markup: ({url}) => `<div><template shadowrootmode="open"><script src="${url('x.js')}"></script></template></div>`},
  {name: 'nested-script', markup: ({url, isPlain}) => isPlain ? `<script src="${url('x.js')}"></script>`
    : `<div><script type="text/plain" data-consent="statistical" data-consent-src="${url('x.js')}"></script></div>`},
  {name: 'among-markup', markup: ({url, ran}) => `<div><p>Text</p><script>${ran('1')}</script><img alt="" src="${url('x.gif')}"><script src="${url('x.js')}"></script></div>`},

  // Last in the page, so that the turn of all others shows.
  now('inline-end', ({ran}) => `<script>${ran()}</script>`),
];
