// Banner, confirmation, preferences and placeholders look and work alike on pages whose rules are meant for everything.
// What a page does on purpose, by properties and parts, is in theming.spec.ts.
import type {Page} from 'playwright';
import {SERVICES} from './declared-page.js';
import {portalPage} from './portal-page.js';
import {changes, restyle} from './shadow-looks.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const RESETS: Readonly<Record<string, string>> = {
  'everything unset': '* {all: unset}',
  'everything reverted': '* {all: revert}',
  'our elements hidden by their names': 'button, h2, ul, li, p, section, dialog, a, b, label, input, details, summary, em, code, span {display: none !important}',
  'what is hidden shown': '[hidden], dialog {display: block !important}',
  'a reset as of Bootstrap': `*, ::before, ::after {box-sizing: border-box} body {margin: 0; font: 1rem/1.5 monospace, serif; -webkit-text-size-adjust: 100%} h2 {font-weight: 500; line-height: 1.2}
    button {border-radius: 0; text-transform: none; font-family: inherit} a {color: #0d6efd} label {display: inline-block} dialog {inset: auto; margin: 0}`,
  'a reset as of Tailwind': `*, ::before, ::after, ::backdrop {margin: 0; padding: 0; border: 0 solid} button, input {font: inherit; background: transparent; border-radius: 0; opacity: 1}
    ol, ul {list-style: none} h2 {font-size: inherit; font-weight: inherit} a {color: inherit; text-decoration: inherit} svg, img {display: block}`,
  'a reset as of 2007': 'html, body, div, span, h2, p, a, b, em, ul, li, form, label, section {margin: 0; padding: 0; border: 0; font-size: 100%; vertical-align: baseline} :focus {outline: 0}',
  'lines without height': 'html {line-height: 0}',
  'letters apart': '* {letter-spacing: 1em !important; word-spacing: 2em !important; text-indent: 3em !important}',
  'capitals, slanted and heavy': 'html {text-transform: uppercase; font-style: italic; font-weight: 900; font-variant: small-caps; font-stretch: condensed; text-shadow: 2px 2px red}',
  'words broken, in justified columns': 'html {word-break: break-all; hyphens: auto; text-align: justify; white-space: pre; tab-size: 20} body {columns: 2}',
  'a root of ten pixels': ':root {font-size: 62.5%} body {font-size: 1.6rem}',
  'no size at all': '* {font-size: 0 !important}',
  'right to left by style': 'html {direction: rtl; unicode-bidi: bidi-override}',
  'vertical writing': 'html {writing-mode: vertical-rl; text-orientation: upright}',
  'everything invisible': 'body {visibility: hidden}',
  'nothing to point at': 'body, cookies-preferences {pointer-events: none; user-select: none; cursor: none}',
  'a body of columns': 'body {display: flex; gap: 2rem; align-items: stretch}',
  'a body that is a grid': 'body {display: grid; grid-template-rows: auto 1fr auto; min-height: 100vh; place-items: center}',
  'all in a corner': '* {position: relative; z-index: 0; float: left; width: 0; height: 0; overflow: hidden; margin: 3em}',
  'everything moving': '* {transition: all 2s !important; animation: away 1s infinite} @keyframes away {to {opacity: 0; letter-spacing: 1em; visibility: hidden}}',
  'pale on pale': '* {color: #eee !important; background: #eee !important; border-color: #eee !important; accent-color: #eee; caret-color: #eee; fill: #eee}',
  'lists, quotes and counters': '* {list-style: square inside; quotes: "x" "x"; counter-increment: x} *::before {content: "x"} ::marker {content: "x"}',
};

/** Boxes of the page's own are not of our size on such pages. */
const OF_THE_PAGE = /box|size|width|height|inset|top|left|right|bottom|margin|origin|transform|clip-path|z-index|visibility|columns|rows/;

const HEAD = '<style>html {font-family: monospace, serif}</style>';

async function visit(page: Page, site: Site, body = ''): Promise<void> {
  site.page('/', portalPage(`<cookies-preferences declaration-href="/cookies">${SERVICES}</cookies-preferences><main><h1>City</h1>${body}</main>`, {head: HEAD}));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
}

/** Tries one reset after another on what is shown. */
async function expectUnmoved(page: Page, surface: string, except?: RegExp, skip: readonly string[] = []): Promise<void> {
  await restyle(page, '');
  await changes(page.locator(surface), 'keep');
  for (const [what, css] of Object.entries(RESETS)) {
    if (skip.includes(what)) continue;
    await restyle(page, css);
    expect(await changes(page.locator(surface), 'compare', except), what).toEqual([]);
  }
  await restyle(page, '');
}

test('banner, preferences and confirmation keep their looks whatever the page resets', async ({page, site, told}) => {
  await visit(page, site);
  await expectUnmoved(page, '#banner');
  await page.locator('#settings').click();
  await page.locator('dialog summary').first().click();
  await expectUnmoved(page, 'dialog');
  await page.keyboard.press('Escape');
  await page.locator('#reject').click();
  await page.locator('#saved').waitFor();
  await expectUnmoved(page, '#saved');
  await told.expectNothing();
});

test('placeholders keep their looks whatever the page resets', async ({page, site}) => {
  await visit(page, site, '<iframe data-consent="youtube" data-consent-src="/film" title="Film" style="display: block; width: 560px; height: 315px; border: 0"></iframe>');
  await page.locator('#load-once').waitFor();
  await expectUnmoved(page, '[part=placeholder]', OF_THE_PAGE, ['everything invisible', 'all in a corner']);
});

test('what a page resets all at once, the visitor can still answer', async ({page, site}) => {
  const all = Object.entries(RESETS).filter(([what]) => !/^(everything (unset|reverted|moving)|our elements)/.test(what)).map(([, css]) => css).join('\n');
  site.page('/', portalPage(`<fieldset disabled><legend>City</legend><cookies-preferences categories="statistical"></cookies-preferences></fieldset>`, {head: `<style>${all}</style>`}));
  await page.goto(site.url('/'));
  await page.locator('#settings').click();
  await page.locator('dialog input[value=statistical]').check();
  await page.locator('#save').click();
  await page.locator('#close').click();
  expect(await page.evaluate(() => window.cookiesPreferences!.consent!.granted)).toEqual(['statistical']);
  await page.evaluate(() => window.cookiesPreferences!.reset());
  await page.locator('#reject').click();
  expect(await page.evaluate(() => window.cookiesPreferences!.consent!.granted)).toEqual([]);
});

test('a page that hides the element stays whole, and nothing is allowed', async ({page, site, told}) => {
  site.page('/', portalPage('<cookies-preferences categories="statistical"></cookies-preferences><a href="#end">On</a><p id="end">End</p>', {head: '<style>cookies-preferences {display: none !important}</style>'}));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor({state: 'attached'});
  await expect(page.locator('#banner')).toBeHidden();
  await page.getByRole('link', {name: 'On'}).click();
  expect(await page.evaluate(() => window.cookiesPreferences!.has('statistical'))).toBe(false);
  await told.expectNothing();
});

test('text is as large as the root of the page, where that is larger than what the visitor has set', async ({page, site}) => {
  await visit(page, site);
  await restyle(page, ':root {font-size: 125%}');
  for (const selector of ['#banner', '#reject']) expect(await page.locator(selector).evaluate((one) => getComputedStyle(one).fontSize)).toBe('20px');
  const {height} = (await page.locator('#reject').boundingBox())!;
  await restyle(page, 'cookies-preferences::part(banner) {font-size: 32px}');
  expect((await page.locator('#reject').boundingBox())!.height).toBeCloseTo(height * 1.6, 0);
});

test('the font is the page\'s, and so is the scheme', async ({page, site}) => {
  await visit(page, site);
  await restyle(page, 'body {font-family: fantasy} :root {color-scheme: dark}');
  const {fontFamily, color, backgroundColor} = await page.locator('#banner').evaluate((banner) => ({...getComputedStyle(banner)} as CSSStyleDeclaration));
  expect([fontFamily, color, backgroundColor]).toEqual(['fantasy', 'rgb(255, 255, 255)', 'rgb(18, 18, 18)']);
  expect(await page.locator('#reject').evaluate((button) => getComputedStyle(button).fontFamily)).toBe('fantasy');
});
