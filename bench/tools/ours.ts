// This project by the one tag: the core in <head>, async, as the README pastes it. The other ways of installing it are in ours-*.ts.
// Everything is in the attributes of the element and its children.
import {fromBuild} from './files.js';
import type {TableRow} from './rows.js';
import type {Answers, Markup, Tool} from './tool.js';
import type {Work} from './work.js';

export const scriptTag = (name: string): string => `<script async src="/${name}/cookies-preferences.js"></script>`;

/** The whole element, with its children. */
export const element = ({categories}: Pick<Work, 'categories'>): string => `<cookies-preferences site="https://data.example.org">
${categories.flatMap(({name: category, services}) => services.map(({name, label, cookie, purpose}) =>
  `  <cookie-service name="${name}" category="${category}" provider="${label}" cookies="${cookie}" purpose="${purpose}" duration="P6M"></cookie-service>`)).join('\n')}
</cookies-preferences>`;

/** The same page for all ways of installing it, but for what begins the head and the body. */
export const pageWith = (script: string, ask: string, {gated}: Work): Markup => ({
  head: `${script}
${gated.map(({service, src, text = ''}) => `<script type="text/plain" data-consent="${service}"${src ? ` data-consent-src="${src}"` : ''}>${text}</script>`).join('\n')}`,
  bodyStart: ask,
  bodyEnd: '<a href="#cookies-preferences">Cookie settings</a>',
});

export const answers: Answers = {
  accept: ['cookies-preferences', '#accept'],
  reject: ['cookies-preferences', '#reject'],
  choose: {button: ['cookies-preferences', '#settings'], opens: ['cookies-preferences', 'dialog[open] input']},
};

const toService = ({category, service, cookie, provider, purpose, duration}: TableRow): string =>
  `  <cookie-service ${service ? `name="${service}" ` : ''}category="${category}" provider="${provider}" cookies="${cookie}" purpose="${purpose}" duration="${duration}"></cookie-service>`;

export const ours: Tool = {
  name: 'ours',
  title: 'ours',
  kind: 'ours',
  files: fromBuild(),
  markup: (work) => pageWith(scriptTag('ours'), element(work), work),
  answers,
  table: {
    markup: (rows) => ({head: scriptTag('ours'), bodyStart: `<cookies-preferences>\n${rows.map(toService).join('\n')}\n</cookies-preferences>\n<cookies-declaration tables-only></cookies-declaration>`}),
    shown: ['cookies-declaration tbody td'],
  },
};
