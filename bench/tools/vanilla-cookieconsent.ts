// vanilla-cookieconsent 3, by its documented tags: style sheet, deferred file, configuration in an inline module.
// It ships no texts, so they stand in the configuration.
import {fromPackage} from './files.js';
import type {Tool} from './tool.js';
import {CATEGORIES} from './work.js';

const FOLDER = '/vanilla-cookieconsent/dist/';

const categories = CATEGORIES.map(({name, services}) =>
  `'${name}': {autoClear: {cookies: [${services.map(({cookie}) => `{name: '${cookie}'}`).join(', ')}]}, services: {${services.map((service) =>
    `${service.name}: {label: '${service.label}'}`).join(', ')}}}`);

const sections = CATEGORIES.map(({name, label, summary, services}) => JSON.stringify({
  title: label,
  description: summary,
  linkedCategory: name,
  cookieTable: {
    headers: {name: 'Cookie', description: 'Purpose'},
    body: services.map(({cookie, purpose}) => ({name: cookie, description: purpose})),
  },
}));

// It hides from browsers that are driven by a program unless told not to.
const CONFIG = `CookieConsent.run({
  hideFromBots: false,
  categories: {${categories.join(',\n    ')}},
  language: {default: 'en', translations: {en: {
    consentModal: {
      title: 'Your choice about cookies',
      description: 'This site asks whether it may also use cookies and services: ${CATEGORIES.map(({label}) => label.toLowerCase()).join(', ')}. You can refuse, and change your mind at any time.',
      acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Settings'
    },
    preferencesModal: {
      title: 'Cookie settings', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', closeIconLabel: 'Close',
      sections: [${sections.join(',\n        ')}]
    }
  }}}
})`;

export const vanillaCookieconsent: Tool = {
  name: 'vanilla-cookieconsent',
  title: 'vanilla-cc',
  package: 'vanilla-cookieconsent',
  files: fromPackage('vanilla-cookieconsent', 'dist/cookieconsent.css', 'dist/cookieconsent.umd.js'),
  markup: (gated) => ({
    head: `<link rel="stylesheet" href="${FOLDER}cookieconsent.css">
<script defer src="${FOLDER}cookieconsent.umd.js"></script>
<script type="module">${CONFIG}</script>
${gated.map(({category, service, src, text = ''}) => `<script type="text/plain" data-category="${category}" data-service="${service}"${src ? ` data-src="${src}"` : ''}>${text}</script>`).join('\n')}`,
    bodyEnd: '<a href="#" data-cc="show-preferencesModal">Cookie settings</a>',
  }),
  answers: {
    accept: ['#cc-main .cm [data-role="all"]'],
    reject: ['#cc-main .cm [data-role="necessary"]'],
    choose: {button: ['#cc-main .cm [data-role="show"]'], opens: ['#cc-main .pm .section__toggle']},
  },
};
