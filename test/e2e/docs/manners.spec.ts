// What the documentation's site does beside its pages: keys, search, the example of ourselves, and what it stores itself.
// Each page by itself is in pages.spec.ts.
import {readFileSync} from 'node:fs';
import {AxeBuilder} from '@axe-core/playwright';
import {expect, test} from './built-site.js';
import {pages, ROOT} from './markdown.js';
import {RULES} from './rules.js';

test('by keys alone: past the navigation, and to what is searched for', async ({page, docs}) => {
  await page.goto(docs.url('gate.html'));
  await page.keyboard.press('Tab');
  await expect(page.locator('.VPSkipLink')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#VPContent')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox').or(page.locator('#localsearch-input'))).toBeFocused();
  await page.keyboard.type('withdrawal');
  await expect(page.getByRole('option', {name: /What a withdrawal takes back/}).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/withdrawal/);
});

test('the example on the home page asks, holds back, and remembers', async ({page, docs}) => {
  await page.goto(docs.url(''));
  const example = page.frameLocator('iframe');
  await page.getByTitle('Example').scrollIntoViewIfNeeded();
  await expect(example.locator('#banner')).toBeVisible();
  await expect(example.getByText('no', {exact: true})).toBeVisible();
  await example.getByRole('button', {name: 'Accept all'}).click();
  await expect(example.getByText('yes', {exact: true})).toBeVisible();
  await expect(example.frameLocator('iframe').getByRole('img', {name: 'Map of the harbour'})).toBeVisible();
  await page.reload();
  await page.getByTitle('Example').scrollIntoViewIfNeeded();
  await expect(example.getByText('yes', {exact: true})).toBeVisible();
  await example.getByRole('button', {name: 'Start again'}).click();
  await expect(example.locator('#banner')).toBeVisible();
});

test('declares what the site stores, by our own element, also where the visitor comes from another page', async ({page, docs}) => {
  await page.goto(docs.url('changelog.html'));
  await page.locator('.VPSidebar').getByRole('link', {name: 'Cookies of this site'}).click();
  const declaration = page.locator('cookies-declaration');
  for (const name of ['vitepress-theme-appearance', 'vitepress:local-search-filter', 'example_choice']) await expect(declaration.locator('tbody')).toContainText(name);
  await expect(declaration.locator('caption')).toHaveCount(1);
  await expect(page.locator('#banner')).toHaveCount(0);
  await page.locator('.VPSidebar').getByRole('link', {name: 'Architecture'}).click();
  await expect(page.locator('h1')).toContainText('Architecture');
  await expect(page.locator('cookies-declaration')).toHaveCount(0);
});

test('stores nothing but what it declares', async ({page, docs}) => {
  await page.goto(docs.url('gate.html'));
  await page.locator('.VPSwitchAppearance').first().click();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox').or(page.locator('#localsearch-input'))).toBeFocused();
  await page.keyboard.type('matomo');
  await expect(page.getByRole('option').first()).toBeVisible();
  const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(stored).toContain('vitepress-theme-appearance');
  await page.goto(docs.url('cookies.html'));
  const text = await page.locator('cookies-declaration tbody').innerText();
  expect(stored.filter((name) => !text.includes(name))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('without JavaScript the pages are read, and what is stored is said', async ({browser, docs}) => {
  const page = await browser.newPage({javaScriptEnabled: false});
  await page.goto(docs.url('cookies.html'));
  await expect(page.locator('cookies-declaration')).toContainText('vitepress-theme-appearance');
  await page.goto(docs.url('gate.html'));
  await expect(page.locator('h1')).toContainText('What the gate can and cannot hold');
  await page.close();
});

test('shows the address of the package with the version and the hash of the built file', ({docs}) => {
  const {version} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {version: string};
  const {integrity} = JSON.parse(readFileSync(`${ROOT}dist/integrity.json`, 'utf8')) as {integrity: Record<string, string>};
  const text = (page: string): string => readFileSync(docs.file(`${page}.html`)!, 'utf8').replace(/<[^>]*>/g, '');
  expect(text('index')).toContain(`cookies-preferences@${version}/dist/cdn/cookies-preferences.js`);
  expect(text('index')).toContain(integrity['cookies-preferences.js']);
  for (const page of pages) expect(text(page), page).not.toMatch(/cookies-preferences@VERSION|sha384-INTEGRITY/);
});

test('tells what each page is about, in words of its own', ({docs}) => {
  const descriptions = pages.map((page) => /<meta name="description" content="([^"]*)"/.exec(readFileSync(docs.file(`${page}.html`)!, 'utf8'))?.[1] ?? '');
  expect(pages.filter((_, index) => descriptions[index]!.length < 30)).toEqual([]);
  expect(new Set(descriptions).size).toBe(pages.length);
});

test('search, menus and a page that is not there are accessible', async ({page, docs}) => {
  const expectClean = async (what: string, but: string[] = []): Promise<void> => {
    const {violations} = await new AxeBuilder({page}).withTags(RULES).disableRules(but).analyze();
    expect(violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id} ${target.join(' ')}`)), what).toEqual([]);
  };
  test.slow();
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.goto(docs.url('nowhere.html'));
  await expectClean('not found');
  await page.goto(docs.url('gate.html'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('matomo');
  await expect(page.getByRole('option').first()).toBeVisible();
  // VitePress makes each result an option with a link in it, whose name has `>` where arrows are drawn. No setting changes that; the arrow keys and Enter work.
  await expectClean('search', ['nested-interactive', 'label-content-name-mismatch']);
  await page.keyboard.press('Escape');
  await page.setViewportSize({width: 390, height: 800});
  await page.locator('.VPLocalNav .menu').click();
  await expectClean('sidebar');
  await page.keyboard.press('Escape');
  await page.locator('.VPNavBarHamburger').click();
  await expectClean('navigation');
});
