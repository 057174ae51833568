// cookiesPreferences.onConsent(): what a page starts and stops itself, and the page of docs/on-consent.md just as it stands there.
// What is gated in markup is in portable/gate-*.spec.ts; the rest of what pages can ask is in api.spec.ts.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {BrowserContext, Page} from 'playwright';
import {consoleLines, press, ran, remember} from './observed.js';
import {CORE, service, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';

const BUILT = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

/** Notes each call under the names that it was for. */
const follow = (names: string, rest = ''): string =>
  `cookiesPreferences.onConsent('${names}', {grant: () => note('+${names}'), deny: () => note('-${names}')${rest}});`;

const NOTE = 'const note = (text) => void (window.ran ||= []).push(text);';

/** A page whose script, below the element, says what it starts and stops. */
const pageOf = (script: string, parts: Parameters<typeof shopPage>[0] = {}): string =>
  shopPage({attributes: 'categories="statistical marketing" no-reload', below: `<script>${NOTE} ${script}</script>`, ...parts});

async function visit(page: Page, site: Site, ...args: Parameters<typeof pageOf>): Promise<void> {
  site.page('/', pageOf(...args));
  await page.goto(site.url('/'));
}

const answer = (page: Page, act: 'accept' | 'reject' | 'reset', ...names: string[]): Promise<void> =>
  page.evaluate(([method, args]) => window.cookiesPreferences![method](...args), [act, names] as const);

async function openTab(context: BrowserContext, site: Site): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(site.url('/'));
  return tab;
}

test.describe('what is started and stopped by onConsent()', () => {
  test('waits for an answer, and follows each that changes something', async ({page, site}) => {
    await visit(page, site, `${follow('statistical')} ${follow('statistical marketing')}`);
    await page.locator('#banner').waitFor();
    expect(await ran(page)).toEqual([]);
    await answer(page, 'accept', 'statistical');
    await expect.poll(() => ran(page)).toEqual(['+statistical']);
    await answer(page, 'accept', 'marketing');
    await expect.poll(() => ran(page)).toEqual(['+statistical', '+statistical marketing']);
    await answer(page, 'reject', 'marketing');
    await answer(page, 'reject', 'marketing');
    await answer(page, 'reject', 'statistical');
    expect(await ran(page)).toEqual(['+statistical', '+statistical marketing', '-statistical marketing', '-statistical']);
  });

  test('is told of an earlier choice however late it asks', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    await visit(page, site, `${follow('statistical')} ${follow('marketing')} ${follow('necessary')}`);
    await expect.poll(async () => (await ran(page)).sort()).toEqual(['+necessary', '+statistical', '-marketing']);
    await page.evaluate((code) => Function(code)(), `${NOTE} ${follow('marketing statistical')}`);
    await expect.poll(() => ran(page)).toHaveLength(4);
    expect((await ran(page)).at(-1)).toBe('-marketing statistical');
  });

  test('follows another tab, and ends what it began when the choice is forgotten', async ({page, context, site}) => {
    await visit(page, site, `${follow('statistical')} ${follow('marketing')}`);
    const other = await openTab(context, site);
    await other.locator('#banner').waitFor();
    await answer(other, 'accept', 'statistical');
    await expect.poll(() => ran(page)).toEqual(['+statistical']);
    await answer(other, 'reset');
    await expect.poll(() => ran(page)).toEqual(['+statistical', '-statistical']);
  });

  test('runs until refused where its name does', async ({page, site}) => {
    await visit(page, site, follow('count'), {attributes: 'exempt="statistical" no-reload', children: service('statistical', 'count')});
    await expect.poll(() => ran(page)).toEqual(['+count']);
    await page.locator('#way-back').click();
    await press(page, 'Refuse these');
    await expect.poll(() => ran(page)).toEqual(['+count', '-count']);
  });

  test('knows what only the file of the configuration declares', async ({page, site}) => {
    site.shop.file('/consent.json', JSON.stringify({services: [{name: 'count', category: 'statistical', provider: 'Count'}]}), {type: 'application/json'});
    await visit(page, site, follow('count'), {attributes: 'src="/consent.json" exempt="statistical"'});
    await expect.poll(() => ran(page)).toEqual(['+count']);
  });

  test('has as long as its promise takes to opt out, before anything is erased or loaded again', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical.count', denied: ''});
    const deny = `cookiesPreferences.onConsent('count', {deny: async () => {
      await fetch('/opt-out');
      sessionStorage.seen ??= document.cookie.includes('_count=1');
    }});`;
    site.shop.file('/opt-out', 'done');
    await visit(page, site, `document.cookie = '_count=1'; ${deny}`, {
      attributes: '',
      children: service('statistical', 'count', '_count'),
      above: trackerScript(site, 'count', '/count.js'),
    });
    await expect.poll(() => ran(page)).toEqual(['/count.js']);
    await page.evaluate(() => { window.mark = true; });
    await answer(page, 'reject', 'count').catch(() => {}); // the page goes away meanwhile
    await page.waitForFunction(() => !window.mark && sessionStorage['seen']);
    expect(await page.evaluate(() => sessionStorage['seen'])).toBe('true');
    await expect.poll(() => site.requests().filter(({path}) => path === '/opt-out')).toHaveLength(2); // at the start of the next page, too
  });

  test('that throws is reported, and stops nothing', async ({page, site}) => {
    const listener = "addEventListener('error', (event) => { note(event.message); event.preventDefault(); });";
    await visit(page, site, `${listener} cookiesPreferences.onConsent('statistical', {grant() { throw new Error('mine') }}); ${follow('statistical')}`);
    await answer(page, 'accept', 'statistical');
    await expect.poll(() => ran(page)).toEqual(['Uncaught Error: mine', '+statistical']);
  });

  test('ends with its signal', async ({page, site}) => {
    await visit(page, site, `const controller = new AbortController(); ${follow('statistical', ', signal: controller.signal')} ${follow('statistical marketing')}`);
    await answer(page, 'accept', 'statistical');
    await expect.poll(() => ran(page)).toEqual(['+statistical']);
    await page.evaluate(() => Function('controller.abort()')());
    await answer(page, 'reject');
    await expect.poll(() => ran(page)).toEqual(['+statistical', '-statistical marketing']);
  });

  test('is not started without a name, nor under one that nothing declares, which warns', async ({page, site}) => {
    const lines = consoleLines(page);
    await visit(page, site, `${follow('')} ${follow('nobody')}`);
    await expect.poll(() => lines.join()).toContain('unknown-name: nothing is declared under the name "nobody"');
    expect(await ran(page)).toEqual([]);
  });

  test('waits until signals are given', async ({page, site}) => {
    const [file] = readdirSync(BUILT).filter((name) => name.includes('-google-'));
    site.shop.file(`/${file}`, readFileSync(`${BUILT}/${file}`, 'utf8'), {delay: 500});
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    const noteConsent = "cookiesPreferences.onConsent('statistical', {grant: () => note(dataLayer.map((entry) => entry[1]).join(' '))});";
    await visit(page, site, noteConsent, {attributes: 'categories="statistical marketing" signals="google"'});
    await expect.poll(async () => (await ran(page)).join()).toContain('default update');
  });
});

test('the page of the documentation does as it says', async ({page, site}) => {
  const [html] = /(?<=```html\n)[^]*?(?=```)/.exec(readFileSync(new URL('../../docs/on-consent.md', import.meta.url), 'utf8'))!;
  expect(html).toContain(CORE);
  site.page('/', html!);
  await page.goto(site.url('/'));
  await expect(page.locator('#chat')).toHaveText('The chat is off.');
  await press(page, 'Accept all');
  await expect(page.locator('#chat')).toHaveText('The chat is on.');
  await page.reload();
  await expect(page.locator('#chat')).toHaveText('The chat is on.');
  await answer(page, 'reject');
  await expect(page.locator('#chat')).toHaveText('The chat is off.');
});
