// What of the manifest editors are told, and what beside it: the attributes that any element of a page may have.
// The rest of their data is written by packages for each editor (cem.config.mjs).

import {readFileSync, writeFileSync} from 'node:fs';
import {PAGE_ATTRIBUTES} from './page-attributes.mjs';

const DIST = new URL('../../dist/', import.meta.url);

/** Leaves out functions of our files, and what is private. */
export const elementsAlone = () => ({
  name: 'elements-alone',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const module of modules) {
      module.declarations = module.declarations.filter(({tagName}) => tagName);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(({privacy, static: isStatic}) => !privacy && !isStatic) ?? [];
      }
      const names = module.declarations.map(({name}) => name);
      module.exports = module.exports.filter(({declaration}) => names.includes(declaration.name));
    }
  },
});

function rewrite(file, change) {
  const url = new URL(file, DIST);
  const data = JSON.parse(readFileSync(url, 'utf8'));
  change(data);
  writeFileSync(url, `${JSON.stringify(data, null, 2)}\n`);
}

export const pageAttributes = () => ({
  name: 'page-attributes',
  packageLinkPhase() {
    rewrite('vscode.html-custom-data.json', (data) => void (data.globalAttributes = PAGE_ATTRIBUTES));
    // Beside the elements, attributes are those of any: https://github.com/JetBrains/web-types/blob/master/schema/web-types.json
    rewrite('web-types.json', ({contributions: {html}}) => void (html.attributes = PAGE_ATTRIBUTES));
  },
});
