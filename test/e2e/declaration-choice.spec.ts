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

/** What is said of the choice. What cannot be erased is in remains.spec.ts. */
const choiceOf = (page: Page): Promise<string[]> => page.evaluate(shownTexts, 'cookies-declaration [role=status]');

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
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Refused: Third-party content and Statistical']);
  await expect(page.locator('#banner')).toHaveCount(0);
  expect((await page.context().cookies()).map(({value}) => value)).toEqual([expect.stringMatching(/&granted=&denied=third-party\./)]);
});

test('accepting there is saved and shown, also on the next visit', async ({page, site}) => {
  await visit(page, site);
  await button(page, 'Accept all').click();
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Allowed: Third-party content and Statistical']);
  await page.reload();
  await page.locator('cookies-declaration table').first().waitFor();
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Allowed: Third-party content and Statistical']);
});

test('the last button opens the preferences, whose choice is shown at once', async ({page, site}) => {
  await visit(page, site);
  await button(page, 'Change my choice').click();
  await page.getByRole('checkbox', {name: 'Statistical'}).check();
  await page.locator('#save').click();
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Allowed: Statistical', 'Refused: Third-party content']);
  await button(page, 'Reject all').click();
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Refused: Third-party content and Statistical']);
});

test('the choice made in the banner is shown at once', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => window.cookiesPreferences!.show('banner'));
  await page.locator('#accept').click();
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Allowed: Third-party content and Statistical']);
});

test('what runs until it is refused is said to be allowed before a choice', async ({page, site}) => {
  await visit(page, site, 'exempt="statistical"');
  expect(await choiceOf(page)).toEqual(['Allowed: Statistical']);
});

test('of a category that is allowed in part its services are told', async ({page, site}) => {
  await visit(page, site, 'exempt="heatmap"');
  expect(await choiceOf(page)).toEqual(['Allowed: Heatmap']);
  await page.evaluate(() => window.cookiesPreferences!.reject());
  await expect.poll(() => choiceOf(page)).toEqual([expect.any(String), 'Refused: Third-party content and Statistical']);
  await page.evaluate(() => window.cookiesPreferences!.accept('matomo'));
  await expect.poll(() => choiceOf(page)).toEqual([expect.any(String), 'Allowed: Matomo', 'Refused: Third-party content and Heatmap']);
});

test('it is said what a refusal does, and for how long the choice is kept', async ({page, site}) => {
  for (const [lang, effect, life] of [
    ['en', 'If you refuse, this site still works. Only what you refused is missing.', 'Your choice is kept for 3 months. After that, you are asked again.'],
  ] as const) {
    await visit(page, site, 'months="3"', lang);
    expect((await page.evaluate(shownTexts, 'cookies-declaration')).slice(-5, -3)).toEqual([effect, life]);
  }
});

test('a change is announced as a whole, and once, however many declarations there are', async ({page, site}) => {
  site.page('/cookies', policyPage('manual').replace('</main>', '<cookies-declaration tables-only></cookies-declaration></main>'));
  await page.goto(site.url('/cookies'));
  const live = page.locator('cookies-declaration [role=status]');
  await expect(live).toHaveCount(2);
  const announced = (): Promise<(string | null)[]> => live.evaluateAll((all) => all.map((one) => one.getAttribute('aria-live')));
  expect(await announced()).toEqual(['polite', 'off']);
  await button(page, 'Reject all').first().click();
  for (const one of await live.all()) await expect(one).toHaveText(/You chose on .*\s*Refused: Third-party content and Statistical/);
  await page.evaluate(() => document.querySelector('cookies-declaration')!.remove());
  await expect.poll(announced).toEqual(['polite']);
});

test('a choice that the banner confirms is not announced a second time', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => window.cookiesPreferences!.show('banner'));
  await page.locator('#reject').click();
  await expect(page.locator('cookies-declaration [role=status]')).toHaveText(/Refused/);
  await expect(page.locator('cookies-declaration [role=status]')).toHaveAttribute('aria-live', 'off');
  await button(page, 'Accept all').click();
  await expect(page.locator('cookies-declaration [role=status]')).toHaveAttribute('aria-live', 'polite');
});

test('a choice made while the declaration is away is shown when it comes back', async ({page, site, told}) => {
  await visit(page, site);
  const element = await page.evaluateHandle(async () => {
    const away = document.querySelector('cookies-declaration')!;
    away.remove();
    await window.cookiesPreferences!.accept();
    return away;
  });
  await told.expectNothing(); // until all is done that follows from it
  await page.evaluate((away) => document.querySelector('main')!.append(away), element);
  await expect.poll(() => choiceOf(page)).toEqual([`You chose on ${today('en')}.`, 'Allowed: Third-party content and Statistical']);
});

test('the date is told in the language of the page', async ({page, site}) => {
  await visit(page, site, '', 'fr');
  await button(page, 'Tout refuser').click();
  await expect.poll(() => choiceOf(page)).toEqual([`Vous avez choisi le ${today('fr')}.`, 'Refusé : Contenus tiers et Statistiques']);
});

test('where nothing is asked there is no choice to show', async ({page, site}) => {
  const services = '<cookie-service category="necessary" provider="Opendatasoft" cookies="sessionid"></cookie-service>';
  site.page('/cookies', policyPage('', '', {services}));
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').waitFor();
  await expect(page.locator('cookies-declaration button')).toHaveCount(0);
  await expect(page.locator('cookies-declaration')).not.toContainText('Your choice');
});
