// The preferences are a modal dialog: the page behind it waits, and the focus comes to its heading and goes back.
// What is ticked in it is in equal-answers.spec.ts; by keys alone it is walked in banner-manners.spec.ts.
import {portalPage} from './portal-page.js';
import {expect, test} from './told.js';

const PAGE = portalPage(`<cookies-preferences manual>
    <cookie-service name="matomo" category="statistical" provider="Matomo"></cookie-service>
    <cookie-service name="heatmap" category="statistical" provider="Heatmap"></cookie-service>
  </cookies-preferences>
  <button id="page" onclick="this.textContent = 'pressed'">Page</button>
  <p><a id="link" href="#cookies-preferences">Cookie settings</a>
  <button id="opener" data-consent-show>Cookies</button>
  <button id="heatmap" data-consent-show="heatmap">Heatmap</button></p>`);

test.beforeEach(async ({page, site}) => {
  site.page('/', PAGE);
  await page.goto(site.url('/'));
});

for (const opener of ['#link', '#opener']) {
  test(`the focus goes to the heading, and back to ${opener}`, async ({page}) => {
    await page.locator(opener).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', {name: 'Cookie settings'})).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(page.locator(opener)).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
  });
}

for (const close of ['#close-preferences', '#save', '#reject-all', '#accept-all']) {
  test(`${close} closes the dialog, and the focus goes back`, async ({page}) => {
    await page.locator('#opener').focus();
    await page.keyboard.press('Enter');
    await page.locator(close).click();
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(page.locator('#opener')).toBeFocused();
  });
}

test('the page behind the dialog can be neither clicked nor reached by keys', async ({page}) => {
  await page.locator('#opener').click();
  await page.locator('dialog').waitFor();
  expect(await page.locator('dialog').evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  const {x, y} = (await page.locator('#page').boundingBox())!;
  await page.mouse.click(x + 2, y + 2);
  await expect(page.locator('#page')).toHaveText('Page');
  for (let tabs = 0; tabs < 20; tabs++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.localName)).toMatch(/^(cookies-preferences|body)$/);
  }
});

test('an opener that names a service leads to it', async ({page}) => {
  await page.locator('#heatmap').click();
  await expect(page.getByRole('checkbox', {name: 'Heatmap'})).toBeFocused();
  await expect(page.getByRole('checkbox', {name: 'Heatmap'})).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#heatmap')).toBeFocused();
});

test('a category and its services are ticked together, and half where some are', async ({page}) => {
  await page.locator('#heatmap').click();
  const box = (name: string) => page.getByRole('checkbox', {name, exact: true});
  await box('Heatmap').check();
  expect(await box('Statistical').evaluate((input: HTMLInputElement) => [input.checked, input.indeterminate])).toEqual([false, true]);
  await box('Matomo').check();
  await expect(box('Statistical')).toBeChecked();
  await box('Statistical').uncheck();
  await expect(box('Heatmap')).not.toBeChecked();
  await expect(box('Matomo')).not.toBeChecked();
});

test('put away and shown again in one go they are there, without the ticks that were not saved', async ({page}) => {
  await page.locator('#opener').click();
  await page.getByRole('checkbox', {name: 'Statistical'}).check();
  await page.evaluate(async () => {
    const {hide, show} = window.cookiesPreferences!;
    await hide();
    await show();
    // Events of the one that was closed come in tasks of their own.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
  await expect(page.locator('dialog')).toBeVisible();
  await expect(page.getByRole('checkbox', {name: 'Statistical'})).not.toBeChecked();
  await expect(page.getByRole('heading', {name: 'Cookie settings'})).toBeFocused();
});
