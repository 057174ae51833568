// "Get started", step by step as it is written, for plain HTML, React and Astro: from an empty folder to a page that asks, a gated tag and a declaration.
// Only our own package comes from here, npm's registry has the rest. The hosts of the tag, the map and the CDN are answered for.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright';
import {pack, ROOT} from '../package/run.js';
import {expect, test as base} from '../visitor/fixture.js';
import {Reader} from './steps.js';

interface Fixtures {
  reader: Reader;
  folder: string;
  /** Requests to hosts other than the page's and the CDN's. */
  outside: string[];
  /** What the console said of mistakes, and errors. */
  said: string[];
}

const {version} = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {version: string};
const CDN = `https://cdn.jsdelivr.net/npm/cookies-preferences@${version}/`;
const CORS = {'Access-Control-Allow-Origin': '*'};
const TAG = 'https://stats.example.org/matomo.js';
const MAP = /^https:\/\/www\.openstreetmap\.org\/export\/embed\.html/;

const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'steps-'));
    await use(folder);
    rmSync(folder, {recursive: true});
  },
  reader: async ({folder}, use, info) => {
    const reader = new Reader(folder, await pack(info.outputPath()));
    await use(reader);
    reader.close();
  },
  outside: async ({page}, use) => {
    const outside: string[] = [];
    await page.route(/^https:/, (route) => {
      const url = route.request().url();
      if (url.startsWith(CDN)) return route.fulfill({path: `${ROOT}/${url.slice(CDN.length)}`, headers: CORS});
      outside.push(url);
      return route.fulfill({contentType: url === TAG ? 'text/javascript' : 'text/html', body: url === TAG ? 'window.counted = (window.counted || 0) + 1' : 'A map'});
    });
    await use(outside);
  },
  said: async ({page}, use) => {
    const said: string[] = [];
    page.on('pageerror', ({message}) => said.push(message));
    page.on('console', (line) => (line.type() === 'error' || line.text().includes('[cookies-preferences]')) && said.push(line.text()));
    await use(said);
  },
});

test.setTimeout(240_000);

const map = (page: Page): ReturnType<Page['getByText']> => page.frameLocator('iframe').getByText('A map');

/** What the last step tells the reader to try. */
async function tryIt(page: Page, address: string, outside: readonly string[]): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', {name: 'Reject all'})).toBeVisible();
  await expect(page.getByRole('button', {name: 'Load once'})).toBeVisible();
  expect(outside).toEqual([]);
  await page.getByRole('button', {name: 'Reject all'}).click();
  await expect(page.locator('#banner')).toBeHidden();
  expect((await page.context().cookies()).map(({name}) => name)).toEqual(['cookies_preferences']);
  await page.reload();
  await expect(page.getByRole('button', {name: 'Load once'})).toBeVisible();
  expect(outside).toEqual([]);
  await grant(page);
  expect(outside.toSorted()).toEqual([TAG, expect.stringMatching(MAP)]);
  expect(await page.evaluate('counted')).toBe(1);
  await page.getByRole('link', {name: 'About cookies'}).click();
  await expect(page.getByRole('row', {name: /Matomo.*To count visits/})).toBeVisible();
  await expect(page.getByRole('row', {name: /OpenStreetMap/})).toBeVisible();
  await page.goBack();
  await expect(map(page)).toBeVisible();
  await takeBack(page);
}

async function grant(page: Page): Promise<void> {
  await page.getByRole('link', {name: 'Cookie settings'}).click();
  await page.getByRole('dialog').getByRole('button', {name: 'Accept all'}).click();
  await expect(map(page)).toBeVisible();
  await expect.poll(() => page.evaluate('window.counted')).toBe(1);
}

async function takeBack(page: Page): Promise<void> {
  await page.getByRole('link', {name: 'Cookie settings'}).click();
  await page.getByRole('dialog').getByRole('button', {name: 'Reject all'}).click();
  await expect(page.getByRole('button', {name: 'Load once'})).toBeVisible();
  await expect.poll(() => page.evaluate('window.counted')).toBeUndefined();
}

test('a page in HTML asks, holds the tag and the map back, and has its policy', async ({page, reader, folder, outside, said}) => {
  await reader.follow('docs/get-started.md', (address) => tryIt(page, address, outside));
  expect(said).toEqual([]);
  // From the site's own host, after the last commands.
  expect(readdirSync(`${folder}/package/dist/cdn`)).toContain('cookies-preferences.js');
  expect(existsSync(`${folder}/package/dist/standalone/cookies-preferences-en.js`)).toBe(true);
});

test('a React application asks, holds the tag and the map back, and has its policy, and its types are right', async ({page, reader, outside, said}) => {
  await reader.follow('docs/get-started-react.md', (address) => tryIt(page, address, outside));
  expect(said).toEqual([]);
  expect(await reader.run('npm run build')).toContain('built in');
});

test('an Astro site asks, holds the tag and the map back, and has its policy, and can be built', async ({page, reader, folder, outside, said}) => {
  await reader.follow('docs/get-started-astro.md', (address) => tryIt(page, address, outside));
  expect(said).toEqual([]);
  await reader.run('npx astro build');
  expect(readFileSync(`${folder}/shop/dist/cookies/index.html`, 'utf8')).toContain('<cookies-declaration>');
});
