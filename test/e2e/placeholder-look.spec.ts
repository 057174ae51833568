// How a placeholder looks and is used: in small and large boxes, light and dark, in forced colours, by keys and touch, on paper.
// What it says is tested in placeholder.spec.ts.
import {AxeBuilder} from '@axe-core/playwright';
import type {Locator, Page} from 'playwright';
import {element, frame, PLACEHOLDER, visit} from './placeholder-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const HEAD = '<meta name="color-scheme" content="light dark"><style>html {background: Canvas; color: CanvasText; font-family: serif}</style>';

const sized = (site: Site, width: number, height: number): string =>
  frame(site, `title="Tour of the city by the sea" width="${width}" height="${height}"`);

const buttons = (page: Page): Locator => page.locator(`${PLACEHOLDER} button`);

const style = (locator: Locator, name: string): Promise<string> =>
  locator.evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name);

async function isInBox(page: Page, locator: Locator): Promise<boolean> {
  const [outer, inner] = await Promise.all([page.locator(PLACEHOLDER).boundingBox(), locator.boundingBox()]);
  return inner!.x >= outer!.x && inner!.y >= outer!.y
    && inner!.x + inner!.width <= outer!.x + outer!.width && inner!.y + inner!.height <= outer!.y + outer!.height;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'fr']) {
    test(`axe finds nothing in ${lang}, ${colorScheme}`, async ({page, site}) => {
      await page.emulateMedia({colorScheme});
      const other = sized(site, 200, 113).replace('"tour"', '"other"');
      await visit(page, site, `${element()}<main><h1>City</h1>${sized(site, 1000, 400)}${other}</main>`, {head: HEAD, lang});
      await expect(page.locator(PLACEHOLDER)).toHaveCount(2);
      const {violations} = await new AxeBuilder({page}).analyze();
      expect(violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')}: ${failureSummary}`))).toEqual([]);
    });
  }
}

for (const [width, height] of [[200, 113], [250, 160], [320, 180], [320, 100], [728, 90], [1000, 563]] as const) {
  test(`both buttons are in sight in ${width} by ${height}`, async ({page, site}) => {
    await visit(page, site, element() + sized(site, width, height));
    await expect(buttons(page)).toHaveCount(2);
    for (const button of await buttons(page).all()) await expect.poll(() => isInBox(page, button)).toBe(true);
    expect((await buttons(page).first().boundingBox())!.width).toBe((await buttons(page).last().boundingBox())!.width);
    expect(await page.locator(PLACEHOLDER).evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(false);
  });
}

test('in the smallest box all is reached by keys', async ({page, site}) => {
  await visit(page, site, element() + sized(site, 120, 60));
  await page.locator('#load-once').waitFor();
  for (const id of ['load-once', 'always-allow']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(`#${id}`)).toBeFocused();
    expect(await isInBox(page, page.locator(`#${id}`))).toBe(true);
  }
});

test('in a large box the text keeps to the middle', async ({page, site}) => {
  await visit(page, site, element() + sized(site, 1000, 563));
  const box = (await page.locator(PLACEHOLDER).boundingBox())!;
  const button = (await buttons(page).first().boundingBox())!;
  const last = (await buttons(page).last().boundingBox())!;
  expect(Math.abs(button.x - box.x - (box.x + box.width - last.x - last.width))).toBeLessThan(2);
  expect(last.x + last.width - button.x).toBeLessThan(430);
});

test('both answers look alike', async ({page, site}) => {
  await visit(page, site, element() + sized(site, 560, 315));
  const looks = (one: Locator): Promise<string[]> =>
    Promise.all(['background-color', 'color', 'border-color', 'font-weight', 'font-size', 'height', 'width'].map((name) => style(one, name)));
  expect(await looks(buttons(page).first())).toEqual(await looks(buttons(page).last()));
});

test('it has the font of the page, and the colours that are set for the banner', async ({page, site}) => {
  await visit(page, site, element() + sized(site, 560, 315), {head: `${HEAD}<style>html {--cookies-accent: rgb(1, 2, 3); --cookies-color: rgb(4, 5, 6)}</style>`});
  expect(await style(page.locator(PLACEHOLDER), 'font-family')).toBe('serif');
  expect(await style(page.locator(PLACEHOLDER), 'color')).toBe('rgb(4, 5, 6)');
  expect(await style(buttons(page).first(), 'background-color')).toBe('rgb(1, 2, 3)');
});

test('its parts can be styled', async ({page, site}) => {
  await visit(page, site, element() + sized(site, 560, 315),
    {head: '<style>[data-consent-placeholder]::part(placeholder) {background: rgb(1, 2, 3)} ::part(button), ::part(link) {color: rgb(4, 5, 6)}</style>'});
  expect(await style(page.locator(PLACEHOLDER), 'background-color')).toBe('rgb(1, 2, 3)');
  for (const part of [buttons(page).first(), page.locator(`${PLACEHOLDER} a`)]) expect(await style(part, 'color')).toBe('rgb(4, 5, 6)');
});

test('in forced colours it has an edge, and its buttons have one, too', async ({page, site}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await visit(page, site, element() + sized(site, 560, 315));
  const [edge, ground] = [await style(page.locator(PLACEHOLDER), 'border-top-color'), await style(page.locator(PLACEHOLDER), 'background-color')];
  expect(edge).not.toBe(ground);
  expect(await style(buttons(page).first(), 'border-top-color')).not.toBe(await style(buttons(page).first(), 'background-color'));
});

test('read from right to left it begins at the right', async ({page, site}) => {
  await visit(page, site, element() + sized(site, 560, 315), {root: 'dir="rtl"', lang: 'ar'});
  const [first, last] = [await buttons(page).first().boundingBox(), await buttons(page).last().boundingBox()];
  expect(first!.x).toBeGreaterThan(last!.x);
});

test('words that are read from left to right keep their direction on a page that is not', async ({page, site}) => {
  await visit(page, site, element() + sized(site, 560, 315), {root: 'dir="rtl"', lang: 'en'});
  const [first, last] = [await buttons(page).first().boundingBox(), await buttons(page).last().boundingBox()];
  expect(first!.x).toBeLessThan(last!.x);
});

test.describe('by touch', () => {
  test.use({hasTouch: true, isMobile: true});

  test('its targets are 44 pixels high, also in a small box', async ({page, site}) => {
    await visit(page, site, element() + sized(site, 300, 200));
    await page.locator('#load-once').waitFor();
    for (const target of await page.locator(`${PLACEHOLDER} :is(a, button)`).all()) expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });
});

test('by mouse its targets are 24 pixels high at least', async ({page, site}) => {
  await visit(page, site, element() + sized(site, 200, 113));
  await page.locator('#load-once').waitFor();
  for (const target of await page.locator(`${PLACEHOLDER} :is(a, button)`).all()) expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(24);
});

test.describe('by keys alone', () => {
  test('it is reached where it stands, and the focus goes to what was loaded', async ({page, site}) => {
    await visit(page, site, `${element()}<p><a href="/one">One</a> ${sized(site, 300, 200)} <a href="/two">Two</a></p>`);
    await page.locator('#load-once').waitFor();
    for (const target of ['[href="/one"]', '#load-once', '#always-allow', `${PLACEHOLDER} a`, '[href="/two"]']) {
      await page.keyboard.press('Tab');
      await expect(page.locator(target)).toBeFocused();
    }
    await page.locator('#load-once').focus();
    expect(parseFloat(await style(page.locator('#load-once'), 'outline-width'))).toBeGreaterThanOrEqual(2);
    const loaded = page.waitForEvent('framenavigated', (one) => one.url().endsWith('tour.html'));
    await page.keyboard.press('Enter');
    await expect(page.locator('#tour')).toBeFocused();
    await (await loaded).waitForLoadState(); // before, keys are lost
    await page.keyboard.press('Tab');
    await expect(page.locator('[href="/two"]')).toBeFocused();
  });

  const BOX = 'width="300" height="200"';
  for (const [what, markup, opened] of [
    ['an image', `<img id="x" data-consent="tube" data-consent-src="/map.gif" ${BOX}>`, '#x'],
    ['a video', `<video id="x" ${BOX}><source data-consent="tube" data-consent-src="/map.mp4"></video>`, '#x'],
    ['what came out of a template', '<template style="display: block; width: 300px; height: 200px" data-consent="tube"><!-- <p id="x">Map</p> --></template>', '#x'],
    ['what came out of a template in a sized parent', '<div style="width: 300px; height: 200px"><template data-consent="tube"><!-- <p id="x">Map</p> --></template></div>', '#x'],
  ] as const) {
    for (const id of ['load-once', 'always-allow']) {
      test(`#${id} leads to ${what}`, async ({page, site}) => {
        await visit(page, site, element() + markup);
        await page.locator(`#${id}`).focus();
        await page.keyboard.press('Enter');
        await expect(page.locator(PLACEHOLDER)).toHaveCount(0);
        // A source is no place for the focus, but the video that it is for.
        await expect(page.locator(opened)).toBeFocused();
      });
    }
  }

  test('the focus stays with the visitor when the choice is made elsewhere', async ({page, site}) => {
    await visit(page, site, `${element()}${sized(site, 300, 200)}<input id="search">`);
    await page.locator('#load-once').waitFor();
    await page.locator('#search').focus();
    await page.evaluate(() => window.cookiesPreferences!.accept());
    await expect(page.locator(PLACEHOLDER)).toHaveCount(0);
    await expect(page.locator('#search')).toBeFocused();
    await page.evaluate(() => window.cookiesPreferences!.reject());
    await expect(page.locator(PLACEHOLDER)).toHaveCount(1);
    await expect(page.locator('#search')).toBeFocused();
  });
});

test('on paper it says who and where, without buttons', async ({page, site}) => {
  await page.emulateMedia({media: 'print'});
  await visit(page, site, element() + sized(site, 560, 315));
  await expect(page.locator(`${PLACEHOLDER} p`)).toBeVisible();
  await expect(buttons(page).first()).toBeHidden();
  const after = await page.locator(`${PLACEHOLDER} a`).evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('(');
});
