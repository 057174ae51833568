// A page that is opened from the disk, by `file:`. Firefox and WebKit keep cookies there, Chromium none; all keep the choice for the page.
// Chromium and WebKit read no module file from the disk either, so that ours has to come from a server, or all stays shut.
import {copyFileSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {COOKIE} from '../../observed.js';
import {shopPage, trackerScript} from '../../shop-page.js';
import type {Site} from '../../site.js';
import {expect, test} from '../../visitor/fixture.js';
import type {Visitor} from '../../visitor/visitor.js';
import {LISTEN, SERVICE, thrown} from './page.js';

const BUILT = fileURLToPath(new URL('../../../../dist/cdn/', import.meta.url));

/** Opens the page from a folder with all built files in it; gives the address of the folder. */
async function open(visitor: Visitor, site: Site, script: string): Promise<string> {
  const folder = test.info().outputPath('page');
  mkdirSync(folder, {recursive: true});
  for (const file of readdirSync(BUILT)) copyFileSync(BUILT + file, `${folder}/${file}`);
  writeFileSync(`${folder}/page.html`, shopPage({
    head: `${LISTEN}<script src="${script}"></script>`, attributes: '', children: SERVICE, below: trackerScript(site, 'matomo', '/count.js'),
  }));
  await visitor.visit(pathToFileURL(`${folder}/page.html`).href);
  return pathToFileURL(`${folder}/`).href;
}

const isKept = (visitor: Visitor): Promise<boolean> => visitor.run((name: string) => document.cookie.includes(name), COOKIE);

/** Whether the browser takes this file for a module of the page. */
const isRead = (visitor: Visitor, url: string): Promise<boolean> => visitor.run((src: string) => new Promise<boolean>((resolve) => {
  const script = Object.assign(document.createElement('script'), {type: 'module', src});
  script.addEventListener('load', () => resolve(true));
  script.addEventListener('error', () => resolve(false));
  document.head.append(script);
}), url);

test.describe('on a page from the disk, with the script of a server,', () => {
  test('accepting opens what was held, and is known again where the browser keeps cookies', async ({visitor, site}) => {
    await open(visitor, site, site.cdn.url('/cookies-preferences.js'));
    await visitor.click('#accept');
    await visitor.waitUntilGone('#banner');
    await visitor.waitFor(() => window.ran?.length === 1);
    expect(await visitor.run(() => window.cookiesPreferences!.has('statistical', 'matomo'))).toBe(true);
    expect(await visitor.run(thrown)).toEqual([]);
    const kept = await isKept(visitor);
    await visitor.reload();
    await (kept ? visitor.waitFor(() => window.ran?.length === 1) : visitor.waitFor('#banner'));
    expect(await visitor.isVisible('#banner')).toBe(!kept);
    expect(await visitor.run(thrown)).toEqual([]);
  });

  test('refusing opens nothing, and puts the banner away', async ({visitor, site}) => {
    await open(visitor, site, site.cdn.url('/cookies-preferences.js'));
    await visitor.click('#reject');
    await visitor.waitUntilGone('#banner');
    await visitor.waitFor(() => window.cookiesPreferences!.consent?.denied.join() === 'statistical,matomo');
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    expect(site.requests(site.tracker)).toEqual([]);
    expect(await visitor.run(thrown)).toEqual([]);
  });
});

test('on a page from the disk, with the files beside it, the visitor is asked, or all stays shut and the author is told', async ({visitor, site}) => {
  const folder = await open(visitor, site, 'cookies-preferences.js');
  const lazy = readdirSync(BUILT).find((file) => file.startsWith('cookies-preferences-ui-'))!;
  if (await isRead(visitor, folder + lazy)) {
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.length === 1);
  } else {
    await visitor.waitFor(() => document.readyState === 'complete');
    expect(await visitor.isVisible('#banner')).toBe(false);
    expect(await visitor.run(() => window.cookiesPreferences!.has('matomo'))).toBe(false);
    expect(site.requests(site.tracker)).toEqual([]);
    if (visitor.hasConsole) await expect.poll(() => visitor.console().filter(({text}) => text.startsWith('[cookies-preferences] load:'))).toHaveLength(1);
  }
  expect(await visitor.run(thrown)).toEqual([]);
});
