// The one built file, pasted in every way that people paste it: how it is loaded, and where it lies.
// Where the element stands is in element.spec.ts.
import {consoleLines, openPreferences, paths, press, ran, remember} from './observed.js';
import {element, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

const FILE = '/cookies-preferences.js';

/** Opens a page and agrees to all, which takes the core and all its lazy files for that. */
async function agree(page: Page, site: Site, parts: Parameters<typeof shopPage>[0]): Promise<void> {
  site.page('/', shopPage({above: trackerScript(site, 'statistical', '/a.js'), below: trackerScript(site, 'statistical', '/b.js'), ...parts}));
  await page.goto(site.url('/'));
  await press(page, 'Accept all');
  await expect.poll(() => ran(page)).toEqual(['/a.js', '/b.js']);
}

for (const attributes of ['', 'async', 'defer', 'type="module"']) {
  test.describe(`the file as <script${attributes && ` ${attributes}`}>`, () => {
    const tag = `<script ${attributes} src="${FILE}"></script>`;

    test('asks and opens from the head, before the element', async ({page, site}) => {
      await agree(page, site, {head: tag});
    });

    test('asks and opens from the end of the page', async ({page, site}) => {
      await agree(page, site, {head: '', below: trackerScript(site, 'statistical', '/b.js') + tag});
    });

    test('opens what was granted before, once and without asking', async ({page, site}) => {
      await remember(page, site, {granted: 'statistical', denied: 'marketing'});
      site.page('/', shopPage({head: tag, above: trackerScript(site, 'statistical', '/a.js'), below: trackerScript(site, 'statistical', '/b.js')}));
      await page.goto(site.url('/'), {referer: site.url('/before')});
      await expect.poll(() => ran(page)).toEqual(['/a.js', '/b.js']);
      expect(paths(site).filter((path) => path.includes('cookies-preferences'))).toEqual([FILE]);
    });
  });
}

test.describe('an async script', () => {
  test('that has run before the element is there waits for it, and holds back what stands above', async ({page, site}) => {
    let sendRest!: (rest: string) => void;
    const rest = new Promise<string>((resolve) => { sendRest = resolve; });
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    const start = `<!doctype html><html lang="en"><title>Slow</title><script async src="${FILE}"></script>`;
    site.page('/', `${start}<body>${trackerScript(site, 'statistical', '/above.js')}<p id="first">First part</p>`, {rest});
    await page.goto(site.url('/'), {waitUntil: 'commit'});
    await page.waitForFunction(() => window.cookiesPreferences && document.querySelector('#first'));
    expect(await page.evaluate(() => window.cookiesPreferences!.consent)).toBeUndefined();
    expect(site.requests(site.tracker)).toEqual([]);
    sendRest(`${element()}${trackerScript(site, 'statistical', '/below.js')}</body></html>`);
    await expect.poll(() => ran(page)).toEqual(['/above.js', '/below.js']);
  });

  test('waits for the rest of what the page has sent in part', async ({page, site}) => {
    let sendRest!: (rest: string) => void;
    const rest = new Promise<string>((resolve) => { sendRest = resolve; });
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    const start = shopPage({head: `<script src="${FILE}"></script>`}).replace(/<\/body>[^]*/, '');
    site.page('/', `${start}<script type="text/plain" data-consent="statistical" id="part">(window.ran ||= []).push('one');`, {rest});
    await page.goto(site.url('/'), {waitUntil: 'commit'});
    await page.waitForFunction(() => window.cookiesPreferences?.consent && document.querySelector('#part'));
    expect(await ran(page)).toEqual([]);
    sendRest("ran.push('two')</script></body></html>");
    await expect.poll(() => ran(page)).toEqual(['one', 'two']);
  });

  test('that comes after the whole page still asks and opens', async ({page, site}) => {
    await agree(page, site, {
      head: `<script>addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), {src: '${FILE}'})))</script>`,
    });
  });
});

test.describe('the file elsewhere', () => {
  test('works from another folder', async ({page, site}) => {
    await agree(page, site, {head: `<script src="/sub/folder${FILE}"></script>`});
    expect(paths(site).filter((path) => path.endsWith('.js') && !path.startsWith('/sub/folder/')).sort()).toEqual(['/a.js', '/b.js']);
  });

  test('works from another origin that allows it', async ({page, site}) => {
    await agree(page, site, {head: `<script src="${site.cdn.url(FILE)}"></script>`});
    expect(site.requests(site.shop).map(({path}) => path)).toEqual(['/']);
  });

  test('works where an optimiser moved it, with "base"', async ({page, site}) => {
    site.shop.file('/optimised/1234.js', '', {status: 302, headers: {Location: FILE}});
    await agree(page, site, {head: '<script src="/optimised/1234.js"></script>', attributes: 'categories="statistical" base="/sub/folder/"'});
    expect(paths(site).filter((path) => path.includes('cookies-preferences-')).every((path) => path.startsWith('/sub/folder/'))).toBe(true);
  });

  test('asks in vain from an origin without CORS: one line says so, all stays shut, the page works', async ({page, site}) => {
    site.cdn.cors = false;
    const lines = consoleLines(page);
    site.page('/', shopPage({
      head: `<script src="${site.cdn.url(FILE)}"></script>`,
      above: trackerScript(site, 'statistical', '/a.js'),
      below: '<button id="buy" onclick="this.textContent = \'Bought\'">Buy</button>',
    }));
    await page.goto(site.url('/'));
    await expect.poll(() => lines).toHaveLength(1);
    expect(lines[0]).toContain(' load: ');
    await page.locator('#buy').click();
    await expect(page.locator('#buy')).toHaveText('Bought');
    expect(site.requests(site.tracker)).toEqual([]);
    expect(lines).toHaveLength(1);
  });
});

test.describe('the file loaded twice', () => {
  for (const second of [`<script src="${FILE}"></script>`, `<script type="module" src="/sub/folder${FILE}"></script>`]) {
    test(`counts once, with ${second}`, async ({page, site}) => {
      const listener = '<script>addEventListener("consent-change", () => { window.changes = (window.changes ?? 0) + 1; })</script>';
      await agree(page, site, {head: `<script src="${FILE}"></script><script>window.first = cookiesPreferences</script>${listener}${second}`});
      await openPreferences(page);
      await expect(page.getByRole('dialog')).toHaveCount(1);
      expect(await ran(page)).toEqual(['/a.js', '/b.js']);
      expect(site.requests(site.tracker)).toHaveLength(2);
      expect(paths(site).filter((path) => path.startsWith('/sub/folder/cookies-preferences-'))).toEqual([]);
      expect(await page.evaluate('[first === cookiesPreferences, changes]')).toEqual([true, 1]);
    });
  }
});
