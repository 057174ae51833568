// The owner's words instead of ours: by <cookie-text>, by a file, and for categories. They are texts, never markup.
// Which language is shown is in languages.spec.ts.
import type {Page} from 'playwright';
import {policyPage, SERVICES} from './declared-page.js';
import {CALLS_BANNER, escape, portalPage} from './portal-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const MARKUP = '<img src=x onerror="window.hurt=1"><b>bold</b>{site}';

const visit = async (page: Page, site: Site, html: string): Promise<void> => {
  site.page('/', html + CALLS_BANNER);
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
};

const withTexts = (texts: string, lang = 'en'): string => policyPage('', '', {lang, services: texts + SERVICES});

test('own words stand in banner, preferences and declaration', async ({page, site, told}) => {
  await visit(page, site, withTexts(`<cookie-text key="title" text="Biscuits?"></cookie-text>
    <cookie-text key="reject" text="No, thanks"></cookie-text>
    <cookie-text key="preferencesTitle" text="Choose your biscuits"></cookie-text>
    <cookie-text key="whatTitle" text="What is a biscuit?"></cookie-text>`));
  await expect(page.getByRole('region', {name: 'Biscuits?'})).toBeVisible();
  await expect(page.locator('#reject')).toHaveText('No, thanks');
  await expect(page.locator('#accept')).toHaveText('Accept all');
  await page.locator('#settings').click();
  await expect(page.getByRole('dialog', {name: 'Choose your biscuits'})).toBeVisible();
  await expect(page.locator('#reject-all')).toHaveText('No, thanks');
  await expect(page.locator('cookies-declaration h2').first()).toHaveText('What is a biscuit?');
  await told.expectNothing();
});

test('own words of another language are left alone', async ({page, site}) => {
  const texts = `<cookie-text key="reject" text="No" lang="en"></cookie-text><cookie-text key="reject" text="Non" lang="fr"></cookie-text>
    <cookie-text key="accept" text="Oui" lang="fr"></cookie-text>`;
  await visit(page, site, withTexts(texts));
  await expect(page.locator('#reject')).toHaveText('No');
  await expect(page.locator('#accept')).toHaveText('Accept all');
  await visit(page, site, withTexts(texts, 'fr-CA'));
  await expect(page.locator('#reject')).toHaveText('Non');
  await expect(page.locator('#accept')).toHaveText('Oui');
});

test('the site\'s name is filled in where own words ask for it', async ({page, site}) => {
  await visit(page, site, withTexts('<cookie-text key="title" text="{site} and {nobody} ask"></cookie-text>'));
  await expect(page.locator('#title')).toHaveText('data.example.org and ask');
});

test('words from a file stand by language', async ({page, site, told}) => {
  site.shop.file('/cookies.json', JSON.stringify({
    services: [{category: 'statistical', provider: {en: 'Counter', fr: 'Compteur'}, purpose: {de: 'Zählen'}, cookies: '_c'}],
    texts: {title: 'Everywhere', reject: {en: 'No', fr: 'Non'}, accept: {fr: 'Oui'}},
  }));
  for (const [lang, reject, accept, provider] of [['en', 'No', 'Oui', 'Counter'], ['fr-CA', 'Non', 'Oui', 'Compteur']] as const) {
    await visit(page, site, portalPage('<cookies-preferences src="/cookies.json"></cookies-preferences><cookies-declaration></cookies-declaration>', {lang}));
    await expect(page.locator('#title')).toHaveText('Everywhere');
    await expect(page.locator('#reject')).toHaveText(reject);
    await expect(page.locator('#accept')).toHaveText(accept);
    await expect(page.getByRole('row', {name: '_c'}).locator('td')).toHaveText([provider, '', 'Zählen', '', /consent|consentement/i]);
  }
  await told.expectNothing();
});

test('a category of one\'s own has its own label and sentence, a built-in one may', async ({page, site, told}) => {
  await visit(page, site, policyPage('', '', {services: `
    <cookie-category name="surveys" label="Surveys" summary="To ask what you think."></cookie-category>
    <cookie-category name="statistical" label="Visitor counts"></cookie-category>
    <cookie-service category="surveys" provider="Ask" cookies="_ask"></cookie-service>${SERVICES}`}));
  await expect(page.locator('#banner li')).toHaveText([
    'Surveys – To ask what you think.', 'Visitor counts – To count visits and see how the site is used.', /^Third-party content/,
  ]);
  await expect(page.getByRole('table', {name: 'Surveys'})).toBeVisible();
  await expect(page.getByRole('table', {name: 'Visitor counts'})).toBeVisible();
  await page.locator('#settings').click();
  await expect(page.getByRole('checkbox', {name: 'Surveys'})).not.toBeChecked();
  await told.expectNothing();
});

test('markup in any text of the owner\'s is shown as it is written', async ({page, site, told}) => {
  const text = escape(MARKUP);
  await visit(page, site, portalPage(`<cookies-preferences site="${text}" controller="${text}">
    <cookie-text key="title" text="${text}"></cookie-text><cookie-text key="whatTitle" text="${text}"></cookie-text>
    <cookie-text key="reject" text="${text}"></cookie-text><cookie-text key="preferencesTitle" text="${text}"></cookie-text>
    <cookie-category name="own" label="${text}" summary="${text}"></cookie-category>
    <cookie-service name="x" category="own" provider="${text}" function="${text}" purpose="${text}" duration="${text}" country="${text}"
      cookies="_x" label="${text}"></cookie-service></cookies-preferences>
    <cookies-declaration intro="${text}"></cookies-declaration>`));
  await page.locator('cookies-declaration table').first().waitFor();
  await expect(page.locator('#reject')).toContainText('<img src=x onerror="window.hurt=1"><b>bold</b>');
  await expect(page.locator('cookies-declaration p').first()).toHaveText(MARKUP);
  await expect(page.getByRole('row', {name: '_x'}).locator('td').first()).toHaveText(MARKUP);
  await page.locator('#settings').click();
  await page.locator('dialog').waitFor();
  await told.expectNothing();
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});
