// A page that brings its banner along, where not all is as usual: policies, older browsers, frames, Global Privacy Control, the page of the policy.
// What can be printed at all is in print.spec.ts.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {policyOf} from '../../../src/snippet/command.js';
import {printSnippet} from '../../../src/snippet/print.js';
import {consoleLines, ran, remember} from '../observed.js';
import {service, trackerScript} from '../shop-page.js';
import {expect, test} from '../visitor/fixture.js';
import {GPC} from '../visitor/gpc-fixture.js';
import {element, inlinePage, ordinaryPage, ours} from './snippet-page.js';

const {integrity} = JSON.parse(readFileSync(new URL('../../../dist/integrity.json', import.meta.url), 'utf8')) as {integrity: Record<string, string>};

/** The hashes of our files, as an import map has them. */
const MAP = JSON.stringify({integrity: Object.fromEntries(Object.entries(integrity).map(([file, hash]) => [`/${file}`, hash]))});

const mapHashes = [`sha256-${createHash('sha256').update(MAP).digest('base64')}`, ...Object.values(integrity)].map((hash) => `'${hash}'`).join(' ');

test.describe('under a policy', () => {
  for (const [what, attributes, policy] of [
    ['of hashes', '', (snippet: string) => policyOf(snippet).replace('script-src', `script-src 'self'`)],
    ['of hashes that trusts what trusted scripts bring, with an import map,', '', (snippet: string) => policyOf(snippet).replace('script-src', `script-src 'strict-dynamic' ${mapHashes}`)],
    ['of nonces', 'nonce="n7"', () => `script-src 'nonce-n7' 'self'; style-src 'nonce-n7'`],
    ['of nonces that trusts what trusted scripts bring', 'nonce="n7"', () => `script-src 'nonce-n7' 'strict-dynamic'; style-src 'nonce-n7'`],
  ] as const) {
    test(`${what} all works, and nothing is reported`, async ({page, site}) => {
      const markup = element(`categories="statistical" ${attributes}`);
      const snippet = await printSnippet(markup, '/');
      site.page('/', `<!doctype html><html lang="en"><title>Shop</title>${what.includes('map') ? `<script type="importmap">${MAP}</script>` : ''}<body>${snippet}${trackerScript(site, 'statistical', '/count.js', attributes)}</body></html>`, {
        headers: {'Content-Security-Policy': `default-src 'none'; connect-src 'self'; ${policy(snippet).replace('script-src', `script-src ${site.tracker.url('/')}`)}; report-uri /violated`},
      });
      await page.goto(site.url('/'), {waitUntil: 'networkidle'});
      expect(ours(site)).not.toContain('ui');
      expect(await page.locator('#banner').evaluate((banner) => getComputedStyle(banner).position)).toBe('fixed');
      await page.locator('#accept').click();
      await page.locator('#saved').waitFor();
      await expect.poll(() => ran(page)).toEqual(['/count.js']);
      expect(site.requests().map(({path}) => path)).not.toContain('/violated');
    });
  }

  test('that lets none of it through, the page is as it was', async ({page, site}) => {
    site.page('/', await inlinePage(), {headers: {'Content-Security-Policy': "script-src 'self'; style-src 'self'"}});
    await page.goto(site.url('/'), {waitUntil: 'networkidle'});
    await expect(page.locator('#way-back')).toBeVisible();
    await expect(page.locator('#accept')).toBeHidden();
  });
});

test('on a page in another encoding the letters are the same', async ({page, site}) => {
  const html = await inlinePage(element('categories="statistical" lang="fr"'), {lang: 'fr'});
  site.page('/', html.replace('<meta charset="utf-8">', ''), {type: 'text/html; charset=windows-1252'});
  await page.goto(site.url('/'));
  await expect(page.locator('#banner li')).toHaveText(/^Statist\S+ – \S/);
  await expect(page.locator('#banner')).toContainText('é');
});

const ELEMENT = /<cookies-preferences[^]*?<\/cookies-preferences>/;

/** How it comes to the page without its shadow root: in an older browser, and where a script puts it there. */
const WITHOUT_ROOT: Record<string, (html: string) => string> = {
  'as older browsers parse it': (html) => html.replace('shadowrootmode', 'data-unknown'),
  'as scripts put it there': (html) => html.replace(ELEMENT, (markup) =>
    `<script>document.currentScript.insertAdjacentHTML('afterend', ${JSON.stringify(markup).replaceAll('</script', '<\\/script')})</script>`),
};

for (const [how, change] of Object.entries(WITHOUT_ROOT)) {
  test(`without a declarative shadow root, ${how}, the banner comes in the ordinary way`, async ({page, site}) => {
    const lines = consoleLines(page);
    site.page('/', change(await inlinePage(element('', service('statistical', 'counter')), {below: trackerScript(site, 'counter', '/count.js')})));
    await page.goto(site.url('/'));
    await page.locator('#accept').click();
    await page.locator('#saved').waitFor();
    await expect.poll(() => ran(page)).toEqual(['/count.js']);
    expect(await page.evaluate(() => window.events)).toEqual(['consent-show banner', 'consent-change banner', 'consent-hide banner', 'consent-ready']);
    await expect.poll(() => ours(site)).toEqual(expect.arrayContaining(['check', 'mistakes']));
    await page.waitForLoadState('networkidle');
    // Only of the name that stands for what older browsers do not know.
    expect(lines.filter((line) => !line.includes(' unclosed: <template>'))).toEqual([]);
    if (change.toString().includes('insertAdjacentHTML')) expect(lines).toEqual([]);
  });
}

test('Global Privacy Control is told of, in the ordinary way', async ({page, site}) => {
  site.page('/', await inlinePage(element(), {head: GPC}));
  await page.goto(site.url('/'));
  await expect(page.locator('[part=signal]')).toContainText('Marketing');
  await expect(page.locator('#banner li')).toHaveText([/^Statistical/]);
  expect(await page.evaluate(() => window.events)).toEqual(['consent-show banner']);
});

test('where Global Privacy Control leaves nothing to ask nobody is asked', async ({page, site}) => {
  site.page('/', await inlinePage(element('categories="marketing"'), {head: GPC}));
  await page.goto(site.url('/'), {waitUntil: 'networkidle'});
  await expect(page.locator('#banner')).toBeHidden();
  expect(ours(site)).toEqual([]);
});

test('in a frame of a page that asks by itself it is quiet, and else it asks', async ({page, site}) => {
  site.page('/framed', await inlinePage());
  site.page('/', ordinaryPage(element(), {below: '<iframe src="/framed" width="800" height="400"></iframe>'}));
  await page.goto(site.url('/'), {waitUntil: 'networkidle'});
  await expect(page.frameLocator('iframe').locator('#banner')).toBeHidden();
  site.page('/', '<!doctype html><title>Around</title><iframe src="/framed" width="800" height="400"></iframe>');
  await page.goto(site.url('/'), {waitUntil: 'networkidle'});
  await expect(page.frameLocator('iframe').locator('#banner')).toBeVisible();
});

for (const [where, path, below] of [
  ['on the page that it links to', '/cookies', '<cookies-declaration></cookies-declaration>'],
  ['behind a declaration', '/elsewhere', ''],
] as const) {
  test(`${where} the banner never comes by itself, as the declaration asks`, async ({page, site}) => {
    const watch = `<script>window.shown = []; const look = () => {
      shown.push(!!document.querySelector('cookies-preferences')?.shadowRoot?.querySelector('#banner')?.checkVisibility()); requestAnimationFrame(look)}; look();
      new MutationObserver(look).observe(document, {childList: true, subtree: true})</script>`;
    site.page(path, await inlinePage(element('categories="statistical" declaration-href="/cookies"'), {
      head: watch, below, above: below ? '' : '<cookies-declaration></cookies-declaration>',
    }));
    await page.goto(site.url(path), {waitUntil: 'networkidle'});
    await page.locator('cookies-declaration button').first().waitFor();
    expect(await page.evaluate(() => (window as unknown as {shown: boolean[]}).shown.some(Boolean))).toBe(false);
    expect(await page.evaluate(() => window.events)).toEqual([]);
  });
}

test('pasted twice, or beside the script tag, one banner asks, and its answer counts', async ({page, site}) => {
  const twice = await inlinePage(element(), {below: await printSnippet(element(), '/')});
  for (const html of [twice, (await inlinePage()).replace('<head>', '<head><script src="/cookies-preferences.js"></script>')]) {
    await page.context().clearCookies();
    site.page('/', html);
    await page.goto(site.url('/'), {waitUntil: 'networkidle'});
    await expect(page.locator('#banner').filter({visible: true})).toHaveCount(1);
    await page.locator('#reject').first().click();
    await page.locator('#saved').waitFor();
    await expect(page.locator('#banner').filter({visible: true})).toHaveCount(0);
    expect(await page.evaluate(() => window.events)).toEqual(['consent-show banner', 'consent-change banner', 'consent-hide banner', 'consent-ready']);
  }
});

test('where cookies cannot even be read it asks in the ordinary way', async ({page, site}) => {
  site.page('/', await inlinePage(), {headers: {'Content-Security-Policy': 'sandbox allow-scripts'}});
  site.shop.cors = true;
  await page.goto(site.url('/'));
  await page.locator('#reject').click();
  await expect(page.locator('#banner')).toBeHidden();
});

test('a choice that has ended is asked for again', async ({page, site}) => {
  await remember(page, site, {granted: 'statistical.marketing', seconds: Date.now() / 1000 - 300 * 86_400 | 0});
  site.page('/', await inlinePage());
  await page.goto(site.url('/'));
  await page.locator('#reject').click();
  await page.locator('#saved').waitFor();
  expect(await page.evaluate(() => window.events)).toEqual(['consent-show banner', 'consent-change banner', 'consent-hide banner', 'consent-ready']);
});
