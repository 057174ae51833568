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

test('where a framework keeps the key for itself, own words go by their name', async ({page, site, told}) => {
  await visit(page, site, withTexts(`<cookie-text name="reject" text="No, thanks"></cookie-text><cookie-text name="matomo.purpose" text="To count heads"></cookie-text>
    <cookie-text name="nothing.there" text="x"></cookie-text>`));
  await expect(page.locator('#reject')).toHaveText('No, thanks');
  await expect(page.locator('cookies-declaration')).toContainText('To count heads');
  await told.expectOne('unknown-text', 'no text has the key "nothing.there"');
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

/** Some texts in two languages, one in one. */
const IN_A_FILE = JSON.stringify({
  services: [{name: 'counter', category: 'statistical', provider: {en: 'Counter', fr: 'Compteur'}, purpose: {en: 'Counting', fr: 'Compter'}, cookies: '_c'}],
  texts: {title: 'Everywhere', reject: {en: 'No', fr: 'Non'}, accept: {fr: 'Oui'}},
});

/** What a page in the language shows of it. */
async function shownFromFile(page: Page, site: Site, lang: string): Promise<(string | null)[]> {
  site.shop.file('/cookies.json', IN_A_FILE);
  await visit(page, site, portalPage('<cookies-preferences src="/cookies.json"></cookies-preferences><cookies-declaration></cookies-declaration>', {lang}));
  const cells = page.getByRole('row', {name: '_c'}).locator('td');
  await cells.first().waitFor();
  return Promise.all([...['title', 'reject', 'accept'].map((id) => page.locator(`#${id}`)), cells.first(), cells.nth(2)].map((one) => one.textContent()));
}

test('words from a file stand by language, and ours where there are none', async ({page, site, told}) => {
  expect(await shownFromFile(page, site, 'en')).toEqual(['Everywhere', 'No', 'Accept all', 'Counter', 'Counting']);
  expect(await shownFromFile(page, site, 'fr-CA')).toEqual(['Everywhere', 'Non', 'Oui', 'Compteur', 'Compter']);
  await told.expectNothing();
});

test('what is declared in other languages only is shown in one of them, and told', async ({page, site, told}) => {
  expect(await shownFromFile(page, site, 'de')).toEqual(['Everywhere', 'Alle ablehnen', 'Alle akzeptieren', 'Counter', 'Counting']);
  await told.expectOne('untranslated', 'no words in de: counter.provider, counter.purpose;');
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

/** A portal whose words all come from a file, in two languages. */
const fileOf = (text: (en: string, fr: string) => unknown): string => JSON.stringify({
  categories: [{name: 'surveys', label: text('Surveys', 'Sondages'), summary: text('To ask you', 'Pour vous demander')}],
  services: [
    {name: 'ask', category: 'surveys', label: text('Asker', 'Demandeur'), provider: text('Ask Ltd', 'Ask SA'), purpose: text('To ask one question', 'Pour une question'),
      'privacy-href': '/privacy', items: [{name: '_ask', purpose: text('To ask once', 'Pour une fois')}]},
    {name: 'film', category: 'third-party', party: 'third', provider: text('Films', 'Cinéma'), purpose: text('To show films', 'Pour montrer des films'), country: text('Ireland', 'Irlande'),
      function: text('Player', 'Lecteur'), cookies: '_f'},
  ],
  texts: {title: text('Biscuits?', 'Des biscuits ?'), preferencesTitle: text('Choose', 'Choisir'), loadOnce: text('Just once', 'Une fois'), choiceTitle: text('You said', 'Votre avis'), notLoaded: text('Held: {who}', 'Retenu : {who}')},
});

const FILM = '<iframe data-consent="film" data-consent-src="/film" width="560" height="315"></iframe>';

const fromFile = (lang: string): string => portalPage(`<cookies-preferences src="/cookies.json"></cookies-preferences>${FILM}<cookies-declaration></cookies-declaration>`, {lang});

async function visitWithFile(page: Page, site: Site, lang: string): Promise<void> {
  site.page('/', fromFile(lang));
  await page.goto(site.url('/'));
  await page.locator('cookies-declaration table').first().waitFor();
  await page.evaluate(() => window.cookiesPreferences!.show('banner'));
  await page.locator('#banner').waitFor();
}

/** All that is shown, surface by surface. */
async function shownWords(page: Page): Promise<Record<'banner' | 'placeholder' | 'declaration' | 'preferences', string>> {
  const words = (selector: string): Promise<string> => page.locator(selector).innerText();
  await page.locator('#load-once').waitFor();
  const [banner, placeholder, declaration] = [await words('#banner'), await words('[part=placeholder]'), await words('cookies-declaration')];
  await page.locator('#settings').click();
  await page.locator('dialog').waitFor();
  for (const summary of await page.locator('dialog summary').all()) await summary.click();
  return {banner, placeholder, declaration, preferences: await words('dialog')};
}

const WORDS = {
  banner: [['Biscuits?', 'Des biscuits ?'], ['Surveys', 'Sondages'], ['To ask you', 'Pour vous demander']],
  placeholder: [['Held: Films', 'Retenu : Cinéma'], ['To show films', 'Pour montrer des films'], ['Just once', 'Une fois']],
  declaration: [['You said', 'Votre avis'], ['Ask Ltd', 'Ask SA'], ['To ask once', 'Pour une fois'], ['Ireland', 'Irlande'], ['Player', 'Lecteur']],
  preferences: [['Choose', 'Choisir'], ['Asker', 'Demandeur'], ['To ask one question', 'Pour une question'], ['Films', 'Cinéma']],
} as const;

for (const [lang, index] of [['en', 0], ['fr', 1]] as const) {
  test(`words of services and categories from a file are shown in ${lang}, everywhere`, async ({page, site, told}) => {
    site.shop.file('/cookies.json', fileOf((en, fr) => ({en, fr})));
    await visitWithFile(page, site, lang);
    const shown = await shownWords(page);
    for (const [surface, words] of Object.entries(WORDS) as [keyof typeof WORDS, typeof WORDS['banner']][]) {
      for (const pair of words) {
        expect(shown[surface]).toContain(pair[index]);
        expect(shown[surface]).not.toContain(pair[1 - index]);
      }
    }
    await told.expectNothing();
  });
}

test('markup in a file, and in what a page says of a placeholder, is shown as it is written', async ({page, site, told}) => {
  site.shop.file('/cookies.json', fileOf(() => MARKUP));
  site.page('/', fromFile('en').replace('<iframe', `<iframe title="${escape(MARKUP)}" data-consent-text="${escape(MARKUP)}"`));
  await page.goto(site.url('/'));
  await page.locator('cookies-declaration table').first().waitFor();
  await page.evaluate(() => window.cookiesPreferences!.show('banner'));
  await page.locator('#banner').waitFor();
  for (const [surface, text] of Object.entries(await shownWords(page))) expect(text, surface).toContain('<img src=x onerror="window.hurt=1"><b>bold</b>');
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  await told.expectNothing();
});

test('own words of preferences, placeholders and declaration follow the language', async ({page, site, told}) => {
  const texts = [['loadOnce', 'Once'], ['alwaysAllow', 'Always'], ['save', 'Keep'], ['provider', 'Who'], ['necessary', 'Needed']]
    .map(([key, text]) => `<cookie-text key="${key}" text="${text}" lang="en"></cookie-text><cookie-text key="${key}" text="${text} FR" lang="fr"></cookie-text>`).join('');
  for (const [lang, end] of [['en', ''], ['fr', ' FR']] as const) {
    site.page(`/${lang}`, policyPage('', '', {lang, services: texts + SERVICES}).replace('</main>', '<iframe data-consent="youtube" data-consent-src="/film" width="560" height="315"></iframe></main>'));
    await page.goto(site.url(`/${lang}#cookies-preferences`));
    await expect(page.locator('#save')).toHaveText(`Keep${end}`);
    await expect(page.locator('#load-once')).toHaveText(`Once${end}`);
    await expect(page.locator('#always-allow')).toHaveText(`Always${end}`);
    await expect(page.locator('dialog section').first()).toContainText(`Needed${end}`);
    await expect(page.getByRole('columnheader', {name: `Who${end}`, exact: true, includeHidden: true}).first()).toBeAttached();
  }
  await told.expectNothing();
});

test('a key that no text has is told, by each of its places once', async ({page, site, told}) => {
  await visit(page, site, portalPage(`<cookies-preferences><cookie-text key="reject" text="No"></cookie-text><cookie-text key="rejectAll" text="No"></cookie-text>
    <cookie-text key="rejectAll" text="Non" lang="fr"></cookie-text><cookie-text key="choiceTitle" text="You said"></cookie-text>
    <cookie-service name="matomo" category="statistical" provider="Matomo" cookies="_pk"></cookie-service></cookies-preferences>`));
  await told.expectOne('unknown-text', 'no text has the key "rejectAll"');
  await expect(page.locator('#reject')).toHaveText('No');
});

test('a file puts the words of a service where the service is, so that a key for them is told', async ({page, site, told}) => {
  site.shop.file('/cookies.json', JSON.stringify({
    categories: [{name: 'own', label: 'Own'}],
    services: [{name: 'ask', category: 'own', provider: 'Ask', cookies: '_ask'}],
    texts: {'ownText': 'For ourselves', 'own.label': 'Own', 'statistical': 'Counts', 'ask.purpose': 'To ask'},
  }));
  await visit(page, site, portalPage('<cookies-preferences src="/cookies.json"></cookies-preferences>'));
  await told.expectOne('unknown-text', 'no text has the key "ask.purpose"');
  await expect(page.locator('#banner li')).toHaveText(['Own – For ourselves']);
});

test('a key that every object has is no text', async ({page, site, told}) => {
  await visit(page, site, portalPage(`<cookies-preferences><cookie-text key="toString" text="x"></cookie-text>${SERVICES}</cookies-preferences>`));
  await told.expectOne('unknown-text', 'no text has the key "toString"');
});

/** What a page declares in English, and the French words for it beside. */
const BILINGUAL = `<cookie-category name="surveys" label="Surveys" summary="To ask you"></cookie-category>
  <cookie-service name="ask" category="surveys" label="Asker" provider="Ask Ltd" purpose="To ask one question" country="Ireland" function="Form" cookies="_ask">
    <cookie-item name="_once" purpose="To ask once"></cookie-item></cookie-service>
  <cookie-service name="youtube" category="third-party" party="third" provider="YouTube" purpose="To show videos" cookies="YSC"></cookie-service>
  ${[
    ['surveys.label', 'Sondages'], ['surveys.summary', 'Pour vous demander'], ['third-party.label', 'Ailleurs'], ['ask.label', 'Demandeur'], ['ask.provider', 'Ask SA'],
    ['ask.purpose', 'Pour une question'], ['ask.country', 'Irlande'], ['ask.function', 'Formulaire'], ['_once.purpose', 'Pour une fois'], ['youtube.purpose', 'Montrer <b>des vidéos</b>'],
  ].map(([key, text]) => `<cookie-text key="${key}" lang="fr" text="${text}"></cookie-text>`).join('')}`;

const BESIDE = {
  banner: [['Surveys', 'Sondages'], ['To ask you', 'Pour vous demander'], ['Third-party content', 'Ailleurs']],
  placeholder: [['To show videos', 'Montrer <b>des vidéos</b>']],
  declaration: [['Surveys', 'Sondages'], ['Ask Ltd', 'Ask SA'], ['To ask one question', 'Pour une question'], ['To ask once', 'Pour une fois'], ['Ireland', 'Irlande'], ['Form', 'Formulaire'], ['To show videos', 'Montrer <b>des vidéos</b>']],
  preferences: [['Surveys', 'Sondages'], ['Asker', 'Demandeur'], ['To ask one question', 'Pour une question'], ['To show videos', 'Montrer <b>des vidéos</b>']],
} as const;

for (const [lang, index] of [['en', 0], ['fr-BE', 1], ['de', 0]] as const) {
  test(`words beside what is declared are shown in ${lang}, everywhere, and without any the declared ones are`, async ({page, site, told}) => {
    site.page('/', policyPage('', '', {lang, services: BILINGUAL}).replace('</main>', `${FILM.replace('"film"', '"youtube"')}</main>`));
    await page.goto(site.url('/'));
    await page.locator('cookies-declaration table').first().waitFor();
    await page.evaluate(() => window.cookiesPreferences!.show('banner'));
    await page.locator('#banner').waitFor();
    const shown = await shownWords(page);
    for (const [surface, words] of Object.entries(BESIDE) as [keyof typeof BESIDE, readonly (readonly [string, string])[]][]) {
      for (const pair of words) if (lang !== 'de' || pair[0] !== 'Third-party content') expect(shown[surface]).toContain(pair[index]);
    }
    expect(await page.locator('b', {hasText: 'des vidéos'}).count()).toBe(0);
    await told.expectNothing();
  });
}
