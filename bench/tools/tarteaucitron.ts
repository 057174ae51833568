// tarteaucitron.js, by its documented tags: its script, `init`, and a custom service each. It fetches its other files itself.
// It has types for categories, of which the nearest four are taken.
import {fromPackage} from './files.js';
import type {Tool} from './tool.js';
import type {GatedScript, Work} from './work.js';

const TYPES: Readonly<Record<string, string>> = {functional: 'support', statistical: 'analytic', marketing: 'ads', 'third-party': 'video'};

const toCall = ({src, text}: GatedScript): string => (src ? `tarteaucitron.addScript('${src}')` : text!);

const services = ({categories, gated}: Work): string[] =>
  categories.flatMap(({name: category, services}) => services.map(({name, label, cookie}) =>
    `tarteaucitron.services.own${name} = {key: 'own${name}', type: '${TYPES[category]}', name: '${label}', uri: '', needConsent: true, cookies: ['${cookie}'], js() {${
      gated.filter(({service}) => service === name).map(toCall).join(';')}}, fallback() {}};
(tarteaucitron.job = tarteaucitron.job || []).push('own${name}');`));

export const tarteaucitron: Tool = {
  name: 'tarteaucitron',
  title: 'tarteaucitron',
  kind: 'peer',
  package: 'tarteaucitronjs',
  files: fromPackage('tarteaucitronjs',
    'tarteaucitron.min.js', 'tarteaucitron.services.min.js', 'css/tarteaucitron.min.css', 'lang/tarteaucitron.en.min.js'),
  markup: (work) => ({
    head: `<script src="/tarteaucitron/tarteaucitron.min.js"></script>
<script>tarteaucitron.init({orientation: 'bottom', highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, groupServices: true, showIcon: false, showAlertSmall: false, privacyUrl: '/cookies'})</script>`,
    bodyEnd: `<script>\n${services(work).join('\n')}\n</script>\n<a href="#tarteaucitron">Cookie settings</a>`,
  }),
  answers: {
    accept: ['#tarteaucitronPersonalize2'],
    reject: ['#tarteaucitronAllDenied2'],
    choose: {button: ['#tarteaucitronCloseAlert'], opens: ['#tarteaucitronServices .tarteaucitronLine']},
  },
};
