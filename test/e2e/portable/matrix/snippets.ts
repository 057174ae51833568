// Vectors: what the code of an inline script does: it fetches, loads, writes, stores.
// Ways to get code onto a page are in scripts.ts.
import {STORED, type Own, type Vector} from './vector.js';

/** An inline script that tells that it ran, then goes on. */
const snippet = (name: string, code: (own: Own) => string): Vector => ({
  name: `inline-${name}`,
  markup: (own) => `<script>${own.ran()}; ${code(own)}</script>`,
  form: 'script',
  turn: 'now',
});

const LOADER = `const script = document.createElement("script"), first = document.getElementsByTagName("script")[0];
  script.async = true; script.src = url; first.parentNode.insertBefore(script, first);`;

const DATABASE = `indexedDB.open(name).onsuccess = ({target}) => target.result.close();`;

const WORKER = 'new Worker(URL.createObjectURL(new Blob([`fetch("${url}", {mode: "no-cors"})`])));';

/** Runs code with an address or a key as its one constant. */
const having = (constant: string, value: string, code: string): string => `{ const ${constant} = "${value}"; ${code} }`;

export const SNIPPETS: Vector[] = [
  snippet('fetch', ({url}) => `fetch("${url('x.txt')}", {mode: "no-cors"});`),
  snippet('fetch-keepalive', ({url}) => `fetch("${url('x.txt')}", {mode: "no-cors", keepalive: true, method: "POST", body: "1"});`),
  snippet('xhr', ({url}) => having('url', url('x.txt'), 'const request = new XMLHttpRequest(); request.open("GET", url); request.send();')),
  snippet('beacon', ({url}) => `navigator.sendBeacon("${url('x.txt')}", "1");`),
  snippet('image', ({url}) => `new Image().src = "${url('x.gif')}";`),
  snippet('events', ({url}) => `new EventSource("${url('x.txt')}");`),
  snippet('import', ({url}) => `import("${url('x.js')}");`),
  snippet('loader', ({url}) => having('url', url('x.js'), LOADER)),
  snippet('worker', ({url}) => having('url', url('x.txt'), WORKER)),
  snippet('frame', ({url}) => having('url', url('x.html'), `const frame = document.createElement("iframe"); frame.width = frame.height = 1;
    frame.src = url; document.head.parentNode.append(frame);`)),
  snippet('style', ({url}) => having('url', url('x.css'), `const style = document.createElement("style");
    style.textContent = '@import "' + url + '"'; document.head.append(style);`)),
  snippet('markup', ({url}) => `document.head.insertAdjacentHTML("beforeend", '<link rel="stylesheet" href="${url('x.css')}">');`),
  snippet('write', ({url}) => `document.write('<img alt="" src="${url('x.gif')}">');`),
  snippet('write-script', ({url}) => `document.write('<script src="${url('x.js')}"><\\/script>');`),
  snippet('currentscript', ({url, id}) => having('url', url('x.gif'), `const image = new Image(); image.src = url; image.id = "${id}";
    document.currentScript.after(image);`)),
  snippet('cookie', ({id}) => `document.cookie = "${STORED}${id}=1; Path=/; Max-Age=3600";`),
  snippet('cookie-domain', ({id}) => `document.cookie = "${STORED}${id}=1; Path=/; Domain=shop.localhost; Max-Age=3600";`),
  snippet('local', ({id}) => `localStorage.setItem("${STORED}${id}", "1");`),
  snippet('session', ({id}) => `sessionStorage.setItem("${STORED}${id}", "1");`),
  snippet('database', ({id}) => having('name', STORED + id, DATABASE)),
];
