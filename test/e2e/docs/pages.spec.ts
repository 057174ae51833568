// Every page of the documentation's site, as a visitor opens it: it loads whole, from this host alone, leads nowhere that is not there, and is accessible.
// What the pages say is run by snippets.spec.ts; how they lead to one another on a code host is in links.spec.ts.
import {readFileSync} from 'node:fs';
import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright';
import {listedPages} from '../../../docs/.vitepress/sidebar.js';
import {type BuiltSite, expect, test} from './built-site.js';
import {pages} from './markdown.js';
import {RULES} from './rules.js';

/** What goes wrong on a page, from now on: lines of the console, and requests to other hosts. */
function wrongs(page: Page, docs: BuiltSite): string[] {
  const found: string[] = [];
  const {host} = new URL(docs.url(''));
  page.on('console', (line) => /^(error|warning)$/.test(line.type()) && found.push(line.text()));
  page.on('pageerror', (error) => found.push(String(error)));
  page.on('request', (request) => new URL(request.url()).host !== host && request.url().startsWith('http') && found.push(request.url()));
  return found;
}

/** Links of the page's own to places of this site that are not there; the sidebar is compared below. */
async function deadLinks(page: Page, docs: BuiltSite): Promise<string[]> {
  const links = await page.evaluate(() => [...new Set([...document.querySelectorAll<HTMLAnchorElement>('.vp-doc a[href]')].map(({href}) => href))]);
  return links.filter((link) => {
    if (!link.startsWith(docs.url(''))) return !/^(https:\/\/|mailto:)/.test(link);
    const [path = '', id] = link.slice(docs.url('').length).split('#');
    const file = docs.file(path);
    return !file || (id && !readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(id)}"`));
  });
}

/** Of the whole page, or of what differs from page to page. */
async function violations(page: Page, {part = 'html', rules}: {part?: string; rules?: readonly string[]}): Promise<string[]> {
  const axe = new AxeBuilder({page}).include(part);
  const {violations: found} = await (rules ? axe.withRules([...rules]) : axe.withTags(RULES)).analyze();
  return found.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')}: ${failureSummary}`));
}

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** All rules for each width and each scheme once; in between those that go by colours. */
const LOOKS = [
  {width: 1280, colorScheme: 'light'},
  {width: 1280, colorScheme: 'dark', rules: COLOURS},
  {width: 390, colorScheme: 'dark', part: 'main'},
  {width: 390, colorScheme: 'light', part: 'main', rules: COLOURS},
] as const;

for (const name of pages) {
  test(`${name} loads whole, from this host alone, and leads nowhere that is not there`, async ({page, docs}) => {
    const found = wrongs(page, docs);
    await page.goto(docs.url(`${name}.html`), {waitUntil: 'networkidle'});
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    expect(await deadLinks(page, docs)).toEqual([]);
    expect(found).toEqual([]);
  });

  test(`${name} is accessible, light and dark, on a desk and on a phone`, async ({page, docs}) => {
    test.slow();
    await page.goto(docs.url(`${name}.html`), {waitUntil: 'networkidle'});
    for (const {width, colorScheme, ...only} of LOOKS) {
      await page.setViewportSize({width, height: 800});
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await expect(page.locator('html')).toHaveClass(colorScheme === 'dark' ? /dark/ : /^((?!dark).)*$/);
      expect(await violations(page, only), `${colorScheme}, ${width} wide`).toEqual([]);
    }
  });
}

test('every page stands in the sidebar, and every entry of it is a page', () => {
  expect(listedPages.toSorted()).toEqual(pages.toSorted());
});

test('an address that is not there says so, and leads on', async ({page, docs}) => {
  await page.goto(docs.url('nowhere.html'));
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await page.getByRole('link', {name: 'the first page'}).click();
  await expect(page).toHaveURL(docs.url(''));
});
