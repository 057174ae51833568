// Klaro, by its documented tags; the configuration stands inline instead of in a file of its own, which spares it a request.
// Its banner needs no texts but the names of the purposes.
import type {Category} from './categories.js';
import {fromPackage} from './files.js';
import type {Tool} from './tool.js';

const configOf = (categories: readonly Category[]): object => ({
  version: 1,
  acceptAll: true,
  groupByPurpose: true,
  translations: {
    zz: {privacyPolicyUrl: '/cookies'},
    en: {purposes: Object.fromEntries(categories.map(({name, label, summary}) => [name, {title: label, description: summary}]))},
  },
  services: categories.flatMap(({name: category, services}) =>
    services.map(({name, label, cookie, purpose}) => ({name, title: label, description: purpose, purposes: [category], cookies: [cookie]}))),
});

export const klaro: Tool = {
  name: 'klaro',
  title: 'Klaro',
  kind: 'peer',
  package: 'klaro',
  files: fromPackage('klaro', 'dist/klaro.js'),
  markup: ({categories, gated}) => ({
    head: `<script>var klaroConfig = ${JSON.stringify(configOf(categories))}</script>
<script defer src="/klaro/dist/klaro.js"></script>
${gated.map(({service, src, text = ''}) => `<script type="text/plain" data-type="application/javascript" data-name="${service}"${src ? ` data-src="${src}"` : ''}>${text}</script>`).join('\n')}`,
  }),
  answers: {
    accept: ['.klaro .cookie-notice .cm-btn-success'],
    reject: ['.klaro .cookie-notice .cn-decline'],
    choose: {button: ['.klaro .cookie-notice .cm-link'], opens: ['.klaro .cookie-modal .cm-purpose']},
  },
};
