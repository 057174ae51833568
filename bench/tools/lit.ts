// A bare Lit element that does the floor's work: what Lit alone costs, in one module.
// The element is in lit-banner.ts.
import {bundled} from './files.js';
import type {Tool} from './tool.js';

export const lit: Tool = {
  name: 'lit',
  title: 'bare Lit',
  kind: 'reference',
  package: 'lit',
  files: bundled('lit-banner.ts'),
  markup: ({gated}) => ({
    head: `<script type="module" src="/lit/bundle.js"></script>
${gated.map(({service, src, text = ''}) => `<script type="text/plain" data-gate="${service}"${src ? ` data-src="${src}"` : ''}>${text}</script>`).join('\n')}`,
    bodyStart: '<lit-banner></lit-banner>',
  }),
  hasFixedServices: true,
  answers: {
    accept: ['lit-banner', '#accept'],
    reject: ['lit-banner', '#reject'],
    choose: {button: ['lit-banner', '#settings'], opens: ['lit-banner', 'fieldset input']},
  },
};
