// A placeholder lies over its box for good, and moves nothing on the page, from the first paint until it comes back after a withdrawal.
// In three engines, for the usual places of a frame: portable/placeholder.spec.ts.
import type {Page} from 'playwright';
import {boxOf, element, frame, PLACEHOLDER, SHIFTS, visit} from './placeholder-page.js';
import {LONG_TEXT} from './portal-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const shift = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as {shift: number}).shift);

const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** A frame, and a template with a box, among text; both in view. */
const body = (site: Site): string => `<p>Data sets</p>${frame(site, 'width="560" height="200"')}
  <template data-consent="tube" style="display: block; width: 300px; height: 150px"><!-- <p id="map" style="height: 100%; margin: 0">Map</p> --></template>
  <p>More data sets</p>`;

async function liesOver(page: Page, selector: string): Promise<void> {
  await expect.poll(async () => JSON.stringify(await boxOf(page, PLACEHOLDER)) === JSON.stringify(await boxOf(page, selector))).toBe(true);
}

test('nothing moves, from the first paint to the return of the placeholder', async ({page, site}) => {
  await visit(page, site, element() + body(site) + LONG_TEXT, {head: SHIFTS});
  await expect(page.locator(PLACEHOLDER)).toHaveCount(2);
  await painted(page);
  await page.locator('#load-once').first().click();
  await expect(page.locator(PLACEHOLDER)).toHaveCount(1);
  await page.locator('#always-allow').click();
  await page.locator('#map').waitFor();
  await painted(page);
  await page.evaluate(() => window.cookiesPreferences!.reject());
  await expect(page.locator(PLACEHOLDER)).toHaveCount(2);
  await painted(page);
  expect(await shift(page)).toBe(0);
});

test('nothing moves where the placeholder comes late', async ({page, site}) => {
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/-placeholders-/, async (route) => {
    await held;
    await route.continue();
  });
  await visit(page, site, element() + body(site) + LONG_TEXT, {head: SHIFTS});
  await page.locator('main').waitFor();
  await painted(page);
  const before = await boxOf(page, 'main');
  answer();
  await expect(page.locator(PLACEHOLDER)).toHaveCount(2);
  await painted(page);
  expect(await boxOf(page, 'main')).toEqual(before);
  expect(await shift(page)).toBe(0);
});

test.describe('nothing moves by rules for', () => {
  const rules: Readonly<Record<string, string>> = {
    'the last child': '.box > :not(:last-child) {margin-bottom: 50px}',
    'the last child, whose margin is that of its parent': '.box {border: 0 !important} .box > :not(:last-child) {margin-bottom: 50px}',
    'the first child': '.box > :not(:first-child) {margin-top: 50px}',
    'neighbours': '.box > * + * {margin-top: 50px}',
    'the next element': 'iframe + p {margin-top: 50px}',
    'both ends': '.box > :first-child {margin-top: 30px} .box > :last-child {margin-bottom: 30px}',
    'an only child': '.only > :only-child {margin: 30px}',
    'all children': '.box > *, .only > * {display: block; padding: 20px !important; margin: 20px !important; border: 2px solid}',
    'parts of a line': '.box, .only {line-height: 4; text-align: justify; white-space: pre}',
  };
  for (const [what, css] of Object.entries(rules)) {
    test(what, async ({page, site}) => {
      const box = (content: string): string => `<div class="box">${content}</div>`;
      const small = frame(site, 'width="200" height="100"').replace('id="tour"', '');
      await visit(page, site, `${element()}${box(`<p>Text</p>${small}`)}${box(`${small}<p>Text</p>`)}<div class="only">${small}</div><footer id="end">End</footer>`,
        // Painted when it is whole: before, browsers do not know which child is the last, and move it by themselves.
        {head: `${SHIFTS}<link rel="expect" href="#end" blocking="render"><style>iframe {display: block} .box, .only {border: 1px solid} ${css}</style>`});
      await expect(page.locator(PLACEHOLDER)).toHaveCount(3);
      await painted(page);
      expect(await shift(page)).toBe(0);
      for (let index = 0; index < 3; index++) {
        const over = await page.locator('iframe').nth(index).boundingBox();
        const boxes = await page.locator(PLACEHOLDER).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
        expect(boxes.some(({x, y}) => Math.abs(x - over!.x) < 1 && Math.abs(y - over!.y) < 1)).toBe(true);
      }
    });
  }
});

const scroll = (page: Page): Promise<void> => page.locator('#scroller').evaluate((scroller) => { scroller.scrollTop = 200; });

/** Of what lies above the edge of the part that scrolls nothing is to be seen. */
async function isCutOff(page: Page): Promise<void> {
  const at = (distance: number): Promise<string | undefined> => page.evaluate((down) => {
    const {left, top} = document.querySelector('#scroller')!.getBoundingClientRect();
    return document.elementFromPoint(left + 50, top + down)?.localName;
  }, distance);
  expect(await at(5)).toBe('span');
  expect(await at(-5)).not.toBe('span');
}

test.describe('it stays over a frame', () => {
  test('in a part of the page that scrolls by itself, and is cut off with it', async ({page, site}) => {
    await visit(page, site, `${element()}<h1>Portal</h1><div id="scroller" style="height: 400px; width: 700px; overflow: auto">${frame(site)}${LONG_TEXT}</div>`);
    await page.locator('#load-once').waitFor();
    await scroll(page);
    await liesOver(page, '#tour');
    await isCutOff(page);
  });

  test('in a row of a part that scrolls by itself', async ({page, site}) => {
    await visit(page, site, `${element()}<h1>Portal</h1><div id="scroller" style="height: 400px; overflow: auto"><div style="display: flex; gap: 1rem">${frame(site)}<p>Text</p></div>${LONG_TEXT}</div>`);
    await page.locator('#load-once').waitFor();
    await scroll(page);
    await liesOver(page, '#tour');
    await isCutOff(page);
  });

  test('that grows, moves with its row, and is shown smaller', async ({page, site}) => {
    await visit(page, site, `${element()}<div id="slide" style="display: flex; transform-origin: 0 0"><p id="first">A</p>${frame(site)}</div>`);
    await page.locator('#load-once').waitFor();
    await page.locator('#tour').evaluate((tour) => { tour.style.width = '300px'; });
    await liesOver(page, '#tour');
    await page.locator('#first').evaluate((first) => { first.textContent = 'A longer one'; });
    await page.locator('#tour').evaluate((tour) => { tour.style.height = '300px'; });
    await liesOver(page, '#tour');
    await page.locator('#slide').evaluate((slide) => { slide.style.transform = 'scale(.5)'; });
    await liesOver(page, '#tour');
  });

  test('above others that lie there, too', async ({page, site}) => {
    const layer = 'position: absolute; inset: 0; z-index: 3; width: 100%; height: 100%; border: 0';
    await visit(page, site, `${element()}<div style="position: relative; height: 300px">${frame(site, `class="a"`).replace('border: 0', layer)}</div>`);
    await page.locator('#load-once').click();
    await expect(page.locator('#tour')).toHaveAttribute('src', /tour/);
  });

  test('in a shadow root', async ({page, site}) => {
    await visit(page, site, `${element()}<div id="card"></div>`);
    await page.evaluate(async (markup) => {
      const root = document.querySelector('#card')!.attachShadow({mode: 'open'});
      root.innerHTML = `<p>Card</p>${markup}`;
      await window.cookiesPreferences!.observe(root);
    }, frame(site));
    await page.locator('#load-once').waitFor();
    await liesOver(page, '#tour');
    await page.locator('#load-once').click();
    await expect(page.locator('#tour')).toHaveAttribute('src', /tour/);
  });
});

test('a policy of "style-src self" has nothing against it', async ({page, site, told}) => {
  site.page('/', `<!doctype html><html lang="en"><title>Open data</title><link rel="stylesheet" href="/style.css">
    <script async src="/cookies-preferences.js"></script>${element()}<iframe id="tour" width="560" height="315" data-consent="tube" data-consent-src="/tour"></iframe>`,
  {headers: {'Content-Security-Policy': "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types cookies-preferences lit-html 'allow-duplicates'"}});
  site.shop.file('/style.css', 'iframe {border: 0}');
  await page.goto(site.url('/'));
  await page.locator('#load-once').waitFor();
  await liesOver(page, '#tour');
  await told.expectNothing();
});
