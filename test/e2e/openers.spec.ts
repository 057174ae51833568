// Links, buttons and addresses that open the preferences.
// The same by script is in api.spec.ts.
import {service, shopPage} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

async function visit(page: Page, site: Site, below: string, hash = ''): Promise<void> {
  site.page('/', shopPage({attributes: '', children: service('statistical', 'matomo') + service('statistical', 'hotjar'), below}));
  await page.goto(site.url(`/${hash}`));
}

test.describe('a link to #cookies-preferences', () => {
  test('opens the preferences, and leaves the address alone', async ({page, site}) => {
    await visit(page, site, '');
    await page.getByRole('link', {name: 'Cookie settings'}).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(page.url()).toBe(site.url('/'));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', {name: 'Cookie settings'})).toBeFocused();
  });

  test('works by keyboard, and from inside other elements', async ({page, site}) => {
    await visit(page, site, '<a id="nested" href="#cookies-preferences"><b><i>Cookies</i></b></a>');
    await page.locator('#nested').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('i').click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('works when it comes later, and in a shadow root', async ({page, site}) => {
    await visit(page, site, '<div id="app"></div>');
    await page.evaluate(() => {
      document.querySelector('#app')!.attachShadow({mode: 'open'}).innerHTML = '<a id="late" href="#cookies-preferences">Cookies</a>';
    });
    await page.locator('#late').click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test.describe('an element with data-consent-show', () => {
  test('opens the preferences', async ({page, site}) => {
    await visit(page, site, '<button id="open" data-consent-show>Cookies</button>');
    await page.locator('#open').click();
    await expect(page.getByRole('dialog').getByRole('heading', {name: 'Cookie settings'})).toBeFocused();
  });

  test('opens them at the name it gives', async ({page, site}) => {
    await visit(page, site, '<button id="open" data-consent-show="hotjar">Cookies</button>');
    await page.locator('#open').click();
    await expect(page.getByRole('checkbox', {name: 'hotjar'})).toBeFocused();
  });

  test('submits no form', async ({page, site}) => {
    await visit(page, site, '<form action="/sent"><button id="open" data-consent-show>Cookies</button></form>');
    await page.locator('#open').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(page.url()).toBe(site.url('/'));
  });
});

test.describe('the address', () => {
  test('opens the preferences when it is loaded with #cookies-preferences', async ({page, site}) => {
    await visit(page, site, '', '#cookies-preferences');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('opens the preferences when it changes to #cookies-preferences', async ({page, site}) => {
    await visit(page, site, '');
    await page.evaluate(() => { location.hash = 'cookies-preferences'; });
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('opens nothing with another hash', async ({page, site}) => {
    await visit(page, site, '', '#cookies');
    await page.evaluate(() => { location.hash = 'elsewhere'; });
    await page.locator('#banner').waitFor();
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});
