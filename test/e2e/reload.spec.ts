// When a withdrawal reloads the page, and when not.
// What it erases is in portable/withdrawal.spec.ts.
import {openPreferences, press, ran, remember, storedNames} from './observed.js';
import {CORE, inlineScript, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

const BOTH = 'categories="statistical marketing"';

/** Opens a page where all was granted and one script, of the statistics, runs. */
async function visit(page: Page, site: Site, attributes = BOTH): Promise<void> {
  await remember(page, site, {granted: 'statistical.marketing'});
  const html = shopPage({attributes, below: trackerScript(site, 'statistical', '/count.js')});
  // Each document tells which one it is.
  let number = 0;
  site.page('/', () => html.replace('<h1>Shop', `<h1>Shop ${++number}`));
  await page.goto(site.url('/'));
  await expect.poll(() => ran(page)).toEqual(['/count.js']);
}

/** The choice was made and followed by now; opening the preferences takes longer than a reload to begin. */
async function expectSameDocument(page: Page): Promise<void> {
  await openPreferences(page);
  await expect(page.locator('h1')).toHaveText('Shop 1');
}

test.describe('a withdrawal', () => {
  test('reloads the page once where a script of the withdrawn name ran', async ({page, site}) => {
    await visit(page, site);
    await page.evaluate(() => void window.cookiesPreferences!.reject('statistical'));
    await expect(page.locator('h1')).toHaveText('Shop 2');
    await openPreferences(page);
    await expect(page.locator('h1')).toHaveText('Shop 2');
    expect(await ran(page)).toEqual([]);
    expect(await storedNames(page)).toEqual(['marketing', 'statistical']);
  });

  test('does not where none of its scripts ran', async ({page, site}) => {
    await visit(page, site);
    await page.evaluate(() => window.cookiesPreferences!.reject('marketing'));
    await expectSameDocument(page);
    expect(await storedNames(page)).toEqual(['statistical', 'marketing']);
  });

  test('does not where the site asks for it, and shuts what comes later', async ({page, site}) => {
    await visit(page, site, `${BOTH} no-reload`);
    await page.evaluate(() => window.cookiesPreferences!.reject('statistical'));
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html),
      inlineScript('statistical', 'refused') + inlineScript('marketing', 'granted'));
    await expect.poll(() => ran(page)).toEqual(['/count.js', 'granted']);
    await expectSameDocument(page);
  });

  test('reloads where "no-reload" is "false"', async ({page, site}) => {
    await visit(page, site, `${BOTH} no-reload="false"`);
    await page.evaluate(() => void window.cookiesPreferences!.reject('statistical'));
    await expect(page.locator('h1')).toHaveText('Shop 2');
  });
});

test.describe('a first refusal', () => {
  test('does not reload the page, as nothing ran', async ({page, site}) => {
    await visit(page, site);
    await page.context().clearCookies();
    await page.reload();
    await press(page, 'Reject all');
    await openPreferences(page);
    await expect(page.locator('h1')).toHaveText('Shop 2');
  });
});

/** A page that is long, where statistics run; the visitor has scrolled. */
async function visitLong(page: Page, site: Site, head = ''): Promise<void> {
  await remember(page, site, {granted: 'statistical.marketing'});
  site.page('/', shopPage({head: head + CORE, below: `${trackerScript(site, 'statistical', '/count.js')}${trackerScript(site, 'marketing', '/advert.js')}<div style="height: 5000px"></div>`}));
  await page.goto(site.url('/'));
  await expect.poll(() => ran(page)).toEqual(['/count.js', '/advert.js']);
  await page.evaluate(() => scrollTo(0, 1500));
  await page.evaluate(() => { window.mark = true; });
}

const withdraw = (page: Page): Promise<void> => page.evaluate(() => void window.cookiesPreferences!.reject());

const isNew = (page: Page): Promise<unknown> => page.waitForFunction(() => !window.mark && document.readyState === 'complete');

test.describe('the reload', () => {
  for (const [where, head] of [
    ['a page that leaves scrolling to the browser', ''],
    ['a page that scrolls by itself', '<script>addEventListener("load", () => { history.scrollRestoration = "manual"; })</script>'],
  ] as const) {
    test(`leaves the visitor where she was on ${where}`, async ({page, site}) => {
      await visitLong(page, site, head);
      await withdraw(page);
      await isNew(page);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
    });
  }

  test('waits for listeners, and for what they ask to wait for', async ({page, site}) => {
    site.shop.file('/opt-out', '', {delay: 300});
    await visitLong(page, site);
    await page.evaluate(() => {
      document.addEventListener('consent-change', (event) => event.waitUntil(fetch('/opt-out').then(() => fetch('/opted-out'))));
    });
    await withdraw(page);
    await isNew(page);
    const order = site.requests().map(({path}) => path);
    expect(order.indexOf('/opted-out')).toBeGreaterThan(0);
    expect(order.lastIndexOf('/')).toBeGreaterThan(order.indexOf('/opted-out'));
  });

  test('comes once, however often the visitor refuses', async ({page, site}) => {
    await visitLong(page, site);
    site.clear();
    await page.evaluate(() => {
      for (let time = 0; time < 10; time++) for (const name of ['statistical', 'marketing']) void window.cookiesPreferences!.reject(name);
    });
    await isNew(page);
    await openPreferences(page);
    expect(site.requests().filter(({path}) => path === '/')).toHaveLength(1);
  });

  test('does not come where the visitor agrees again before it is due', async ({page, site}) => {
    await visitLong(page, site);
    await page.evaluate(() => {
      document.addEventListener('consent-change', (event) => event.waitUntil(new Promise((resolve) => { window.resume = resolve; })), {once: true});
    });
    await withdraw(page);
    await page.waitForFunction(() => window.resume);
    await page.evaluate(() => window.cookiesPreferences!.accept());
    await page.evaluate(() => { window.resume!(); });
    await openPreferences(page);
    expect(await page.evaluate(() => window.mark)).toBe(true);
    expect(await storedNames(page)).toEqual(['statistical.marketing', '']);
  });
});

test.describe('a tool that refuses on each page', () => {
  /** Presses as such tools do, as soon as there is something to press, and refuses anyhow. */
  const TOOL = () => {
    addEventListener('DOMContentLoaded', () => void window.cookiesPreferences!.reject());
    document.addEventListener('consent-show', ({target}) => (target as Element).shadowRoot!.querySelector<HTMLElement>('#reject')?.click());
  };

  test('leads to one reload after an earlier yes, and to no more', async ({page, site}) => {
    await visitLong(page, site);
    site.clear();
    await page.addInitScript(TOOL);
    await page.reload();
    await expect.poll(() => storedNames(page)).toEqual(['', 'statistical.marketing']);
    await expect.poll(() => site.requests().filter(({path}) => path === '/').length).toBe(2);
    await page.waitForLoadState('networkidle');
    await openPreferences(page);
    expect(site.requests().filter(({path}) => path === '/')).toHaveLength(2);
    expect(await ran(page)).toEqual([]);
  });

  test('leads to no reload where the browser keeps no cookies and something runs until refused', async ({page, site}) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setDocumentCookieDisabled', {disabled: true});
    site.page('/', shopPage({attributes: 'categories="statistical" exempt="statistical"', below: trackerScript(site, 'statistical', '/count.js')}));
    await page.addInitScript(TOOL);
    await page.goto(site.url('/'));
    await expect.poll(() => page.evaluate(() => window.cookiesPreferences!.has('statistical'))).toBe(false);
    await page.waitForLoadState('networkidle');
    await openPreferences(page);
    expect(site.requests().filter(({path}) => path === '/')).toHaveLength(1);
  });
});

declare global {
  interface Window {
    /** Lets a listener of the page end its wait. */
    resume?: (value?: unknown) => void;
  }
}
