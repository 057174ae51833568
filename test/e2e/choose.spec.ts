// Choosing in the preferences, by category and by service, and all that is no choice.
// The two plain answers are in portable/choice.spec.ts; being asked again in asked-again.spec.ts.
import {categoryOf, openPreferences, press, ran, remember, storedCookies, storedNames} from './observed.js';
import {service, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

const SERVICES = service('statistical', 'matomo', '_pk_id') + service('statistical', 'hotjar', '_hj*') + service('marketing', 'adverts');

async function visit(page: Page, site: Site): Promise<void> {
  site.page('/', shopPage({
    attributes: '',
    children: SERVICES,
    above: trackerScript(site, 'matomo', '/matomo.js') + trackerScript(site, 'hotjar', '/hotjar.js'),
    below: trackerScript(site, 'marketing', '/advert.js') + trackerScript(site, 'statistical', '/all-statistics.js'),
  }));
  await page.goto(site.url('/'));
}

async function visitPreferences(page: Page, site: Site): Promise<void> {
  await visit(page, site);
  await press(page, 'Settings');
  await page.getByRole('dialog').waitFor();
}

test.describe('the preferences', () => {
  test('grant a category with all its services, and deny the rest', async ({page, site}) => {
    await visitPreferences(page, site);
    await page.getByRole('checkbox', {name: 'Statistical'}).check();
    await press(page, 'Save my choice');
    await expect.poll(() => ran(page)).toEqual(['/matomo.js', '/hotjar.js', '/all-statistics.js']);
    expect(await storedNames(page)).toEqual(['statistical.matomo.hotjar', 'marketing.adverts']);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('#banner')).toBeHidden();
  });

  test('grant a service alone, which is not its category', async ({page, site}) => {
    await visitPreferences(page, site);
    await categoryOf(page, 'Statistical').locator('summary').click();
    await page.getByRole('checkbox', {name: 'hotjar'}).check();
    await press(page, 'Save my choice');
    await expect.poll(() => ran(page)).toEqual(['/hotjar.js']);
    expect(await storedNames(page)).toEqual(['hotjar', 'statistical.matomo.marketing.adverts']);
  });

  test('have no tick before the visitor sets one, and saved so are a refusal', async ({page, site}) => {
    await visitPreferences(page, site);
    for (const box of await page.locator('dialog input:not([value=necessary])').all()) expect(await box.isChecked()).toBe(false);
    await press(page, 'Save my choice');
    await expect(page.locator('#banner')).toBeHidden();
    expect(await storedNames(page)).toEqual(['', 'statistical.matomo.hotjar.marketing.adverts']);
    expect(site.requests(site.tracker)).toEqual([]);
  });

  test('show what was chosen before', async ({page, site}) => {
    await remember(page, site, {granted: 'hotjar', denied: 'statistical.matomo.marketing.adverts'});
    await visit(page, site);
    await openPreferences(page);
    await categoryOf(page, 'Statistical').locator('summary').click();
    await expect(page.getByRole('checkbox', {name: 'hotjar'})).toBeChecked();
    await expect(page.getByRole('checkbox', {name: 'matomo'})).not.toBeChecked();
    await expect(page.getByRole('checkbox', {name: 'Marketing'})).not.toBeChecked();
  });
});

test.describe('closing the preferences', () => {
  for (const [how, close] of [
    ['by Escape', (page: Page) => page.keyboard.press('Escape')],
    ['by Close', (page: Page) => press(page, 'Close')],
  ] as const) {
    test(`${how} saves nothing, and forgets what was ticked`, async ({page, site}) => {
      await visitPreferences(page, site);
      await page.getByRole('checkbox', {name: 'Marketing'}).check();
      await close(page);
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(page.locator('#banner')).toBeVisible();
      await press(page, 'Settings');
      await expect(page.getByRole('checkbox', {name: 'Marketing'})).not.toBeChecked();
      expect(await storedCookies(page)).toEqual([]);
      expect(site.requests(site.tracker)).toEqual([]);
    });
  }
});

test.describe('the banner', () => {
  test('stays for Escape, clicks beside it, scrolling and leaving, and takes none of them for a yes', async ({page, site}) => {
    await visit(page, site);
    await page.locator('#banner').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.mouse.wheel(0, 400);
    await page.reload();
    await expect(page.locator('#banner')).toBeVisible();
    expect(await storedCookies(page)).toEqual([]);
    expect(site.requests(site.tracker)).toEqual([]);
  });

  test('gives way to a confirmation, from which the preferences can be opened again', async ({page, site}) => {
    await visit(page, site);
    await press(page, 'Reject all');
    await expect(page.getByRole('status')).toContainText('Your choice is saved.');
    await press(page, 'Settings');
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test.describe('saving the same choice again', () => {
  test('does nothing: no event, no cookie, no reload', async ({page, site}) => {
    const value = await remember(page, site, {granted: 'statistical.matomo.hotjar', denied: 'marketing.adverts'});
    await visit(page, site);
    await page.evaluate(() => {
      window.mark = true;
      document.addEventListener('consent-change', () => (window.ran ||= []).push('event'));
    });
    await openPreferences(page);
    await press(page, 'Save my choice');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.evaluate(() => window.cookiesPreferences!.accept('statistical'));
    expect(await ran(page)).toEqual(['/matomo.js', '/hotjar.js', '/all-statistics.js']);
    expect(await page.evaluate(() => window.mark)).toBe(true);
    expect((await storedCookies(page)).map((cookie) => cookie.value)).toEqual([value]);
  });
});
