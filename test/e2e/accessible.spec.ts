// axe finds nothing wrong with the banner, the confirmation, the preferences and the declaration.
// In both languages, light and dark, wide and narrow; what axe cannot see is tested by hand and key elsewhere.
import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright';
import {policyPage} from './declared-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

// With the colours spelled out, as axe does not know those that a dark browser takes by itself.
const HEAD = '<meta name="color-scheme" content="light dark"><style>html {background: Canvas; color: CanvasText}</style>';

const SIZES = {wide: {width: 1280, height: 720}, narrow: {width: 320, height: 640}};

/** What is shown, and how a visitor gets there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the banner and the declaration': (page) => page.locator('#banner').waitFor(),
  'the confirmation': async (page) => {
    await page.locator('#reject').click();
    await page.locator('#saved').waitFor();
  },
  'the preferences with all details': async (page) => {
    await page.locator('#settings').click();
    for (const summary of await page.locator('dialog summary').all()) await summary.click();
  },
  'the preferences with a new name and one that runs until refused': async (page) => {
    await page.evaluate(() => window.cookiesPreferences!.accept('youtube'));
    await page.evaluate(() => window.cookiesPreferences!.show());
    await page.locator('dialog').waitFor();
  },
};

async function visit(page: Page, site: Site, lang: string): Promise<void> {
  site.page('/cookies', policyPage('declaration-href="/cookies" exempt="heatmap"', '', {lang, head: HEAD}));
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').first().waitFor();
  await page.locator('#banner').waitFor();
}

/** Each violation as one line, so that a failure says where. */
async function violations(page: Page): Promise<string[]> {
  const {violations: found} = await new AxeBuilder({page}).analyze();
  return found.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')}: ${failureSummary}`));
}

for (const lang of ['en', 'fr', 'ar']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, size] of Object.entries(SIZES)) {
      test(`axe finds nothing in ${lang}, ${colorScheme}, ${width}`, async ({page, site}) => {
        await page.emulateMedia({colorScheme});
        await page.setViewportSize(size);
        for (const [what, go] of Object.entries(STATES)) {
          await page.context().clearCookies();
          await visit(page, site, lang);
          await go(page);
          expect(await violations(page), what).toEqual([]);
        }
      });
    }
  }
}

test('banner, preferences and declaration are dark where the page is', async ({page, site}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await visit(page, site, 'en');
  await page.locator('#settings').click();
  for (const selector of ['#banner', 'dialog']) {
    const color = await page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(Math.max(...color.match(/\d+/g)!.slice(0, 3).map(Number))).toBeLessThan(64);
  }
});

test('a page that is light stays light for visitors who like it dark', async ({page, site}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  site.page('/cookies', policyPage());
  await page.goto(site.url('/cookies'));
  expect(await page.locator('#banner').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)');
});
