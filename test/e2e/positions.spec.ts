// Where the banner stands: bars at the edges, cards in the corners where lines begin and end, or in the flow; at each width, in both directions.
// That both answers fit the smallest window is in equal-answers.spec.ts.
import type {Page} from 'playwright';
import {LONG_TEXT, portalPage} from './portal-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const POSITIONS = ['bottom', 'top', 'bottom-start', 'bottom-end', 'inline'];

const HEIGHT = 700;

/** The gaps between the banner and the edges of the window, whole pixels. */
const gaps = (page: Page): Promise<Record<'left' | 'right' | 'top' | 'bottom', number>> => page.locator('#banner').evaluate((banner) => {
  const {left, right, top, bottom} = banner.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  return {left: Math.round(left), right: Math.round(clientWidth - right), top: Math.round(top), bottom: Math.round(clientHeight - bottom)};
});

/** How far something can be scrolled sideways: the page, or what is in the banner. */
const sideways = (page: Page): Promise<number> => page.locator('#banner').evaluate((banner) => {
  const {scrollWidth, clientWidth} = document.documentElement;
  return Math.max(scrollWidth - clientWidth, banner.scrollWidth - banner.clientWidth);
});

const BAR = {left: 0, right: 0};

/** Which edges it keeps to, and how far away; a card keeps clear of the other side. */
function expected(position: string, width: number, isRtl: boolean): Record<string, unknown> {
  if (position === 'inline') return {};
  if (position === 'top') return {...BAR, top: 0};
  if (!position.startsWith('bottom-') || width <= 640) return {...BAR, bottom: 0};
  const isLeft = (position === 'bottom-start') !== isRtl;
  return {[isLeft ? 'left' : 'right']: 16, [isLeft ? 'right' : 'left']: width - 26 * 16 - 16, bottom: 16};
}

async function visit(page: Page, site: Site, lang: string, body = ''): Promise<void> {
  site.page('/', portalPage(`<cookies-preferences categories="statistical third-party marketing" declaration-href="/cookies"></cookies-preferences>${body}${LONG_TEXT}`,
    {lang, root: lang === 'ar' ? 'dir="rtl"' : ''}));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
}

for (const [lang, isRtl] of [['en', false], ['ar', true]] as const) {
  test(`the banner keeps to its edges in ${lang}, at each width, and nothing overflows`, async ({page, site}) => {
    await visit(page, site, lang);
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({width, height: HEIGHT});
      for (const position of POSITIONS) {
        await page.locator('cookies-preferences').evaluate((element, value) => element.setAttribute('position', value), position);
        expect(await gaps(page), `${position} at ${width}`).toMatchObject(expected(position, width, isRtl));
        expect(await sideways(page), `${position} at ${width}`).toBe(0);
      }
    }
  });
}

test('words that are read from left to right stand in the left corner first, also on a page that is not', async ({page, site}) => {
  site.page('/', portalPage('<cookies-preferences categories="statistical" position="bottom-start"></cookies-preferences>', {root: 'dir="rtl"'}));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  expect(await gaps(page)).toMatchObject({left: 16, bottom: 16});
});

test('inline it stands in the flow, where the element is, and pushes what follows', async ({page, site}) => {
  await visit(page, site, 'en', '<h1>City</h1>');
  const heading = page.locator('h1');
  const before = (await heading.boundingBox())!.y;
  await page.locator('cookies-preferences').evaluate((element) => element.setAttribute('position', 'inline'));
  const {height} = (await page.locator('#banner').boundingBox())!;
  expect((await heading.boundingBox())!.y - before).toBeGreaterThanOrEqual(height - 24);
  await page.setViewportSize({width: 320, height: 400});
  expect(await page.locator('#banner').evaluate(({scrollHeight, clientHeight}) => scrollHeight - clientHeight)).toBe(0);
  await page.evaluate(() => scrollTo(0, 300));
  expect((await gaps(page)).top).toBeLessThan(-200);
});

test('on a page whose body is a grid, an element taken out of it takes no row, and the bar is where it was', async ({page, site}) => {
  const head = `<style>body {display: grid; grid-template-rows: auto 1fr auto; min-height: 100vh; margin: 0}
    cookies-preferences {position: absolute}</style>`;
  site.page('/', portalPage('<cookies-preferences categories="statistical">\n</cookies-preferences><header>Head</header><main>Text</main><footer>Foot</footer>', {head}));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  expect(await gaps(page)).toMatchObject({...BAR, bottom: 0});
  expect((await page.locator('header').boundingBox())!.y).toBe(0);
  expect((await page.locator('main').boundingBox())!.height).toBeGreaterThan(500);
});
