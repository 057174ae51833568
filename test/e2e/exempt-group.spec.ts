// What runs until it is refused has a group of its own in the preferences, with one act that refuses all of it.
// What follows from it on the page is in exempt.spec.ts.
import type {Page} from 'playwright';
import {portalPage} from './portal-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const SERVICES = `
  <cookie-service name="counter" category="statistical" provider="Counter"></cookie-service>
  <cookie-service name="audience" category="marketing" provider="Audience"></cookie-service>
  <cookie-service name="adverts" category="marketing" provider="Adverts"></cookie-service>`;

async function openPreferences(page: Page, site: Site): Promise<void> {
  site.page('/', portalPage(`<cookies-preferences exempt="statistical audience">${SERVICES}</cookies-preferences>`));
  await page.goto(site.url('/'));
  await page.locator('#settings').click();
  await page.locator('dialog').waitFor();
}

const group = (page: Page) => page.getByRole('group', {name: 'Runs until you refuse'});

const choice = (page: Page): Promise<unknown> => page.evaluate(() => {
  const {granted, denied} = window.cookiesPreferences!.consent ?? {};
  return [granted, denied];
});

test('a category and a single service stand in it, and are on', async ({page, site}) => {
  await openPreferences(page, site);
  for (const name of ['Statistical', 'Audience']) await expect(group(page).getByRole('checkbox', {name})).toBeChecked();
  await expect(group(page).getByRole('checkbox')).toHaveCount(2);
  await expect(page.getByRole('checkbox', {name: 'Marketing'})).not.toBeChecked();
  await expect(page.getByRole('checkbox', {name: 'Audience'})).toHaveCount(1);
});

test('one act refuses all of it, and nothing else is answered', async ({page, site}) => {
  await openPreferences(page, site);
  await page.getByRole('button', {name: 'Refuse these'}).click();
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect.poll(() => choice(page)).toEqual([[], expect.arrayContaining(['statistical', 'counter', 'audience'])]);
  expect(await page.evaluate(() => window.cookiesPreferences!.consent!.denied)).not.toContain('adverts');
  await page.evaluate(() => window.cookiesPreferences!.show());
  await expect(group(page).getByRole('checkbox', {checked: true})).toHaveCount(0);
  await expect(page.getByRole('button', {name: 'Refuse these'})).toHaveCount(0);
});

test('saved untouched it goes on, and grants nothing beside', async ({page, site}) => {
  await openPreferences(page, site);
  await page.locator('#save').click();
  await expect.poll(() => choice(page)).toEqual([['statistical', 'counter', 'audience'], ['marketing', 'adverts']]);
});

test('a service that goes on does not grant its category, where it is the only one', async ({page, site}) => {
  site.page('/', portalPage('<cookies-preferences exempt="counter"><cookie-service name="counter" category="statistical" provider="Counter"></cookie-service></cookies-preferences>'));
  await page.goto(site.url('/'));
  await page.locator('#settings').click();
  await expect(page.getByRole('checkbox', {name: 'Statistical'})).not.toBeChecked();
  await page.locator('#save').click();
  await expect.poll(() => choice(page)).toEqual([['counter'], ['statistical']]);
});

test('unticked alone it is refused', async ({page, site}) => {
  await openPreferences(page, site);
  await group(page).getByRole('checkbox', {name: 'Audience'}).uncheck();
  await page.locator('#save').click();
  await expect.poll(() => choice(page)).toEqual([['statistical', 'counter'], ['marketing', 'audience', 'adverts']]);
});
