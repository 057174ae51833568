// The element <cookies-preferences> in the document: when it comes, goes, comes back, or is never closed.
// How its script is loaded is in script-tag.spec.ts.
import {consoleLines, press, ran, remember} from './observed.js';
import {CORE, element, inlineScript, shopPage, trackerScript} from './shop-page.js';
import {expect, test} from './visitor/fixture.js';

const without = (html: string): string => html.replace(element(), '');
const add = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);

test.describe('an element that a script adds later', () => {
  test('asks as if it had been there', async ({page, site}) => {
    site.page('/', without(shopPage({above: trackerScript(site, 'statistical', '/a.js')})));
    await page.goto(site.url('/'));
    await page.evaluate(add, element());
    await press(page, 'Accept all');
    await expect.poll(() => ran(page)).toEqual(['/a.js']);
  });

  test('opens what was granted before', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    site.page('/', without(shopPage({above: trackerScript(site, 'statistical', '/a.js')})));
    await page.goto(site.url('/'));
    expect(await ran(page)).toEqual([]);
    await page.evaluate(add, element());
    await expect.poll(() => ran(page)).toEqual(['/a.js']);
  });

  test('is asked for, once, where markup waits for it', async ({page, site}) => {
    const lines = consoleLines(page);
    site.page('/', without(shopPage({above: trackerScript(site, 'statistical', '/a.js')})));
    await page.goto(site.url('/'));
    await expect.poll(() => lines).toEqual([expect.stringContaining(' no-element: ')]);
    await page.evaluate(add, element());
    await press(page, 'Accept all');
    await expect.poll(() => ran(page)).toEqual(['/a.js']);
    expect(lines).toHaveLength(1);
  });
});

test.describe('an element that is taken out and put back', () => {
  test('still asks, once, and its answer counts', async ({page, site}) => {
    site.page('/', shopPage({below: trackerScript(site, 'statistical', '/a.js')}));
    await page.goto(site.url('/'));
    await page.locator('#banner').waitFor();
    await page.evaluate(() => {
      const taken = document.querySelector('cookies-preferences')!;
      taken.remove();
      requestAnimationFrame(() => document.body.append(taken));
    });
    await press(page, 'Accept all');
    await expect.poll(() => ran(page)).toEqual(['/a.js']);
    await expect(page.locator('#banner')).toBeHidden();
  });

  test('gives way to a new one, which shows what the old one showed', async ({page, site}) => {
    site.page('/', shopPage({below: trackerScript(site, 'statistical', '/a.js')}));
    await page.goto(site.url('/'));
    await page.locator('#banner').waitFor();
    await page.evaluate((html) => { document.body.innerHTML = html; }, `<h1>Next page</h1>${element()}${trackerScript(site, 'statistical', '/b.js')}`);
    await press(page, 'Accept all');
    await expect.poll(() => ran(page)).toEqual(['/b.js']);
  });
});

test.describe('a forgotten end tag', () => {
  for (const start of ['<cookies-preferences categories="statistical">', '<cookies-preferences categories="statistical"/>']) {
    test(`leaves the page whole, and the author is told: ${start}`, async ({page, site}) => {
      const lines = consoleLines(page);
      site.page('/', `<!doctype html><html lang="en"><title>Unclosed</title>${CORE}<body><h1>Shop</h1>${start}
        <main>The rest <button onclick="this.textContent = 'Bought'">Buy</button></main>${inlineScript('statistical', 'inside')}</body></html>`);
      await page.goto(site.url('/'));
      await page.locator('#banner').waitFor();
      await expect.poll(() => lines).toEqual([expect.stringContaining(' unclosed: <main>')]);
      await expect(page.locator('main')).toBeVisible();
      await page.getByRole('button', {name: 'Buy'}).click();
      await expect(page.getByRole('button', {name: 'Bought'})).toBeVisible();
      await press(page, 'Accept all');
      await expect.poll(() => ran(page)).toEqual(['inside']);
      await expect(page.locator('main')).toBeVisible();
    });
  }

  test('leaves the page whole for a visitor who has chosen', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical'});
    site.page('/', `<!doctype html><html lang="en"><title>Unclosed</title>${CORE}<body><cookies-preferences categories="statistical">
      <main>The rest</main>${inlineScript('statistical', 'inside')}</body></html>`);
    await page.goto(site.url('/'));
    await expect.poll(() => ran(page)).toEqual(['inside']);
    await expect(page.locator('main')).toBeVisible();
  });
});
