// After a choice: a short confirmation with the way back, said once, which stays until the visitor goes on.
// How it looks is in accessible.spec.ts; that the banner gives way to it, in choose.spec.ts.
import type {Page} from 'playwright';
import {LONG_TEXT, portalPage} from './portal-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const BODY = `<cookies-preferences><cookie-service name="video" category="third-party" provider="Tube"></cookie-service></cookies-preferences>
  <p><a id="link" href="#cookies-preferences">Cookie settings</a> <button id="other">Other</button></p>${LONG_TEXT}`;

async function visit(page: Page, site: Site, more = ''): Promise<void> {
  site.page('/', portalPage(BODY + more));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
}

const saved = (page: Page) => page.locator('#saved');

test('the preferences saved from the banner are confirmed, and the focus is not lost', async ({page, site}) => {
  await visit(page, site);
  await page.locator('#settings').click();
  await page.locator('#save').click();
  await expect(saved(page)).toContainText('Your choice is saved.');
  await expect(page.locator('#close')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(saved(page)).toHaveCount(0);
});

test('preferences that were opened elsewhere are confirmed, and the focus goes back there', async ({page, site}) => {
  await visit(page, site);
  await page.locator('#reject').click();
  await page.locator('#close').click();
  await page.locator('#link').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', {name: 'Third-party content'}).check();
  await page.locator('#save').click();
  await expect(page.getByRole('status')).toContainText('Your choice is saved.');
  await expect(page.locator('#link')).toBeFocused();
});

test('the way back leads to the preferences and from there to the confirmation again', async ({page, site}) => {
  await visit(page, site);
  await page.locator('#reject').click();
  await page.locator('#saved #settings').click();
  await page.locator('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.locator('#saved #settings')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', {name: 'Third-party content'}).check();
  await page.locator('#save').click();
  await expect(page.locator('#close')).toBeFocused();
  await expect(saved(page)).toHaveCount(1);
});

for (const [how, go] of [
  ['clicks elsewhere', (page: Page) => page.mouse.click(640, 400)],
  ['moves on by keys', (page: Page) => page.locator('#other').focus()],
] as const) {
  test(`it goes when the visitor ${how}`, async ({page, site}) => {
    await visit(page, site);
    await page.locator('#accept').click();
    await saved(page).waitFor();
    await go(page);
    await expect(saved(page)).toHaveCount(0);
  });
}

test('it stays for scrolling, for another tab, and for however long', async ({page, site}) => {
  await page.clock.install();
  await visit(page, site);
  await page.locator('#accept').click();
  await saved(page).waitFor();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  const other = await page.context().newPage();
  await other.bringToFront();
  await page.bringToFront();
  await page.clock.fastForward('12:00:00');
  await expect(saved(page)).toBeVisible();
});

test('it is said once, in a place that was there before', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => {
    const said: string[] = [];
    const status = document.querySelector('cookies-preferences')!.shadowRoot!.querySelector('[role=status]')!;
    new MutationObserver(() => status.textContent!.trim() && said.push(status.textContent!.replace(/\s+/g, ' ').trim())).observe(status, {subtree: true, childList: true, characterData: true});
    Object.assign(window, {said});
  });
  await page.locator('#accept').click();
  await saved(page).waitFor();
  await page.locator('#close').click();
  await expect(saved(page)).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as {said: string[]}).said)).toEqual([expect.stringMatching(/^Your choice is saved\./)]);
});

test('what is always allowed in a placeholder is confirmed, while the focus goes to what was loaded', async ({page, site}) => {
  site.page('/tour', '<!doctype html><title>Tour</title>');
  await visit(page, site, `<iframe title="Tour" data-consent="video" data-consent-src="${site.url('/tour')}" width="400" height="300"></iframe>`);
  await page.locator('#reject').click();
  await page.locator('#close').click();
  await page.locator('#always-allow').click();
  await expect(saved(page)).toBeVisible();
  await expect(page.locator('iframe')).toBeFocused();
  await expect(saved(page)).toBeVisible();
  await page.locator('#link').focus();
  await page.keyboard.press('Tab');
  await expect(saved(page)).toHaveCount(0);
});

test('a choice by the page\'s own code is not confirmed', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => window.cookiesPreferences!.accept());
  await expect(page.locator('#banner')).toHaveCount(0);
  await page.evaluate(() => window.cookiesPreferences!.show());
  await page.locator('dialog').waitFor();
  await expect(saved(page)).toHaveCount(0);
});
