// The language of banner, preferences and declaration: the page's, without its region where we have none, else English.
// The owner's own words are in own-words.spec.ts; durations and dates in the declaration's specs.
import type {Page} from 'playwright';
import {policyPage, SERVICES} from './declared-page.js';
import {portalPage} from './portal-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

/** What the owner wrote is in none of the languages. */
const OWN = SERVICES.replace(/(purpose|function)="[^"]*"/g, '$1="Xyzzy"');

/** And so are names. */
const OWNERS = [...OWN.matchAll(/(?:provider|function|purpose|country|cookies|name)="([^"]*)"/g)].map(([, text]) => text!);

async function visit(page: Page, site: Site, attributes: string, lang = 'en'): Promise<void> {
  site.page('/cookies', policyPage(attributes, '', {lang, services: OWN}));
  await page.goto(site.url('/cookies'));
  await page.evaluate(() => customElements.whenDefined('cookies-preferences').then(() => window.cookiesPreferences!.show('banner')));
  await page.locator('cookies-declaration table').first().waitFor();
}

/** All words that stand in one language, block by block; the owner's and the cookies' left out. */
async function wordsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => window.cookiesPreferences!.show());
  await page.locator('dialog').waitFor();
  for (const summary of await page.locator('dialog summary').all()) await summary.click();
  const shown = await page.evaluate(() => {
    const shadow = document.querySelector('cookies-preferences')!.shadowRoot!.querySelector('#root') as HTMLElement;
    return `${shadow.innerText}\n${document.querySelector<HTMLElement>('cookies-declaration')!.innerText}`;
  });
  return shown.split(/[\n\t]+/).map((line) => line.trim()).filter((line) => line && !OWNERS.some((text) => line.includes(text)));
}

/** Names of cookies and browsers are the same everywhere, and so are some words of two languages. */
const SAME = ['_pk_id*, _pk_ses*', 'cookies_preferences', 'Chrome', 'Edge', 'Firefox', 'Safari'];
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  ar: [], ca: [], de: ['Details'], es: [], fr: [], it: [], nl: ['Details'], pt: [], sv: [], eu: [],
};

for (const [lang, alike] of Object.entries(ALIKE)) {
  test(`a page in ${lang} is so throughout`, async ({page, site, told}) => {
    await visit(page, site, '', 'en');
    const english = await wordsOf(page);
    await visit(page, site, '', lang);
    const theirs = await wordsOf(page);
    expect(theirs).toHaveLength(english.length);
    expect(new Set(theirs.filter((line) => english.includes(line)))).toEqual(new Set([...SAME, ...alike]));
    await told.expectNothing();
  });
}

test('the French banner asks in French', async ({page, site}) => {
  await visit(page, site, '', 'fr');
  await expect(page.locator('#reject')).toHaveText('Tout refuser');
  await expect(page.locator('#accept')).toHaveText('Tout accepter');
  await expect(page.locator('#settings')).toHaveText('Paramétrer');
  await expect(page.getByRole('region', {name: 'Votre choix sur les cookies'})).toBeVisible();
  await page.locator('#settings').click();
  await expect(page.getByRole('dialog', {name: 'Gestion des cookies'})).toBeVisible();
  await page.locator('#save').click();
  await expect(page.locator('cookies-declaration h1')).toHaveText('Politique relative aux cookies');
});

for (const [wanted, shown, button] of [['fr-CA', 'fr-CA', 'Tout refuser'], ['fr', 'fr', 'Tout refuser'], ['en-GB', 'en-GB', 'Reject all'], ['', 'en', 'Reject all']] as const) {
  test(`lang="${wanted}" shows "${button}" and says so`, async ({page, site, told}) => {
    await visit(page, site, '', wanted);
    await expect(page.locator('#reject')).toHaveText(button);
    expect(await page.locator('#reject').evaluate((element) => element.closest('[lang]')!.getAttribute('lang'))).toBe(shown);
    expect(await page.locator('cookies-declaration table').first().evaluate((element) => element.closest('[lang]')!.getAttribute('lang'))).toBe(shown);
    await told.expectNothing();
  });
}

test('the element\'s own language counts before the page\'s', async ({page, site}) => {
  await visit(page, site, 'lang="fr"', 'en');
  await expect(page.locator('#reject')).toHaveText('Tout refuser');
  await expect(page.locator('cookies-declaration h1')).toHaveText('Politique relative aux cookies');
});

for (const lang of ['tlh', 'zh-Hant-TW', 'klingon', 'fr_FR']) {
  test(`the unknown language ${lang} shows English and is told once`, async ({page, site, told}) => {
    await visit(page, site, '', lang);
    await expect(page.locator('#reject')).toHaveText('Reject all');
    await page.locator('#settings').click();
    await page.locator('#save').click();
    await told.expectOne('unknown-language', `there is no "${lang}" yet; English is shown`);
    expect(await page.locator('#root').getAttribute('lang')).toBe('en');
  });
}

for (const lang of ['FR', 'fr-', 'fr-française', 'en-US ', 'en-a']) {
  test(`the careless language tag "${lang}" is understood`, async ({page, site, told}) => {
    await visit(page, site, '', lang);
    await expect(page.locator('#reject')).toHaveText(/^fr/i.test(lang) ? 'Tout refuser' : 'Reject all');
    await page.locator('#accept').click();
    await expect(page.locator('cookies-declaration [role=status] p').first()).toHaveText(/2\d{3}\.$/);
    await told.expectNothing();
  });
}

test('only the language that is shown is fetched', async ({page, site}) => {
  site.page('/', portalPage('<cookies-preferences categories="statistical"></cookies-preferences>', {lang: 'fr'}));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  const languages = site.requests().map(({path}) => /-preferences-((?!ui)\w\w(-more|-policy)?)-/.exec(path)?.[1]).filter(Boolean);
  expect(languages).toEqual(['fr']);
});
