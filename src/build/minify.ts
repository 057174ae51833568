// Makes the files for <script> small: their templates, and their code once more.
// How small they have to be is said in bench/.

import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import type {Plugin} from 'vite';
import {languages} from './languages.js';
import {toAscii} from './published.js';

export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  enforce: 'pre',
  apply: 'build',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|css)`/.test(code)) return;
    const result = await minifyHTMLLiterals(code, {fileName: id});
    return result ? {code: result.code, map: result.map as never} : undefined;
  },
});

/** Once more, as another minifier makes the files smaller by 40 to 140 bytes each. */
export const minifyAgain = (): Plugin => ({
  name: 'minify-again',
  applyToEnvironment: ({name}) => name !== 'esm',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const compress = {passes: 3, ecma: 2020, hoist_funs: true, unsafe_arrows: true, unsafe_methods: true} as const;
      const isModule = file.exports[0] !== undefined || file.imports[0] !== undefined;
      const {code = ''} = await minify(file.code, {compress, module: isModule, toplevel: true});
      // With other letters among them all of a file takes twice the memory; those of languages are not worth it.
      const isWords = languages.includes(file.name.replace(/-(more|policy)$/, ''));
      file.code = isWords ? code : toAscii(code);
    }
  },
});
