// Every custom property, part and slot does what the docs list, and the docs list every one there is.
// The themes made of them are in themes.spec.ts, what pages cannot change in equal-answers.spec.ts and isolation.spec.ts.
import {readdirSync, readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {SERVICES} from './declared-page.js';
import {portalPage} from './portal-page.js';
import {restyle} from './shadow-looks.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';
import {GPC} from './visitor/gpc-fixture.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const sources = (): string[] => readdirSync(new URL('../../src', import.meta.url), {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.(ts|css)$/.test(file))
  .map((file) => read(`src/${file}`));

/** The rows of a generated table of docs/theming.md: what stands as code in the first two cells. */
function documented(kind: string): Map<string, string> {
  const [, table] = RegExp(`<!-- table: ${kind} cookies-preferences -->\n([^]*?)<!-- end -->`).exec(read('docs/theming.md'))!;
  return new Map([...table!.matchAll(/^\| `([^`]+)` \| (?:`([^`]*)` \|)?/gm)].map(([, name, initial]) => [name!, initial ?? '']));
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

test('the docs list every custom property that occurs in the code, with its default', () => {
  const used = sources().flatMap((text) => [...text.replace(/^ \*.*$/gm, '').matchAll(/(--cookies-[a-z-]+)(?:, ([^()]+|[a-z]+\([^()]*\))(?=\)))?/g)]);
  expect(sorted(documented('properties').keys())).toEqual(sorted(used.map(([, name]) => name!)));
  for (const [, name, initial] of used) if (initial) expect([name, initial]).toEqual([name, documented('properties').get(name!)]);
});

async function visit(page: Page, site: Site, slots = '', head = ''): Promise<void> {
  site.page('/', portalPage(`<cookies-preferences declaration-href="/cookies" exempt="heatmap">${SERVICES}${slots}</cookies-preferences>
    <iframe data-consent="youtube" data-consent-src="/film" title="Film" width="560" height="315"></iframe>`, {head}));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
}

/** The parts, and the slots, that are shown at this moment. */
const shown = (page: Page): Promise<{parts: string[]; slots: string[]}> => page.evaluate(() => {
  const roots = [...document.querySelectorAll('cookies-preferences, [data-consent-placeholder]')].map(({shadowRoot}) => shadowRoot!);
  const values = (selector: string, name: string): string[] =>
    roots.flatMap((root) => [...root.querySelectorAll(selector)].flatMap((one) => one.getAttribute(name)!.split(' ')));
  return {parts: values('[part]', 'part'), slots: values('slot[name]', 'name')};
});

test('the docs list every part and every slot that is shown, and no other', async ({page, site}) => {
  await visit(page, site, '', GPC); // which has a part of its own
  await page.locator('#load-once').waitFor();
  const all = [await shown(page)];
  await page.locator('#settings').click();
  await page.locator('dialog').waitFor();
  all.push(await shown(page));
  await page.keyboard.press('Escape');
  await page.locator('#reject').click();
  await page.locator('#saved').waitFor();
  all.push(await shown(page));
  expect(sorted(all.flatMap(({parts}) => parts))).toEqual(sorted(documented('parts').keys()));
  expect(sorted(all.flatMap(({slots}) => slots))).toEqual(sorted(documented('slots').keys()));
});

test('each custom property does what it says, in banner, preferences, confirmation and placeholder', async ({page, site}) => {
  await visit(page, site);
  await restyle(page, `html {--cookies-background: rgb(1, 1, 1); --cookies-color: rgb(2, 2, 2); --cookies-accent: rgb(3, 3, 3); --cookies-accent-color: rgb(4, 4, 4);
    --cookies-radius: 5px; --cookies-font: fantasy; --cookies-z-index: 6}`);
  const styles = (selector: string, ...names: string[]): Promise<string[]> => page.locator(selector).first().evaluate((one, properties) =>
    properties.map((name) => getComputedStyle(one).getPropertyValue(name)), names);
  const ground = ['background-color', 'color', 'font-family'];
  const button = [...ground, 'border-top-color', 'border-top-left-radius'];
  const answer = ['rgb(3, 3, 3)', 'rgb(4, 4, 4)', 'fantasy', 'rgb(3, 3, 3)', '5px'];
  expect(await styles('#banner', ...ground, 'z-index')).toEqual(['rgb(1, 1, 1)', 'rgb(2, 2, 2)', 'fantasy', '6']);
  expect(await styles('#reject', ...button)).toEqual(answer);
  expect(await styles('#load-once', ...button)).toEqual(answer);
  expect(await styles('[part=placeholder]', 'color', 'font-family')).toEqual(['rgb(2, 2, 2)', 'fantasy']);
  await page.locator('#settings').click();
  expect(await styles('dialog', ...ground, 'border-top-left-radius')).toEqual(['rgb(1, 1, 1)', 'rgb(2, 2, 2)', 'fantasy', '5px']);
  expect(await styles('dialog input', 'accent-color')).toEqual(['rgb(3, 3, 3)']);
  expect(await styles('#save', ...button)).toEqual(answer);
  await page.locator('#save').click();
  expect(await styles('#saved', ...ground, 'border-top-left-radius', 'z-index')).toEqual(['rgb(1, 1, 1)', 'rgb(2, 2, 2)', 'fantasy', '5px', '6']);
});

test('what is slotted stands in the banner, dressed by the page, and names it', async ({page, site, told}) => {
  await visit(page, site, '<span slot="heading">Cookies at <em>Oleander</em></span><p slot="text">We ask. <a href="/who">Who we are</a></p>');
  await restyle(page, '[slot] a {color: rgb(1, 2, 3)}');
  await expect(page.getByRole('region', {name: 'Cookies at Oleander'})).toBeVisible();
  await expect(page.getByText('asks whether')).toBeHidden();
  const link = page.getByRole('link', {name: 'Who we are'});
  await expect(link).toBeVisible();
  expect(await link.evaluate((one) => getComputedStyle(one).color)).toBe('rgb(1, 2, 3)');
  await told.expectNothing();
});
