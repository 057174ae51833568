// The declaration on a narrow screen and on paper: every cell can be read, and the tables are whole.
// The same tables on a wide screen are in declaration-table.spec.ts.
import type {Page} from 'playwright';
import {policyPage, SERVICES} from './declared-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const LONG = SERVICES.replace('sessionid', 'a_cookie_with_a_very_long_name_that_has_no_place_to_break_at_all_and_goes_on_and_on');

async function visit(page: Page, site: Site, services = SERVICES, head = ''): Promise<void> {
  site.page('/cookies', policyPage('', '', {services, head}));
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
  // Where a name may break there is a box of no size.
  const boxes = [...range.getClientRects()].filter(({width, height}) => width && height);
  return {
    text: cell.textContent!,
    before: getComputedStyle(cell, '::before').content,
    label: cell.closest('table')!.querySelectorAll('thead th')[index]!.textContent!,
    isShown: cell.checkVisibility(),
    isInside: !!boxes[0] === !!cell.textContent && boxes.every(({left, right}) => left >= 0 && right <= innerWidth),
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
  expect(all).toHaveLength(6 * 9);
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
  expect([count('table'), count('row'), count('columnheader'), count('rowheader'), count('cell')]).toEqual([3, 3 + 6, 3 * 9, 6, filled - 6]);
});

test('on a wide screen no header\'s name is repeated in the cells', async ({page, site}) => {
  await visit(page, site, LONG);
  const all = await page.evaluate(cells);
  expect(all.filter(({before}) => before !== 'none')).toEqual([]);
  expect(all.every(({isShown, isInside}) => isShown && isInside)).toBe(true);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(1280);
});

test('many columns are stacked sooner than few, each cell below its header\'s name and beside others', async ({page, site}) => {
  await page.setViewportSize({width: 900, height: 640});
  // Whatever room the page gives its cells.
  const head = '<style>td, th {padding: 1rem}</style>';
  await visit(page, site, SERVICES, head);
  const filled = (await page.evaluate(cells)).filter(({text}) => text);
  expect(filled.every(({before, label, isShown, isInside}) => before === `"${label}"` && isShown && isInside)).toBe(true);
  const tops = await page.locator('tbody tr').first().locator('th, td').evaluateAll((row) => row.map((cell) => Math.round(cell.getBoundingClientRect().top)));
  expect(new Set(tops.slice(0, 3)).size).toBe(1);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(900);
  await visit(page, site, '<cookie-service category="necessary" cookies="sessionid" duration="P1D"></cookie-service>');
  expect((await page.evaluate(cells)).every(({before}) => before === 'none')).toBe(true);
});

test('in a narrow column of a wide page the cells are stacked, too', async ({page, site}) => {
  site.page('/cookies', policyPage('', '', {head: '<style>main {width: 300px}</style>'}));
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').first().waitFor();
  expect((await page.evaluate(cells)).filter(({text}) => text).every(({before}) => before !== 'none')).toBe(true);
});

// A4 less the usual margins, at 96 pixels an inch, and A6.
for (const width of [718, 320]) {
  test(`on paper ${width} pixels wide the banner is hidden and every cell is there`, async ({page, site}) => {
    await visit(page, site);
    await page.evaluate(() => window.cookiesPreferences!.show('banner'));
    await page.locator('#banner').waitFor();
    await page.emulateMedia({media: 'print'});
    await page.setViewportSize({width, height: 1000});
    await expect(page.locator('#banner')).toBeHidden();
    await expect(page.locator('cookies-declaration button').first()).toBeHidden();
    const all = (await page.evaluate(cells)).filter(({text}) => text);
    expect(all).toHaveLength(6 * 9 - 11);
    expect(all.every(({before, label, isShown, isInside}) => isShown && isInside && before.startsWith(`"${label}`))).toBe(true);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(width);
  });
}

test('on paper few columns are a table with its headers', async ({page, site}) => {
  await visit(page, site, '<cookie-service category="necessary" provider="Opendatasoft" cookies="sessionid" duration="P1D"></cookie-service>');
  await page.emulateMedia({media: 'print'});
  await page.setViewportSize({width: 718, height: 1000});
  expect((await page.locator('cookies-declaration thead').boundingBox())!.width).toBeGreaterThan(600);
  expect((await page.evaluate(cells)).every(({before}) => before === 'none')).toBe(true);
});

test('on paper links are followed by their addresses', async ({page, site}) => {
  await visit(page, site, SERVICES.replace('https://policies.google.com/privacy', '/privacy'));
  const after = (): Promise<string[]> => page.evaluate(() =>
    [...document.querySelectorAll('cookies-declaration :is(td, li) a')].map((link) => getComputedStyle(link, '::after').content));
  expect(new Set(await after())).toEqual(new Set(['none']));
  await page.emulateMedia({media: 'print'});
  expect((await after()).slice(0, 1)).toEqual([`" (${site.url('/privacy')})"`]);
  expect((await after()).every((content) => content.includes('http'))).toBe(true);
});

for (const width of [1280, 320]) {
  test(`what is copied has every cell in its order, at ${width} pixels`, async ({page, site}) => {
    await page.setViewportSize({width, height: 640});
    await visit(page, site);
    const {copied, wanted} = await page.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector('cookies-declaration')!);
      return {
        copied: getSelection()!.toString(),
        wanted: [...document.querySelectorAll('cookies-declaration :is(thead th, tbody th, td)')].flatMap((cell) => cell.textContent || []),
      };
    });
    let at = 0;
    for (const text of wanted) {
      const found = copied.indexOf(text, at);
      expect(found, text).toBeGreaterThanOrEqual(at);
      at = found + text.length;
    }
    // As a table, so that it can be pasted into one.
    if (width > 1000) expect(copied).toContain('Matomo\tAudience\t_pk_id*, _pk_ses*\tTo count visits\t13 months\tThis site\tYour consent');
  });
}

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
