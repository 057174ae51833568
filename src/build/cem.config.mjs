// Says what the custom-elements manifest is made of, the elements that are shown and those that are data, and what is made of it:
// types for TypeScript and frameworks, data for editors, a schema for the configuration as a file.

import {readFileSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {attributeTypes} from './attribute-types.mjs';
import {configurationSchema} from './configuration-schema.mjs';
import {elementsAlone, pageAttributes} from './editor-data.mjs';

const {homepage} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const documentation = (_, tag) => ({name: 'Documentation', url: homepage.replace('#readme', `/blob/main/docs/reference.md#${tag}`)});

export default {
  globs: ['src/ui/cookies-*.ts', 'src/config/data-elements.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [
    elementsAlone(),
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true, hideMethodDocs: true, referencesTemplate: (...args) => [documentation(...args)]}),
    customElementJetBrainsPlugin({outdir: 'dist', hideLogs: true, hideMethodDocs: true, packageJson: false, referenceTemplate: documentation}),
    pageAttributes(),
    attributeTypes(),
    configurationSchema(),
  ],
};
