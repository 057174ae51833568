// What a visitor does with the banner that the page brought along has the same effects as with the one that the interface shows, in the same order.
// The main road, in every browser, is in portable/inline.spec.ts.
import type {Page} from 'playwright';
import {consoleLines, paths, press, ran, remember, storedNames} from '../observed.js';
import {service, trackerScript} from '../shop-page.js';
import {expect, test} from '../visitor/fixture.js';
import {element, holdBack, inlinePage, ordinaryPage, ours} from './snippet-page.js';

const events = (page: Page): Promise<string[]> => page.evaluate(() => window.events);

for (const [act, chosen] of [['accept', ['statistical.counter.marketing', '']], ['reject', ['', 'statistical.counter.marketing']]] as const) {
  test(`to ${act} is told in the same order as ever, once`, async ({page, site}) => {
    const markup = element('', `${service('statistical', 'counter')}<cookie-service category="marketing" provider="Ads"></cookie-service>`);
    const told: string[][] = [];
    for (const html of [ordinaryPage(markup), await inlinePage(markup)]) {
      await page.context().clearCookies();
      site.page('/', html);
      await page.goto(site.url('/'), {waitUntil: 'networkidle'});
      await page.locator(`#${act}`).click();
      await page.locator('#saved').waitFor();
      await expect(page.locator('#close')).toBeFocused();
      expect(await storedNames(page)).toEqual(chosen);
      told.push(await events(page));
    }
    expect(told[1]).toEqual(told[0]);
    expect(told[1]).toHaveLength(4);
  });

  test(`a click to ${act} before any file is there is not lost`, async ({page, site}) => {
    const release = holdBack(site);
    site.page('/', await inlinePage(element('', service('statistical', 'counter')), {below: trackerScript(site, 'counter', '/count.js')}));
    await page.goto(site.url('/'));
    await page.locator(`#${act}`).click();
    expect(await events(page)).toEqual(['consent-show banner']);
    // As long as it is not saved the banner does not look as if it were.
    await expect(page.locator('#banner')).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);
    release();
    await expect.poll(() => storedNames(page)).toEqual(act === 'accept' ? ['statistical.counter', ''] : ['', 'statistical.counter']);
    await page.locator('#saved').waitFor();
    await expect(page.locator('#banner')).toHaveCount(0);
    await expect.poll(() => ran(page)).toEqual(act === 'accept' ? ['/count.js'] : []);
  });
}

test('an answer is saved in the task of its click, once the page was idle', async ({page, site}) => {
  site.page('/', await inlinePage());
  await page.goto(site.url('/'), {waitUntil: 'networkidle'});
  const cookie = await page.locator('#accept').evaluate(async (button) => {
    (button as HTMLElement).click();
    // Whatever follows from it by promises alone.
    for (let turn = 0; turn < 30; turn++) await Promise.resolve();
    return document.cookie;
  });
  expect(cookie).toContain('cookies_preferences=');
});

test.describe('nothing is shown, and nothing but the page requested,', () => {
  test('where the visitor has chosen', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    site.page('/', await inlinePage(element(), {above: trackerScript(site, 'statistical', '/count.js')}));
    await page.goto(site.url('/'), {waitUntil: 'networkidle', referer: site.url('/before')});
    await expect(page.locator('#banner')).toHaveCount(0);
    expect(paths(site)).toEqual(['/', '/count.js']);
    expect(await page.evaluate(() => window.heardLate)).toEqual([]);
  });

  test('where the choice has another name', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'}, 'chosen');
    site.page('/', await inlinePage(element('categories="statistical marketing" cookie-name="chosen"')));
    await page.goto(site.url('/'), {waitUntil: 'networkidle', referer: site.url('/before')});
    await expect(page.locator('#banner')).toHaveCount(0);
    expect(paths(site)).toEqual(['/']);
  });

  test('not even for a moment, as long as the page is being read', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    const watch = `<script>window.shown = []; new MutationObserver(() => shown.push(!!document.querySelector('cookies-preferences')?.shadowRoot?.querySelector('#root')?.checkVisibility())).observe(document, {childList: true, subtree: true})</script>`;
    site.page('/', await inlinePage(element(), {head: watch}));
    await page.goto(site.url('/'), {waitUntil: 'networkidle'});
    expect(await page.evaluate(() => (window as unknown as {shown: boolean[]}).shown.some(Boolean))).toBe(false);
  });
});

test.describe('where a file is missing', () => {
  for (const file of ['choice', 'meanwhile', 'ui', 'care', 'mistakes']) {
    test(`"${file}", nothing is thrown, and nothing opens that was not saved`, async ({page, site}) => {
      const lines = consoleLines(page);
      site.page('/', await inlinePage(element('', service('statistical', 'counter')), {above: trackerScript(site, 'counter', '/count.js')}));
      site.block(RegExp(`^/cookies-preferences-${file}-`));
      await page.goto(site.url('/'), {waitUntil: 'networkidle'});
      await page.locator('#accept').click();
      const isSaved = file !== 'choice';
      if (isSaved) await expect(page.locator('#banner')).toBeHidden();
      await expect.poll(() => ran(page)).toEqual(isSaved ? ['/count.js'] : []);
      await expect.poll(() => lines).toEqual([expect.stringContaining(' load: ')]);
      // Nothing was saved, and the banner does not look as if.
      if (!isSaved) await expect(page.locator('#banner')).toBeVisible();
      expect(await storedNames(page)).toEqual(isSaved ? ['statistical.counter', ''] : []);
    });
  }
});

test('a page that asks nobody else is asked for nothing by a visitor who leaves at once', async ({page, site}) => {
  site.page('/', await inlinePage());
  await page.goto(site.url('/'), {waitUntil: 'commit'});
  await page.locator('#banner').waitFor();
  await press(page, 'Reject all');
  await page.locator('#saved').waitFor();
  expect(ours(site)).toEqual(expect.arrayContaining(['choice', 'ui', 'care']));
});
