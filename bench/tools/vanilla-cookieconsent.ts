// vanilla-cookieconsent 3, by its documented tags: style sheet, deferred file, configuration in an inline module.
// It ships no texts, so they stand in the configuration.
import {CATEGORIES, type Category, type Service} from './categories.js';
import {fromPackage} from './files.js';
import type {TableRow} from './rows.js';
import type {Markup, Tool} from './tool.js';

const FOLDER = '/vanilla-cookieconsent/dist/';

const entry = ({name, services}: Category): string =>
  `'${name}': {autoClear: {cookies: [${services.map(({cookie}) => `{name: '${cookie}'}`).join(', ')}]}, services: {${services.map((service) =>
    `${service.name}: {label: '${service.label}'}`).join(', ')}}}`;

const section = ({name, label, summary}: Omit<Category, 'services'>, cookieTable: object): string =>
  JSON.stringify({title: label, description: summary, linkedCategory: name, cookieTable});

const tableOf = (services: readonly Service[]): object =>
  ({headers: {name: 'Cookie', description: 'Purpose'}, body: services.map(({cookie, purpose}) => ({name: cookie, description: purpose}))});

// It hides from browsers that are driven by a program unless told not to.
const configOf = (categories: readonly Category[], sections: readonly string[], options = ''): string => `CookieConsent.run({
  hideFromBots: false,${options}
  categories: {${categories.map(entry).join(',\n    ')}},
  language: {default: 'en', translations: {en: {
    consentModal: {
      title: 'Your choice about cookies',
      description: 'This site asks whether it may also use cookies and services: ${categories.map(({label}) => label.toLowerCase()).join(', ')}. You can refuse, and change your mind at any time.',
      acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Settings'
    },
    preferencesModal: {
      title: 'Cookie settings', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', closeIconLabel: 'Close',
      sections: [${sections.join(',\n        ')}]
    }
  }}}
})`;

const head = (script: string): string => `<link rel="stylesheet" href="${FOLDER}cookieconsent.css">
<script defer src="${FOLDER}cookieconsent.umd.js"></script>
<script type="module">${script}</script>`;

/** Its tables are in its preferences, where each category has to be opened, each below the switches of its services. */
function tablePage(rows: readonly TableRow[]): Markup {
  const headers = {cookie: 'Cookie', provider: 'Provider', purpose: 'Purpose', duration: 'Duration'};
  const named = CATEGORIES.map((category) => ({...category, services: rows.flatMap(({category: name, service, provider, cookie, purpose}) =>
    service && name === category.name ? [{name: service, label: provider, cookie, purpose}] : [])}) as unknown as Category);
  const sections = CATEGORIES.map((category) => section(category, {headers, body: rows.filter(({category: name}) => name === category.name)}));
  return {head: head(`await ${configOf(named, sections, 'autoShow: false,')}
CookieConsent.showPreferences()
for (const title of document.querySelectorAll('#cc-main .pm__section-title')) title.click()`)};
}

export const vanillaCookieconsent: Tool = {
  name: 'vanilla-cookieconsent',
  title: 'vanilla-cc',
  kind: 'peer',
  package: 'vanilla-cookieconsent',
  files: fromPackage('vanilla-cookieconsent', 'dist/cookieconsent.css', 'dist/cookieconsent.umd.js'),
  markup: ({categories, gated}) => ({
    head: `${head(configOf(categories, categories.map((category) => section(category, tableOf(category.services)))))}
${gated.map(({category, service, src, text = ''}) => `<script type="text/plain" data-category="${category}" data-service="${service}"${src ? ` data-src="${src}"` : ''}>${text}</script>`).join('\n')}`,
    bodyEnd: '<a href="#" data-cc="show-preferencesModal">Cookie settings</a>',
  }),
  answers: {
    accept: ['#cc-main .cm [data-role="all"]'],
    reject: ['#cc-main .cm [data-role="necessary"]'],
    choose: {button: ['#cc-main .cm [data-role="show"]'], opens: ['#cc-main .pm .section__toggle']},
  },
  table: {markup: tablePage, shown: ['#cc-main .pm .pm__service']},
};
