// How banner and preferences stand among what the page itself shows: its headings, and its own dialogs.
// What they do by themselves is in banner-manners.spec.ts and preferences-dialog.spec.ts.
import type {Page} from 'playwright';
import {portalPage} from './portal-page.js';
import {expect, test} from './told.js';

const DIALOG = `<dialog id="page-dialog"><p>Sign in</p><button id="inside" data-consent-show>Cookies</button></dialog>
  <script>document.querySelector('#page-dialog').showModal()</script>`;

/** As the browser tells them to assistive technology. */
async function headings(page: Page): Promise<unknown> {
  const devtools = await page.context().newCDPSession(page);
  const {nodes} = await devtools.send('Accessibility.getFullAXTree');
  return nodes.filter(({ignored, role}) => !ignored && role?.value === 'heading')
    .map(({name, properties}) => [name?.value, properties?.find((property) => property.name === 'level')?.value.value]);
}

for (const [attribute, level] of [['', 2], ['heading-level="3"', 3], ['heading-level="1"', 1], ['heading-level="9"', 2], ['heading-level="2.5"', 2]] as const) {
  test(`headings are of level ${level} with ${attribute || 'no attribute'}`, async ({page, site}) => {
    site.page('/', portalPage(`<cookies-preferences categories="statistical" exempt="functional" ${attribute}>
      <cookie-service name="chat" category="functional" provider="Chat"></cookie-service><cookie-service name="count" category="statistical"></cookie-service></cookies-preferences>`));
    await page.goto(site.url('/'));
    await page.locator('#banner').waitFor();
    expect(await headings(page)).toEqual([['Your choice about cookies', level]]);
    await page.locator('#settings').click();
    await page.locator('dialog').waitFor();
    expect(await headings(page)).toEqual([['Cookie settings', level], ['Runs until you refuse', level + 1]]);
  });
}

test('the banner waits beneath a modal dialog of the page', async ({page, site}) => {
  site.page('/', portalPage(`<cookies-preferences categories="statistical"></cookies-preferences>${DIALOG}`));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  const {x, y, width, height} = (await page.locator('#reject').boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('dialog, body')!.id || document.activeElement!.localName)).toMatch(/^(page-dialog|body)$/);
  expect(await page.evaluate(() => window.cookiesPreferences!.consent)).toBeUndefined();
  await page.keyboard.press('Escape');
  await page.locator('#reject').click();
  await expect.poll(() => page.evaluate(() => window.cookiesPreferences!.consent?.denied)).toEqual(['statistical']);
});

test('preferences opened from inside a dialog of the page stand above it, and lead back into it', async ({page, site}) => {
  site.page('/', portalPage(`<cookies-preferences categories="statistical"></cookies-preferences>${DIALOG}`));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await page.locator('#inside').click();
  const save = page.locator('#save');
  await save.waitFor();
  await page.getByRole('checkbox', {name: 'Statistical'}).check();
  await save.click();
  await expect.poll(() => page.evaluate(() => window.cookiesPreferences!.consent?.granted)).toEqual(['statistical']);
  await expect(page.locator('#inside')).toBeFocused();
  await expect(page.locator('#page-dialog')).toBeVisible();
});
