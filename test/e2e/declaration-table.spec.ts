// The tables of the declaration: true tables with a caption and header cells, their groups in order, and their columns.
// The words of the five portals are in portable/seeds.spec.ts; the visitor's choice is in declaration-choice.spec.ts.
import type {Locator, Page} from 'playwright';
import {policyPage, SERVICES} from './declared-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

async function visit(page: Page, site: Site, html: string): Promise<Locator> {
  site.page('/cookies', html);
  await page.goto(site.url('/cookies'));
  const tables = page.locator('cookies-declaration table');
  await tables.first().waitFor();
  return tables;
}

/** A column by the text of its header cell, in all tables, from the top. */
const column = (page: Page, header: string): Promise<string[]> => page.locator('cookies-declaration').evaluate((element, text) => {
  const index = [...element.querySelectorAll('thead tr:first-child th')].findIndex((cell) => cell.textContent === text);
  return [...element.querySelectorAll('tbody tr')].map((row) => row.children[index]?.textContent?.replace(/\s+/g, ' ').trim() ?? 'none');
}, header);

const headers = (tables: Locator): Promise<string[]> => tables.first().locator('thead th').allTextContents();

const BASE = ['Service provider’s name', 'Function and location', 'Cookie name(s)', 'Purposes'];

test('each group is a table with a caption, header cells for columns and one for each row', async ({page, site}) => {
  const tables = await visit(page, site, policyPage());
  await expect(tables).toHaveCount(3);
  for (const table of await tables.all()) {
    await expect(table.locator('caption h3')).toHaveCount(1);
    expect(await table.locator('thead th:not([scope=col])').count()).toBe(0);
    expect(await table.locator('tbody tr').count()).toBe(await table.locator('tbody th[scope=row]').count());
    expect(await table.locator('tbody th').evaluateAll((cells) => cells.every((cell) => cell.textContent))).toBe(true);
  }
  const table = page.getByRole('table', {name: 'Statistical'});
  await expect(table.getByRole('columnheader')).toHaveCount(9);
  await expect(table.getByRole('rowheader')).toHaveText(['_pk_id*, _pk_ses*', '_hm']);
  await expect(table.getByRole('row', {name: '_hm'}).getByRole('cell').first()).toHaveText('Heatmap');
});

test('groups come in order: necessary, exempt, then the categories as they are met', async ({page, site}) => {
  const tables = await visit(page, site, policyPage('exempt="heatmap"'));
  await expect(tables.locator('caption')).toHaveText([
    'Cookies necessary for the platform to function properly/functionality cookies',
    'Cookies that are used until you refuse them',
    'Third-party content',
    'Statistical',
  ]);
  await expect(tables.nth(1).locator('tbody th')).toHaveText(['_hm']);
  await expect(tables.nth(3).locator('tbody th')).toHaveText(['_pk_id*, _pk_ses*']);
});

test('a group without rows is left out', async ({page, site}) => {
  const tables = await visit(page, site, policyPage('exempt="statistical"'));
  await expect(tables.locator('caption')).toHaveText([/necessary/, /until you refuse/, 'Third-party content']);
});

test('durations are told in words where some row has one', async ({page, site}) => {
  const tables = await visit(page, site, policyPage());
  expect(await headers(tables)).toEqual([...BASE, 'Duration', 'Set by', 'Basis', 'Privacy policy', 'Country']);
  expect(await column(page, 'Duration')).toEqual(['14 days', '6 months', '6 months', 'Until the browser is closed', '13 months', '1 year']);
});

test('durations are told in the language of the page', async ({page, site}) => {
  await visit(page, site, policyPage('', '', {lang: 'fr'}));
  expect(await column(page, 'Durée')).toEqual(['14 jours', '6 mois', '6 mois', 'Jusqu’à la fermeture du navigateur', '13 mois', '1 an']);
});

test('a change of language while it is shown is followed in every cell, and the marked row stays marked', async ({page, site}) => {
  const tables = await visit(page, site, policyPage());
  await page.evaluate(() => { location.hash = 'cookies-of-matomo'; });
  await page.evaluate(() => { document.documentElement.lang = 'fr'; });
  await expect(tables.first().locator('thead th').first()).toHaveText('Nom du fournisseur de service');
  expect(await column(page, 'Durée')).toEqual(['14 jours', '6 mois', '6 mois', 'Jusqu’à la fermeture du navigateur', '13 mois', '1 an']);
  await expect(page.locator('cookies-declaration h2').last()).toHaveText('Votre choix');
  await expect(page.locator('tr:target')).toContainText('Matomo');
});

test('a duration that is none is shown as it was written', async ({page, site}) => {
  await visit(page, site, policyPage('', '', {services: SERVICES.replace('P14D', 'two weeks')}));
  expect((await column(page, 'Duration'))[0]).toBe('two weeks');
});

test('without any duration, third party, policy or country there are four columns', async ({page, site}) => {
  const services = '<cookie-service category="necessary" provider="Opendatasoft" function="API" cookies="csrftoken" purpose="To retrieve data"></cookie-service>';
  const tables = await visit(page, site, policyPage('', '', {services}));
  expect(await headers(tables)).toEqual(BASE);
  for (const [attribute, header] of [['duration="P1D"', 'Duration'], ['party="third"', 'Set by'],
    ['privacy-href="/privacy"', 'Privacy policy'], ['country="France"', 'Country']] as const) {
    const extended = await visit(page, site, policyPage('', '', {services: services.replace('provider', `${attribute} provider`)}));
    expect(await headers(extended)).toEqual([...BASE, header]);
  }
});

test('party, privacy policy and country are told of each row', async ({page, site}) => {
  await visit(page, site, policyPage());
  expect(await column(page, 'Set by')).toEqual(['This site', 'This site', 'Third party', 'Third party', 'This site', 'This site']);
  expect(await column(page, 'Country')).toEqual(['', '', 'Ireland', 'Ireland', '', '']);
  const link = page.getByRole('table', {name: 'Third-party content'}).getByRole('link').first();
  await expect(link).toHaveText('YouTube');
  await expect(link).toHaveAttribute('href', 'https://policies.google.com/privacy');
});

test('the basis of each row is told where not all is necessary', async ({page, site}) => {
  const tables = await visit(page, site, policyPage('exempt="heatmap"'));
  await expect(tables).toHaveCount(4);
  expect(await column(page, 'Basis')).toEqual(['Needed for the site to work', 'Needed for the site to work', 'Runs until you refuse', 'Your consent', 'Your consent', 'Your consent']);
});

test('what is no cookie says what it is, also where no page can erase it', async ({page, site}) => {
  const items = ['local', 'session', 'indexeddb', 'cookie'].map((kind) => `<cookie-item name="${kind}_key" kind="${kind}"></cookie-item>`).join('');
  const player = '<cookie-service category="third-party" provider="Player"><cookie-item name="volume" kind="local" domain="player.example"></cookie-item></cookie-service>';
  await visit(page, site, policyPage('', '', {services: `${SERVICES}<cookie-service category="functional" provider="Own">${items}</cookie-service>${player}`}));
  await expect(page.locator('tbody th', {hasText: 'local_key'})).toHaveText('local_key (local storage), session_key (session storage), indexeddb_key (database), cookie_key');
  await expect(page.locator('tbody th', {hasText: 'volume'})).toHaveText('volume (local storage, player.example, cannot be erased from this page)');
});

test('a privacy policy is a link only where it leads to a page or a mailbox', async ({page, site, told}) => {
  for (const [address, href] of [
    ['/privacy', '/privacy'], ['privacy.html', '/privacy.html'], ['?page=privacy', '/cookies?page=privacy'],
    ['mailto:dpo@example.org', 'mailto:dpo@example.org'], ['HTTPS://example.org/p', 'https://example.org/p'],
  ] as const) {
    await visit(page, site, policyPage('', '', {services: SERVICES.replace('https://policies.google.com/privacy', address)}));
    expect(await page.locator('cookies-declaration td a').first().getAttribute('href')).toBe(href.startsWith('/') ? site.url(href) : href);
  }
  await told.expectNothing();
});

test('a privacy policy that leads elsewhere is text, and the author is told', async ({page, site, told}) => {
  const addresses = ['javascript:alert(1)', '&#1;java&#9;script:alert(2)', 'data:text/html,x', 'tel:+33123', 'https://'];
  const services = addresses.map((address) => `<cookie-service category="necessary" provider="P" privacy-href="${address}"></cookie-service>`).join('');
  await visit(page, site, policyPage('', '', {services}));
  await expect(page.locator('cookies-declaration td a')).toHaveCount(0);
  expect(await column(page, 'Privacy policy')).toEqual(['javascript:alert(1)', '\u0001java script:alert(2)', 'data:text/html,x', 'tel:+33123', 'https://']);
  const lines = await told.lines();
  expect(lines).toHaveLength(addresses.length);
  for (const line of lines) expect(line).toMatch(/attribute: privacy-href=".*" is not the address of a page/);
});

test('items with a purpose or duration of their own have rows of their own, others share one', async ({page, site}) => {
  const tables = await visit(page, site, policyPage());
  const rows = tables.nth(1).locator('tbody tr');
  await expect(rows).toHaveText([/VISITOR_INFO1_LIVE.*To estimate bandwidth/s, /YSC.*To show videos/s]);
  await expect(tables.nth(2).locator('tbody th').first()).toHaveText('_pk_id*, _pk_ses*');
});

test('what no page can erase is said to be so, with the domain that it is declared for', async ({page, site}) => {
  const items = '<cookie-item name="token" http-only></cookie-item><cookie-item name="mine" domain=".shop.localhost"></cookie-item>';
  const own = `<cookie-service category="statistical" provider="Own" cookies="seen">${items}</cookie-service>`;
  await visit(page, site, policyPage('', '', {services: SERVICES + own}));
  await expect(page.locator('tbody th', {hasText: 'VISITOR_INFO1_LIVE'})).toHaveText('VISITOR_INFO1_LIVE (youtube.com, cannot be erased from this page)');
  await expect(page.locator('tbody th', {hasText: 'YSC'})).toHaveText('YSC (youtube.com, cannot be erased from this page)');
  await expect(page.locator('tbody th', {hasText: 'token'})).toHaveText('seen, token (cannot be erased from this page), mine');
});
