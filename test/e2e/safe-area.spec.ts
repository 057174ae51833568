// Phones with rounded corners and a bar for gestures: what can be pressed stays within what they call the safe area.
// Where banner, confirmation and preferences stand otherwise is in positions.spec.ts.
import type {Locator, Page} from 'playwright';
import {LONG_TEXT, portalPage} from './portal-page.js';
import {expect, test} from './told.js';

const INSETS = {top: 47, left: 30, right: 30, bottom: 34};
const SIZE = {width: 390, height: 844};

async function emulatePhone(page: Page): Promise<void> {
  await page.setViewportSize(SIZE);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setSafeAreaInsetsOverride', {insets: INSETS});
}

/** The edges that an element is too near to. */
async function unsafe(element: Locator): Promise<string[]> {
  const {x, y, width, height} = (await element.boundingBox())!;
  const room = {top: y, left: x, right: SIZE.width - x - width, bottom: SIZE.height - y - height};
  return Object.entries(INSETS).flatMap(([edge, inset]) => (room[edge as 'top'] < inset ? edge : []));
}

for (const position of ['bottom', 'top', 'bottom-start']) {
  test(`the banner at the ${position}, its confirmation and the preferences stay in it`, async ({page, site}) => {
    await emulatePhone(page);
    site.page('/', portalPage(`<cookies-preferences categories="statistical" position="${position}"></cookies-preferences>${LONG_TEXT}`));
    await page.goto(site.url('/'));
    await page.locator('#banner').waitFor();
    for (const id of ['title', 'reject', 'accept', 'settings']) expect([id, await unsafe(page.locator(`#${id}`))]).toEqual([id, []]);
    await page.locator('#settings').click();
    await page.locator('dialog').waitFor();
    for (const id of ['reject-all', 'accept-all', 'save']) expect([id, (await unsafe(page.locator(`#${id}`))).filter((edge) => edge === 'bottom')]).toEqual([id, []]);
    await page.locator('#save').click();
    await page.locator('#saved').waitFor();
    expect((await unsafe(page.locator('#close'))).filter((edge) => edge === 'bottom')).toEqual([]);
  });
}
