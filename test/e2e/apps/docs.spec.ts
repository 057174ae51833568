// The code of the pages about frameworks is that of the applications, word for word; and the readers that these use are those of docs/servers.md.
// That the code runs is tried in the specs of the applications, that it compiles in ../docs.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'playwright/test';
import {blocksIn} from '../docs/markdown.js';
import {appsFolder} from './app.js';

/** Whose code a page shows. */
const PAGES: Readonly<Record<string, string>> = {
  'frameworks': 'react',
  'framework-vue': 'vue',
  'framework-svelte': 'svelte',
  'framework-turbo': 'turbo',
  'server-rendered': 'server',
  'wordpress': 'wordpress',
  'django': 'django',
};

const fileOf = (app: string, path: string): string => readFileSync(join(appsFolder, app, path), 'utf8');

for (const [page, app] of Object.entries(PAGES)) {
  test(`the files that docs/${page}.md shows are those of test/apps/${app}`, () => {
    const shown = blocksIn(`docs/${page}.md`).filter(({title}) => title);
    expect(shown.length).toBeGreaterThan(1);
    for (const {title, code} of shown) expect(fileOf(app, title), title).toContain(code.trimEnd());
  });
}

for (const [app, file] of [['server', 'cookies-preferences.mjs'], ['django', 'cookies_preferences.py'], ['django', 'context_processors.py']] as const) {
  test(`${file} of test/apps/${app} is the reader of docs/servers.md`, () => {
    expect(blocksIn('docs/servers.md').map(({code}) => code)).toContain(fileOf(app, file));
  });
}
