// Osano's cookieconsent 3 (open source), by its documented tags: style sheet, script, `initialise` with `type: 'opt-in'`.
// It knows one yes or no: no categories, no services, no gate. A page opens its scripts by the two callbacks.
import {fromPackage} from './files.js';
import type {Tool} from './tool.js';
import type {GatedScript} from './work.js';

const opening = (gated: readonly GatedScript[]): string => `function openScripts() {
  ${JSON.stringify(gated)}.forEach(function (one) {
    var script = document.createElement('script')
    script.async = false
    if (one.src) script.src = one.src; else script.text = one.text
    document.head.appendChild(script)
  })
}`;

const CONFIG = `window.cookieconsent.initialise({
  type: 'opt-in', position: 'bottom', palette: {popup: {background: '#fff', text: '#000'}, button: {background: '#245', text: '#fff'}},
  content: {message: 'This site asks whether it may also use cookies and services: functional, statistical, marketing, third-party content. You can refuse, and change your mind at any time.', allow: 'Accept all', deny: 'Reject all', href: '/cookies'},
  onInitialise: function () { if (this.hasConsented()) openScripts() },
  onStatusChange: function () { if (this.hasConsented()) openScripts() }
})`;

export const osano: Tool = {
  name: 'osano',
  title: 'Osano',
  kind: 'peer',
  package: 'cookieconsent',
  files: fromPackage('cookieconsent', 'build/cookieconsent.min.css', 'build/cookieconsent.min.js'),
  markup: ({gated}) => ({
    head: '<link rel="stylesheet" href="/osano/build/cookieconsent.min.css">',
    bodyEnd: `<script src="/osano/build/cookieconsent.min.js"></script>\n<script>${opening(gated)}\n${CONFIG}</script>`,
  }),
  hasFixedServices: true,
  answers: {accept: ['.cc-window .cc-allow'], reject: ['.cc-window .cc-deny']},
};
