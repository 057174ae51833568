// One of our files never arrives, as behind a visitor's blocker: nothing leaks, and the page works as if we were not there.
// A file of another origin without CORS is in script-tag.spec.ts.
import {consoleLines, paths, press, remember} from './observed.js';
import {shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

/** Opens a page that holds back a script, an embed and a template, and has something of its own to do. */
async function visit(page: Page, site: Site, attributes = 'categories="statistical marketing"'): Promise<void> {
  site.page('/', shopPage({
    attributes,
    above: trackerScript(site, 'statistical', '/a.js'),
    below: `<img alt="" data-consent="statistical" data-consent-src="${site.tracker.url('/b.gif')}">
      <template data-consent="statistical"><!-- <img alt="" src="${site.tracker.url('/c.gif')}"> --></template>
      <button id="buy" onclick="this.textContent = 'Bought'">Buy</button>`,
  }));
  await page.goto(site.url('/'), {waitUntil: 'networkidle'});
}

/** Uses the page; our own link is part of it. */
async function usePage(page: Page): Promise<void> {
  await page.locator('#way-back').click();
  await page.locator('#buy').click();
  await expect(page.locator('#buy')).toHaveText('Bought');
}

async function expectShut(page: Page, site: Site): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(site.requests(site.tracker)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
}

test.describe('without the core', () => {
  test('all stays shut, even for a visitor who agreed, and the page works', async ({page, site}) => {
    const lines = consoleLines(page);
    site.block('/cookies-preferences.js');
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    await visit(page, site);
    await usePage(page);
    await page.waitForLoadState('networkidle');
    expect(site.requests(site.tracker)).toEqual([]);
    expect(lines).toEqual([]);
  });
});

test.describe('without the interface', () => {
  test('nobody is asked, all stays shut, the page works, and one line says why', async ({page, site}) => {
    const lines = consoleLines(page);
    site.block(/-ui-/);
    await visit(page, site);
    await usePage(page);
    await expectShut(page, site);
    expect(lines).toEqual([expect.stringContaining(' load: ')]);
  });

  test('a choice by the page itself still counts', async ({page, site}) => {
    site.block(/-ui-/);
    await visit(page, site);
    await page.evaluate(() => window.cookiesPreferences!.accept());
    await expect.poll(() => site.requests(site.tracker).map(({path}) => path).sort()).toEqual(['/a.js', '/b.gif', '/c.gif']);
  });
});

test.describe('without the words', () => {
  test('all stays shut, and the page works', async ({page, site}) => {
    site.block(/-fr-/);
    await visit(page, site, 'categories="statistical marketing" lang="fr"');
    await usePage(page);
    await expectShut(page, site);
  });
});

test.describe('without what saves a choice', () => {
  test('an answer opens nothing, the page works, and one line says why', async ({page, site}) => {
    const lines = consoleLines(page);
    site.block(/-choice-/);
    await visit(page, site);
    await press(page, 'Accept all');
    await usePage(page);
    await press(page, 'Reject all');
    await expectShut(page, site);
    expect(lines).toEqual([expect.stringContaining(' load: ')]);
  });

  test('a visitor who agreed has all opened all the same', async ({page, site}) => {
    site.block(/-(actions|choice)-/);
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    await visit(page, site);
    await expect.poll(() => paths(site)).toEqual(expect.arrayContaining(['/a.js', '/b.gif', '/c.gif']));
  });
});

test.describe('without the preferences', () => {
  test('the banner still takes an answer', async ({page, site}) => {
    site.block(/-preferences-preferences-/);
    await visit(page, site);
    await press(page, 'Settings');
    await expect.poll(() => paths(site)).toContainEqual(expect.stringContaining('-preferences-preferences-'));
    await press(page, 'Accept all');
    await expect.poll(() => paths(site)).toContain('/a.js');
  });
});
