// Markup that is gated wrongly, or that goes around the gate: each told once, with its place in the README and its element.
// All the cases of each are in the unit tests; what stays shut is tested in portable/.
import {readFileSync} from 'node:fs';
import {renderPage} from '../../demo/pages.js';
import {portalPage} from './portal-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const ELEMENT = '<cookies-preferences categories="statistical"></cookies-preferences>';

const gate = (site: Site): string =>
  `<script type="text/plain" data-consent="statistical" data-consent-src="${site.tracker.url('/gated.js')}"></script>`;

/** Makes the page say which element its warnings name. */
const SAYS_ELEMENTS = `<script>{
  const {warn} = console;
  console.warn = (line, element) => warn(line, element?.outerHTML.slice(0, 60));
}</script>`;

const MISTAKES: Readonly<Record<string, [markup: (site: Site) => string, ...says: string[]]>> = {
  'live': [(site) => `<iframe data-consent="statistical" src="${site.tracker.url('/live.html')}"></iframe>`, 'data-consent-src="…" on it instead of src', ' <iframe data-consent="statistical" src="'],
  'bare-template': [(site) => `<template data-consent="statistical"><img src="${site.tracker.url('/bare.gif')}"></template>`, 'into a comment', ' <template data-consent'],
  'empty-template': [() => '<template data-consent="statistical"></template>', 'write <script type="text/html"', ' <template data-consent'],
  'comment-end': [() => '<template data-consent="statistical"><!-- <p>a --> b</p> --></template>', 'write no "-->"', ' <template data-consent'],
  'style': [(site) => `<style type="text/plain">@import "${site.tracker.url('/live.css')}"</style>`, 'put it into <template', ' <style type'],
  'noscript': [(site) => `${gate(site)}<noscript><img src="${site.tracker.url('/pixel.gif')}"></noscript>`, '/pixel.gif for visitors without JavaScript', ' <noscript>'],
  'hint': [(site) => `<link rel="preconnect" href="${site.tracker.url('/')}">${gate(site)}`, 'remove it', ' <link rel="preconnect"'],
  'no-name': [() => '<script type="text/plain" data-consent=""></script>', 'names nobody', ' <script type="text/plain" data-consent=""'],
  'consent-type': [() => '<script type="text/plain" data-consent="statistical" data-consent-type="mod"></script>', '"mod" is no script', ' <script type="text/plain"'],
  'script-type': [() => '<script type="text/plan" data-consent="statistical"></script>', 'write type="text/plain"', ' <script type="text/plan"'],
  'script-end': [() => '<script type="text/html" data-consent="statistical"><script></script></script>', 'into a comment', ' <script type="text/html"'],
  'data-src': [() => '<iframe data-consent="statistical" data-src="/frame.html"></iframe>', 'write data-consent-src', ' <iframe data-consent="statistical" data-src'],
};

for (const [code, [markup, ...says]] of Object.entries(MISTAKES)) {
  test(`${code} is told once, with what to write and where`, async ({page, site, told}) => {
    site.page('/', portalPage(ELEMENT + markup(site), {head: SAYS_ELEMENTS}));
    await page.goto(site.url('/'));
    await page.locator('#banner').waitFor();
    await told.expectOne(code, ...says);
  });
}

test('what is right is not told', async ({page, site, told}) => {
  const at = (path: string): string => site.tracker.url(path);
  const embed = (tag: string, name: string, path: string): string => `<${tag} data-consent="statistical" data-consent-${name}="${at(path)}"></${tag}>`;
  site.page('/', portalPage(`${ELEMENT}${gate(site)}
    <script type="text/plain" data-consent="statistical">0</script>
    <script type="text/plain" data-consent="statistical" data-consent-type="module">0</script>
    <script type="text/plain" data-consent="statistical" src="${at('/src.js')}"></script>
    ${embed('iframe', 'src', '/a.html')}${embed('img', 'srcset', '/b.gif')}${embed('object', 'data', '/c.html')}${embed('video', 'poster', '/d.gif')}
    <template data-consent="statistical"><!-- <style>p {}</style><img src="${at('/e.gif')}"><script src="${at('/f.js')}"></script> --></template>
    <template data-consent="statistical"><script src="${at('/g.js')}"></script></template>
    <script type="text/html" data-consent="statistical"><img src="${at('/h.gif')}"></script>
    <noscript><p>This needs JavaScript.</p></noscript>`, {head: `<link rel="preconnect" href="${site.cdn.url('/')}">`}));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await told.expectNothing();
  await page.locator('#accept').click();
  await page.locator('#saved').waitFor();
  await told.expectNothing();
  await page.reload();
  await told.expectNothing();
});

test('what a page that asks nothing holds back wrongly is told as well', async ({page, site, told}) => {
  site.page('/', portalPage(`${ELEMENT}<template data-consent="statistical"></template>`));
  await page.goto(site.url('/'));
  await page.locator('#reject').click();
  await page.locator('#saved').waitFor();
  await told.expectOne('empty-template');
  await page.reload();
  await expect.poll(async () => (await told.lines()).filter((line) => line.includes('empty-template'))).toHaveLength(2);
  await expect(page.locator('#banner')).toHaveCount(0);
});

test('what a page holds back wrongly later is told when it comes', async ({page, site, told}) => {
  site.page('/', portalPage(ELEMENT + gate(site)));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await told.expectNothing();
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<template data-consent="statistical"></template>'));
  await expect.poll(() => told.lines(), {timeout: 10_000}).toHaveLength(1);
  await told.expectOne('empty-template');
});

/** The examples of a document. */
const examplesIn = (document: string): string[] =>
  [...readFileSync(new URL(`../../${document}`, import.meta.url), 'utf8').matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html!);

test('the snippet of the README is not told', async ({page, site, told}) => {
  site.page('/', `<!doctype html><title>Portal</title>${examplesIn('README.md')[0]}`);
  await page.goto(site.url('/'));
  await page.locator('cookies-declaration table').first().waitFor();
  await told.expectNothing();
});

test('no example of the documentation is told', async ({page, site, told}) => {
  const services = ['matomo', 'youtube'].map((name) => `<cookie-service name="${name}" category="third-party" provider="${name}"></cookie-service>`);
  const categories = ['statistical', 'marketing'].map((name) => `<cookie-category name="${name}"></cookie-category>`);
  const examples = examplesIn('docs/gate.md').filter((html) => !html.includes('cookies-preferences.js'));
  expect(examples.length).toBeGreaterThan(4);
  site.page('/', portalPage(`<cookies-preferences>${[...categories, ...services].join('')}</cookies-preferences>${examples.join('\n')}`));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await told.expectNothing();
});

test('the demo is not told', async ({page, site, told}) => {
  site.page('/', renderPage('/with-statistics/', site.tracker.url(''))!);
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await told.expectNothing();
});

test('a wrong page works as well as it can: what can be held back is', async ({page, site, told}) => {
  const all = Object.values(MISTAKES).map(([markup]) => markup(site)).join('\n');
  site.page('/', portalPage(ELEMENT + all));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  expect((await told.lines()).length).toBeGreaterThanOrEqual(Object.keys(MISTAKES).length);
  expect(site.requests(site.tracker).map(({path}) => path)).not.toContain('/gated.js');
  await page.locator('#accept').click();
  await expect.poll(() => site.requests(site.tracker).map(({path}) => path)).toContain('/gated.js');
});
