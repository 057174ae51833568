// The other tools, as they come from npm: where a page of the guides finds their files, and how a visitor answers their banners.
// What they are to do is in moving.spec.ts.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {Page} from 'playwright';
import {expect} from 'playwright/test';
import type {Site} from '../../site.js';

export interface Tool {
  /** As in the name of the guide. */
  name: string;
  /** Its cookie. */
  cookie: string;
  serve(site: Site): void;
  answer(page: Page, isYes: boolean): Promise<void>;
}

/** They stand among what the applications are made of. */
const require = createRequire(new URL('../../../apps/', import.meta.url));

/** Serves files of a package under a folder of the site. */
function serveFiles(site: Site, name: string, entry: string, folder: string, paths: readonly string[]): void {
  const home = dirname(require.resolve(`${name}/${entry}`));
  for (const path of paths) site.shop.file(folder + path, readFileSync(join(home, path)));
}

export const VANILLA: Tool = {
  name: 'vanilla-cookieconsent',
  cookie: 'cc_cookie',
  serve: (site) => serveFiles(site, 'vanilla-cookieconsent', 'dist/cookieconsent.umd.js', '/', ['cookieconsent.umd.js', 'cookieconsent.css']),
  answer: (page, isYes) => page.getByRole('dialog').getByRole('button', {name: isYes ? 'Accept all' : 'Reject all'}).click(),
};

export const KLARO: Tool = {
  name: 'klaro',
  cookie: 'klaro',
  serve: (site) => serveFiles(site, 'klaro', 'dist/klaro.js', '/', ['klaro.js']),
  answer: (page, isYes) => page.locator('.cookie-notice').getByRole('button', {name: isYes ? 'That\'s ok' : 'I decline'}).click(),
};

export const TARTEAUCITRON: Tool = {
  name: 'tarteaucitron',
  cookie: 'tarteaucitron',
  serve: (site) => serveFiles(site, 'tarteaucitronjs', 'tarteaucitron.js', '/tarteaucitron/', [
    'tarteaucitron.js', 'tarteaucitron.services.js', 'css/tarteaucitron.css', 'lang/tarteaucitron.en.js',
    'tarteaucitron.services.min.js', 'css/tarteaucitron.min.css', 'lang/tarteaucitron.en.min.js',
  ]),
  // Its buttons begin to work half a second after they are shown.
  answer: async (page, isYes) => {
    const button = page.locator(isYes ? '#tarteaucitronPersonalize2' : '#tarteaucitronAllDenied2');
    await expect(async () => {
      await button.click({timeout: 1000});
      await expect(button).toBeHidden({timeout: 500});
    }).toPass();
  },
};
