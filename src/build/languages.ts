// How the words of each language come into the files: fetched by name, or inside.
// Bundlers need neither: src/lang/files.ts is for them.

import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';
import {NAME, NO_HASH, WORDS} from './published.js';

const LANG = fileURLToPath(new URL('../lang', import.meta.url));

/** Three files each, by their names. */
export const languages = readdirSync(LANG).flatMap((file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? []);

/** In the files for <script> the words are fetched by their file's name, as a list of all addresses would be paid on each first visit. */
export const languagesByName = (): Plugin => ({
  name: 'languages-by-name',
  enforce: 'pre',
  applyToEnvironment: ({name}) => name === 'ui' || name === 'choice',
  load: (id) =>
    id === `${LANG}/files.ts`
      ? `export const isThere = (lang) => /^(${languages.join('|')})$/.test(lang);
        export const fetchTexts = (name) => import(/* @vite-ignore */ \`./${NAME}-\${name}-${NO_HASH}.js\`);`
      : undefined,
});

/** What prints has all of the banner's words in it, and no others; what stands alone gets its words when they are known (published.ts). */
const INSIDE: Record<string, string> = {render: `import.meta.glob('./??.ts', {eager: true})`, standalone: WORDS};

export const languagesInside = (): Plugin => ({
  name: 'languages-inside',
  enforce: 'pre',
  applyToEnvironment: ({name}) => name in INSIDE,
  load(id) {
    if (id !== `${LANG}/files.ts`) return;
    return `const FILES = ${INSIDE[this.environment.name]};
      export const isThere = (lang) => ['', '-more'].some((kind) => './' + lang + kind + '.ts' in FILES);
      export const fetchTexts = async (name) => FILES['./' + name + '.ts'];`;
  },
});
