// The banner is no dialog: it takes no focus, moves nothing, locks nothing, and can be answered by keys alone.
// How its answers look is in equal-answers.spec.ts.
import type {Page} from 'playwright';
import {LONG_TEXT, portalPage} from './portal-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

/** Counts layout shifts from the first paint on. */
const SHIFTS = `<script>
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.shift += value))).observe({type: 'layout-shift', buffered: true});
</script>`;

const element = (position: string): string => `<cookies-preferences categories="statistical" position="${position}"></cookies-preferences>`;

const shift = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as {shift: number}).shift);

/** Nothing that moves before the first paint is a shift. */
const painted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);

/** A page that is read and typed in before the banner comes: the interface is held back until told. */
async function visitSlowly(page: Page, site: Site, body: string): Promise<() => void> {
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  site.page('/', portalPage(body, {head: SHIFTS}));
  await page.route(/-preferences-ui-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url('/'), {waitUntil: 'domcontentloaded'});
  return answer;
}

for (const position of ['bottom', 'top', 'bottom-start', 'bottom-end']) {
  test(`a banner at the ${position} moves nothing, and goes without a trace`, async ({page, site}) => {
    const comes = await visitSlowly(page, site, element(position) + LONG_TEXT);
    await painted(page);
    comes();
    await page.locator('#banner').waitFor();
    await page.locator('#reject').click();
    await page.locator('#saved').waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await shift(page)).toBe(0);
  });
}

test('a shift that does happen is counted', async ({page, site}) => {
  site.page('/', portalPage(LONG_TEXT, {head: SHIFTS}));
  await page.goto(site.url('/'));
  await painted(page);
  await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<p style="height: 300px"></p>'));
  await expect.poll(() => shift(page)).toBeGreaterThan(0);
});

for (const position of ['bottom', 'top', 'bottom-start', 'bottom-end', 'inline']) {
  test(`a banner (${position}) leaves focus, text and place to the visitor`, async ({page, site}) => {
    const comes = await visitSlowly(page, site, `${LONG_TEXT}<input id="search">${LONG_TEXT}${element(position)}`);
    await page.locator('#search').focus();
    await page.keyboard.type('bud');
    const before = await page.evaluate(() => scrollY);
    comes();
    await page.locator('#banner').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.type('get');
    await expect(page.locator('#search')).toHaveValue('budget');
    await expect(page.locator('#search')).toBeFocused();
    expect(before).toBeGreaterThan(0);
  });
}

test('the banner is a labelled region, and the page behind it goes on', async ({page, site}) => {
  site.page('/', portalPage(element('bottom') + '<p><button id="more" onclick="this.textContent = \'Less\'">More</button></p>' + LONG_TEXT));
  await page.goto(site.url('/'));
  await expect(page.getByRole('region', {name: 'Your choice about cookies'})).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('#more').click();
  await expect(page.locator('#more')).toHaveText('Less');
  await page.mouse.move(640, 100);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
});

test('Escape, scrolling and clicks beside it do not answer the banner', async ({page, site, told}) => {
  site.page('/', portalPage(element('bottom') + LONG_TEXT));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#reject').focus();
  await page.keyboard.press('Escape');
  await page.mouse.click(640, 50);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
  await told.expectNothing();
  await expect(page.locator('#banner')).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
});

test('Tab leads to the refusal first, and Enter presses it', async ({page, site}) => {
  site.page('/', portalPage(element('bottom') + '<a href="/next">Next</a>'));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await page.keyboard.press('Tab');
  await expect(page.locator('#reject')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('#saved').waitFor();
  await expect(page.locator('#banner')).toHaveCount(0);
  expect(await page.evaluate(() => window.cookiesPreferences!.consent?.denied)).toEqual(['statistical']);
  await expect(page.locator('#close')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#saved')).toHaveCount(0);
});

test('by keys alone one category is allowed', async ({page, site}) => {
  site.page('/', portalPage('<cookies-preferences categories="statistical marketing"></cookies-preferences>'));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  for (const id of ['reject', 'accept', 'settings']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(`#${id}`)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#close-preferences')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', {name: 'Statistical'})).toBeChecked();
  for (let tabs = 0; tabs < 4; tabs++) await page.keyboard.press('Tab');
  await expect(page.locator('#save')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.cookiesPreferences!.consent?.granted)).toEqual(['statistical']);
  await expect(page.locator('#banner')).toHaveCount(0);
});
