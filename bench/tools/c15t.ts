// c15t's core without a framework, in its mode without a server: bundled with the banner that its guide for pages writes.
// It has five fixed categories, of which the nearest four are taken, and scripts instead of services.
import {bundled} from './files.js';
import type {Tool} from './tool.js';

const CATEGORY: Readonly<Record<string, string>> = {functional: 'functionality', statistical: 'measurement', marketing: 'marketing', 'third-party': 'experience'};

export const c15t: Tool = {
  name: 'c15t',
  title: 'c15t core',
  kind: 'peer',
  package: 'c15t',
  files: bundled('c15t-banner.js'),
  markup: ({gated}) => ({
    head: `<script>window.gatedScripts = ${JSON.stringify(gated.map(({name, category, src, text}) =>
      ({id: name, category: CATEGORY[category], ...(src ? {src} : {textContent: text})})))}</script>
<script type="module" src="/c15t/bundle.js"></script>`,
  }),
  hasFixedServices: true,
  answers: {
    accept: ['#consent-accept'],
    reject: ['#consent-reject'],
    choose: {button: ['#consent-customize'], opens: ['#consent-dialog input']},
  },
};
