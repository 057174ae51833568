// This project by the one tag: the core in <head>, async, as the README pastes it.
// Everything is in the attributes of the element and its children.
import {fromBuild} from './files.js';
import type {Tool} from './tool.js';
import {CATEGORIES} from './work.js';

const rows = CATEGORIES.flatMap(({name: category, services}) =>
  services.map(({name, label, cookie, purpose}) =>
    `  <cookie-service name="${name}" category="${category}" provider="${label}" cookies="${cookie}" purpose="${purpose}" duration="P6M"></cookie-service>`));

export const ours: Tool = {
  name: 'ours',
  title: 'ours',
  files: fromBuild(),
  markup: (gated) => ({
    head: `<script async src="/ours/cookies-preferences.js"></script>
${gated.map(({service, src, text = ''}) => `<script type="text/plain" data-consent="${service}"${src ? ` data-consent-src="${src}"` : ''}>${text}</script>`).join('\n')}`,
    bodyStart: `<cookies-preferences>\n${rows.join('\n')}\n</cookies-preferences>`,
    bodyEnd: '<a href="#cookies-preferences">Cookie settings</a>',
  }),
  answers: {
    accept: ['cookies-preferences', '#accept'],
    reject: ['cookies-preferences', '#reject'],
    choose: {button: ['cookies-preferences', '#settings'], opens: ['cookies-preferences', 'dialog[open] input']},
  },
};
