// Nothing is cut off, scrolls sideways or is too small to be pressed: on small screens, zoomed, with large or spaced text, by finger, right to left.
// Rather measured than compared with pictures, as fonts differ between machines.
import type {Page} from 'playwright';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import {cutOff, sideways, spaceText, targets} from './measure.js';
import {everything, NOTHING, nothingToChoose, STATES, type Wanted} from './states.js';

const OURS = 'cookies-preferences, cookies-declaration, [data-consent-placeholder]';

/** Comes to each state in turn, and looks. */
async function eachState(page: Page, site: Site, wanted: Wanted, look: (what: string) => Promise<void>, prepare = (): void => {}): Promise<void> {
  const visits = [[everything(site, wanted), STATES], [nothingToChoose(site, wanted), [NOTHING]]] as const;
  for (const [url, states] of visits) {
    await page.goto(url);
    await page.waitForFunction(() => window.cookiesPreferences);
    for (const {what, go, shows} of states) {
      await page.evaluate(go);
      await page.locator(shows).first().waitFor();
      await page.evaluate(prepare);
      await look(what);
    }
  }
}

async function expectWhole(page: Page, what: string): Promise<void> {
  expect(await page.evaluate(cutOff, OURS), what).toEqual([]);
  expect(await page.evaluate(sideways, OURS), what).toEqual([]);
}

async function expectTargets(page: Page, what: string, least: number): Promise<void> {
  const small = (await page.evaluate(targets, OURS)).filter(({width, height}) => Math.min(width, height) < least);
  expect(small, what).toEqual([]);
}

for (const lang of ['en', 'fr', 'ar']) {
  test.describe(lang, () => {
    for (const [width, height] of [[320, 256], [320, 640], [768, 1024], [1280, 720]] as const) {
      test(`is whole at ${width} by ${height}, with targets of 24 pixels`, async ({page, site}) => {
        await page.setViewportSize({width, height});
        await eachState(page, site, {lang}, async (what) => {
          await expectWhole(page, what);
          // Whatever stands in the page itself is styled by it.
          await expectTargets(page, what, 24);
        });
      });
    }

    test('is whole with spaced text', async ({page, site}) => {
      await page.setViewportSize({width: 320, height: 640});
      await eachState(page, site, {lang}, (what) => expectWhole(page, what), spaceText);
    });

    test('is whole with text twice as large', async ({page, site}) => {
      await page.setViewportSize({width: 640, height: 512});
      await eachState(page, site, {lang, head: '<style>html {font-size: 200%}</style>'}, (what) => expectWhole(page, what));
    });
  });
}

test.describe('zoomed to 400 %', () => {
  test.use({viewport: {width: 320, height: 256}, deviceScaleFactor: 4});

  test('is whole with spaced text', async ({page, site}) => {
    await eachState(page, site, {}, (what) => expectWhole(page, what), spaceText);
  });
});

test.describe('by touch', () => {
  test.use({hasTouch: true, isMobile: true, viewport: {width: 390, height: 844}});

  test('has targets of 44 pixels', async ({page, site}) => {
    await eachState(page, site, {}, (what) => expectTargets(page, what, 44));
  });
});
