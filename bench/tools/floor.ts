// The floor: banner, choice and gate written by hand for this one page, inline. Less can hardly do the same work.
// It has no languages, no keyboard or screen reader care, erases nothing and notices nothing that comes later.
import type {Category} from './categories.js';
import type {TableRow} from './rows.js';
import type {Tool} from './tool.js';

const STYLE = `#ask{position:fixed;inset:auto 0 0;padding:1em;background:#fff;border-top:1px solid}#ask[hidden]{display:none}#ask fieldset{display:inline-block}`;

const list = (categories: readonly Category[]): string => categories.map(({label, summary}) => `<li><b>${label}</b> – ${summary}</li>`).join('');

const boxes = (categories: readonly Category[]): string => categories.map(({label, services}) =>
  `<fieldset><legend>${label}</legend>${services.map((service) => `<label><input type="checkbox" name="${service.name}"> ${service.label}</label>`).join('')}</fieldset>`).join('');

const banner = (categories: readonly Category[]): string => `<form id="ask" hidden><h2>Your choice about cookies</h2>This site asks whether it may also use cookies and services:<ul>${list(categories)}</ul>
<div id="some" hidden>${boxes(categories)}<button id="save">Save</button></div>
<button type="button" id="reject">Reject all</button> <button type="button" id="accept">Accept all</button> <button type="button" id="settings">Settings</button></form>`;

/** Runs in the page, just behind the banner; all gated scripts stand above it. */
const SCRIPT = `{
const ask = document.getElementById('ask'), {accept, reject, settings, some} = ask, boxes = [...ask.querySelectorAll('input')]
const open = names => document.querySelectorAll('[data-gate]').forEach(inert => {
  if (!names.includes(inert.dataset.gate)) return
  const script = document.createElement('script')
  inert.dataset.src ? (script.async = false, script.src = inert.dataset.src) : script.text = inert.text
  inert.replaceWith(script)
})
const save = names => { document.cookie = 'floor=' + names.join('.') + ';max-age=15552000;path=/;samesite=lax'; ask.hidden = true; requestAnimationFrame(() => setTimeout(open, 0, names)) }
const all = boxes.map(box => box.name), chosen = document.cookie.match(/(?:^|; )floor=([^;]*)/)
chosen ? open(chosen[1].split('.')) : ask.hidden = false
accept.onclick = () => save(all)
reject.onclick = () => save([])
settings.onclick = () => document.getElementById('some').hidden = false
ask.onsubmit = event => { event.preventDefault(); save(boxes.filter(box => box.checked).map(box => box.name)) }
}`;

const table = (rows: readonly TableRow[]): string => `<table><thead><tr><th>Cookie<th>Provider<th>Purpose<th>Duration</thead><tbody>
${rows.map(({cookie, provider, purpose, duration}) => `<tr><th>${cookie}<td>${provider}<td>${purpose}<td>${duration}`).join('\n')}</tbody></table>`;

export const floor: Tool = {
  name: 'floor',
  title: 'floor',
  kind: 'reference',
  files: {},
  markup: ({categories, gated}) => ({
    head: `<style>${STYLE}</style>
${gated.map(({service, src, text = ''}) => `<script type="text/plain" data-gate="${service}"${src ? ` data-src="${src}"` : ''}>${text}</script>`).join('\n')}`,
    bodyStart: `${banner(categories)}\n<script>${SCRIPT}</script>`,
  }),
  answers: {accept: ['#accept'], reject: ['#reject'], choose: {button: ['#settings'], opens: ['#some input']}},
  // Static: what a table costs that nobody has to make.
  table: {markup: (rows) => ({bodyStart: table(rows)}), shown: ['tbody td']},
};
