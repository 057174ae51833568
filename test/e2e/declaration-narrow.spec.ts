// The declaration on a narrow screen and on paper: every cell can be read, and the tables are whole.
// The same tables on a wide screen are in declaration-table.spec.ts.
import type {Page} from 'playwright';
import {policyPage, SERVICES} from './declared-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const LONG = SERVICES.replace('sessionid', 'a_cookie_with_a_very_long_name_that_has_no_place_to_break_at_all_and_goes_on_and_on');

async function visit(page: Page, site: Site, services = SERVICES): Promise<void> {
  site.page('/cookies', policyPage('', '', {services}));
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').first().waitFor();
}

interface Cell {
  text: string;
  before: string;
  label: string;
  isShown: boolean;
  isInside: boolean;
}

/** Every cell of the bodies, as it is laid out. */
const cells = (): Cell[] => [...document.querySelectorAll('cookies-declaration :is(tbody th, td)')].map((cell) => {
  const index = [...cell.parentElement!.children].indexOf(cell);
  const range = document.createRange();
  range.selectNodeContents(cell);
  const boxes = [...range.getClientRects()];
  return {
    text: cell.textContent!,
    before: getComputedStyle(cell, '::before').content,
    label: cell.closest('table')!.querySelectorAll('thead th')[index]!.textContent!,
    isShown: cell.checkVisibility(),
    isInside: boxes.every(({left, right, width, height}) => left >= 0 && right <= innerWidth && width > 0 && height > 0),
  };
});

/** The roles that the browser itself tells assistive technology. */
async function rolesOf(page: Page): Promise<unknown[]> {
  const devtools = await page.context().newCDPSession(page);
  const {nodes} = await devtools.send('Accessibility.getFullAXTree');
  return nodes.filter(({ignored}) => !ignored).map(({role}) => role?.value);
}

test('at 320 pixels every cell shows below its header\'s name, and nothing goes past the edge', async ({page, site}) => {
  await page.setViewportSize({width: 320, height: 640});
  await visit(page, site, LONG);
  const all = await page.evaluate(cells);
  expect(all).toHaveLength(6 * 8);
  for (const {text, before, label, isShown, isInside} of all) {
    if (text) expect({text, before, isShown, isInside}).toEqual({text, before: expect.stringContaining(`"${label}`), isShown: true, isInside: true});
    else expect(isShown).toBe(false);
  }
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(320);
});

test('at 320 pixels the tables are still tables to assistive technology', async ({page, site}) => {
  await page.setViewportSize({width: 320, height: 640});
  await visit(page, site);
  const roles = await rolesOf(page);
  const count = (role: string): number => roles.filter((one) => one === role).length;
  const filled = (await page.evaluate(cells)).filter(({text}) => text).length;
  expect([count('table'), count('row'), count('columnheader'), count('rowheader'), count('cell')]).toEqual([3, 3 + 6, 3 * 8, 6, filled - 6]);
});

test('on a wide screen no header\'s name is repeated in the cells', async ({page, site}) => {
  await visit(page, site, LONG);
  const all = await page.evaluate(cells);
  expect(all.filter(({before}) => before !== 'none')).toEqual([]);
  expect(all.every(({isShown, isInside}) => isShown && isInside)).toBe(true);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(1280);
});

test('in a narrow column of a wide page the cells are stacked, too', async ({page, site}) => {
  site.page('/cookies', policyPage('', '', {head: '<style>main {width: 300px}</style>'}));
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').first().waitFor();
  expect((await page.evaluate(cells)).filter(({text}) => text).every(({before}) => before !== 'none')).toBe(true);
});

test('on paper the banner is hidden and the tables are whole', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => window.cookiesPreferences!.show('banner'));
  await page.emulateMedia({media: 'print'});
  // A4 less the usual margins, at 96 pixels an inch.
  await page.setViewportSize({width: 718, height: 1000});
  await expect(page.locator('#banner')).toBeHidden();
  await expect(page.locator('cookies-declaration button').first()).toBeHidden();
  await expect(page.locator('cookies-declaration thead').first()).toBeVisible();
  const all = await page.evaluate(cells);
  expect(all).toHaveLength(6 * 8);
  expect(all.filter(({text}) => text).every(({isShown, isInside}) => isShown && isInside)).toBe(true);
});

test('on paper the confirmation and the open preferences are hidden as well', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => window.cookiesPreferences!.show('banner'));
  await page.locator('#reject').click();
  await page.locator('#saved').waitFor();
  await page.evaluate(() => window.cookiesPreferences!.show());
  await page.locator('dialog').waitFor();
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('#saved')).toBeHidden();
  await expect(page.locator('dialog')).toBeHidden();
});
