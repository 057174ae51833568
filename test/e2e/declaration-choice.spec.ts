// The visitor's choice below the tables of the declaration: what it says, and its three buttons.
// What a choice does beyond that is tested with the gate; what cannot be erased, in remains.spec.ts.
import type {Page} from 'playwright';
import {policyPage} from './declared-page.js';
import {shownTexts} from './shown-texts.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

async function visit(page: Page, site: Site, attributes = '', lang = 'en'): Promise<void> {
  // The banner does not come by itself, as it might cover what is to be pressed.
  site.page('/cookies', policyPage(`manual ${attributes}`, '', {lang}));
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').first().waitFor();
}

/** What stands below the tables, without the buttons, and without what cannot be erased (remains.spec.ts). */
async function choiceOf(page: Page): Promise<string[]> {
  const texts = await page.evaluate(shownTexts, 'cookies-declaration');
  const shown = texts.slice(texts.findIndex((text) => text === 'Your choice' || text === 'Votre choix') + 1, -3);
  const remains = shown.findIndex((text) => /^(You refused these|Vous les avez refusés)/.test(text));
  return remains < 0 ? shown : shown.slice(0, remains);
}

const button = (page: Page, name: string) => page.locator('cookies-declaration').getByRole('button', {name, exact: true});

const today = (lang: string): string => new Intl.DateTimeFormat(lang, {dateStyle: 'long'}).format();

test('before a choice it says that there is none', async ({page, site}) => {
  await visit(page, site);
  expect(await choiceOf(page)).toEqual(['You have not chosen yet; nothing optional is used.']);
});

test('refusing there is saved, shown with its date, and closes the banner', async ({page, site}) => {
  await visit(page, site, 'position="top"');
  await page.evaluate(() => window.cookiesPreferences!.show('banner'));
  await page.locator('#banner').waitFor();
  await button(page, 'Reject all').click();
  await expect(page.locator('cookies-declaration [role=status]')).toHaveText(`You chose on ${today('en')}.`);
  expect(await choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Refused: Third-party content, Statistical']);
  await expect(page.locator('#banner')).toHaveCount(0);
  expect((await page.context().cookies()).map(({value}) => value)).toEqual([expect.stringMatching(/&granted=&denied=third-party\./)]);
});

test('accepting there is saved and shown, also on the next visit', async ({page, site}) => {
  await visit(page, site);
  await button(page, 'Accept all').click();
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Allowed: Third-party content, Statistical']);
  await page.reload();
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Allowed: Third-party content, Statistical']);
});

test('the last button opens the preferences, whose choice is shown at once', async ({page, site}) => {
  await visit(page, site);
  await button(page, 'Change my choice').click();
  await page.getByRole('checkbox', {name: 'Statistical'}).check();
  await page.locator('#save').click();
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Allowed: Statistical', 'Refused: Third-party content']);
  await button(page, 'Reject all').click();
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Refused: Third-party content, Statistical']);
});

test('the choice made in the banner is shown at once', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => window.cookiesPreferences!.show('banner'));
  await page.locator('#accept').click();
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Allowed: Third-party content, Statistical']);
});

test('what runs until it is refused is said to be allowed before a choice', async ({page, site}) => {
  await visit(page, site, 'exempt="statistical"');
  expect(await choiceOf(page)).toEqual([expect.any(String), 'Allowed: Statistical']);
});

test('the date is told in the language of the page', async ({page, site}) => {
  await visit(page, site, '', 'fr');
  await button(page, 'Tout refuser').click();
  await expect.poll(() => choiceOf(page)).toEqual([`Vous avez choisi le ${today('fr')}.`, 'Refusé : Contenus tiers, Statistiques']);
});

test('where nothing is asked there is no choice to show', async ({page, site}) => {
  const services = '<cookie-service category="necessary" provider="Opendatasoft" cookies="sessionid"></cookie-service>';
  site.page('/cookies', policyPage('', '', {services}));
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').waitFor();
  await expect(page.locator('cookies-declaration button')).toHaveCount(0);
  await expect(page.locator('cookies-declaration')).not.toContainText('Your choice');
});
