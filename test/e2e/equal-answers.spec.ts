// Refusing is as easy as accepting: both answers look alike in everything, stand side by side, and fit the smallest screen.
// What the answers do is tested with the gate and the cookie.
import type {Locator, Page} from 'playwright';
import {policyPage} from './declared-page.js';
import {LONG_TEXT, portalPage} from './portal-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const ELEMENT = '<cookies-preferences categories="functional statistical marketing third-party"></cookies-preferences>';

/** A page that tries to make the two differ, by all that is open to it. */
const BIASED = `<style>
  :root {--cookies-accent: #070; --cookies-accent-color: #ff0; --cookies-radius: 2em; --cookies-font: serif}
  cookies-preferences::part(button) {font-size: 20px; padding: 1em}
  cookies-preferences::part(accept) {font-size: 40px}
  cookies-preferences::part(reject) {display: none}
  cookies-preferences #reject, #reject {opacity: 0}
</style>`;

async function visit(page: Page, site: Site, {lang = 'en', head = '', body = ELEMENT} = {}): Promise<void> {
  site.page('/', portalPage(body, {lang, head}));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
}

/** Every computed style, and the size; where it stands is left out. */
const look = (button: Locator): Promise<Record<string, string>> => button.evaluate((element) => {
  const styles = getComputedStyle(element);
  const {width, height} = element.getBoundingClientRect();
  const placed = /^(inset|left|right|top|bottom|perspective-origin|transform-origin)/;
  return {
    size: `${width} ${height}`,
    ...Object.fromEntries([...styles].filter((name) => !placed.test(name)).map((name) => [name, styles.getPropertyValue(name)])),
  };
});

async function expectAlike(reject: Locator, accept: Locator): Promise<void> {
  const [one, other] = [await look(reject), await look(accept)];
  expect(Object.keys(one).length).toBeGreaterThan(200);
  expect(one).toEqual(other);
  expect(await reject.evaluate((element) => element.nextElementSibling!.id)).toBe(await accept.getAttribute('id'));
  expect(await reject.getAttribute('part')).toBe(await accept.getAttribute('part'));
}

for (const lang of ['en', 'fr']) {
  for (const [what, head] of [['plain', ''], ['biased', BIASED]] as const) {
    for (const width of [1280, 320]) {
      test(`the answers look alike on a ${what} page of ${width} pixels in ${lang}`, async ({page, site}) => {
        await page.setViewportSize({width, height: 600});
        await visit(page, site, {lang, head});
        await expect(page.locator('#reject')).toBeVisible();
        await expectAlike(page.locator('#reject'), page.locator('#accept'));
        await page.locator('#settings').click();
        await page.locator('dialog').waitFor();
        await expect(page.locator('#reject-all')).toBeVisible();
        await expectAlike(page.locator('#reject-all'), page.locator('#accept-all'));
      });
    }
  }
}

test('the answers look alike when pointed at and when focused', async ({page, site}) => {
  await visit(page, site);
  const looks: Record<string, string>[] = [];
  for (const id of ['reject', 'accept']) {
    const button = page.locator(`#${id}`);
    await button.hover();
    await button.focus();
    looks.push(await look(button));
  }
  expect(looks[0]).toEqual(looks[1]);
});

/** Whether the middle and the corners of a button are what a finger would meet there. */
const isWithinReach = (button: Locator): Promise<boolean> => button.evaluate((element) => {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const points = [[(left + right) / 2, (top + bottom) / 2], [left + 12, top + 4], [right - 12, bottom - 4]] as const;
  return points.every(([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight && root.elementFromPoint(x, y) === element);
});

for (const lang of ['en', 'fr']) {
  for (const position of ['bottom', 'top', 'bottom-start', 'bottom-end']) {
    test(`at 320 by 256 pixels both answers are within reach at once: ${position}, ${lang}`, async ({page, site}) => {
      await page.setViewportSize({width: 320, height: 256});
      await visit(page, site, {lang, body: ELEMENT.replace('>', ` position="${position}">`) + LONG_TEXT});
      for (const id of ['reject', 'accept']) expect([id, await isWithinReach(page.locator(`#${id}`))]).toEqual([id, true]);
      expect(await page.locator('#banner').evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(0);
      await page.locator('#settings').click();
      await page.locator('dialog').waitFor();
      for (const id of ['reject-all', 'accept-all']) expect([id, await isWithinReach(page.locator(`#${id}`))]).toEqual([id, true]);
    });
  }
}

test('nothing is ticked before the visitor ticks it, and saving so is a refusal', async ({page, site}) => {
  site.page('/', policyPage());
  await page.goto(site.url('/'));
  await page.locator('cookies-declaration [data-consent-show]').click();
  await page.locator('dialog').waitFor();
  for (const summary of await page.locator('dialog summary').all()) await summary.click();
  const boxes = page.locator('dialog input');
  expect(await boxes.evaluateAll((all) => (all as HTMLInputElement[]).map(({value, checked, disabled}) => [value, checked, disabled]))).toEqual([
    ['necessary', true, true], ['third-party', false, false], ['statistical', false, false], ['matomo', false, false], ['heatmap', false, false],
  ]);
  await page.locator('#save').click();
  await expect.poll(() => page.evaluate(() => window.cookiesPreferences!.consent?.denied)).toEqual(['third-party', 'youtube', 'statistical', 'matomo', 'heatmap']);
  expect(await page.evaluate(() => window.cookiesPreferences!.consent!.granted)).toEqual([]);
});

test('ticks that were not saved are gone when the preferences open again', async ({page, site}) => {
  await visit(page, site);
  await page.locator('#settings').click();
  await page.locator('dialog input[value="statistical"]').check();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
  await page.locator('#settings').click();
  await expect(page.locator('dialog input[value="statistical"]')).not.toBeChecked();
});
