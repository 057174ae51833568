// What the declaration says of itself: its last update, who is responsible, how to configure browsers; and the words of newer portals.
// The classic prose is in declaration-parts.spec.ts, in the words of five portals in portable/seeds.spec.ts.
import type {Page} from 'playwright';
import {policyPage} from './declared-page.js';
import {shownTexts} from './shown-texts.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const NECESSARY = '<cookie-service category="necessary" provider="Opendatasoft" cookies="sessionid" purpose="To remember the user" duration="P14D"></cookie-service>';

async function visit(page: Page, site: Site, ...args: Parameters<typeof policyPage>): Promise<string[]> {
  site.page('/cookies', policyPage(...args));
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').first().waitFor();
  return page.evaluate(shownTexts, 'cookies-declaration');
}

/** The lines under the first sentence. */
const about = (page: Page): Promise<string[]> => page.locator('cookies-declaration').evaluate((element) =>
  (element.querySelector('p:has(time, bdi, a)') as HTMLElement | null)?.innerText.split('\n') ?? []);

test('the day of the update, the controller and the contact stand under the first sentence', async ({page, site, told}) => {
  await visit(page, site, 'controller="City of Casey" contact="dpo@casey.example"', 'updated="2025-09-29"');
  expect(await about(page)).toEqual(['Last update: September 29, 2025', 'Responsible for this site: City of Casey', 'Contact: dpo@casey.example']);
  await expect(page.locator('cookies-declaration time').first()).toHaveAttribute('datetime', '2025-09-29');
  expect(await page.locator('cookies-declaration h1 + p + p').innerText()).toContain('Last update');
  await visit(page, site, 'controller="City of Casey"', 'tables-only updated="2025-09-29"');
  expect(await about(page)).toEqual(['Last update: September 29, 2025']);
  await visit(page, site);
  expect(await about(page)).toEqual([]);
  await told.expectNothing();
});

test.describe('west of Greenwich', () => {
  test.use({timezoneId: 'America/Los_Angeles'});

  test('the day of the update is the same', async ({page, site}) => {
    await visit(page, site, '', 'updated="2025-09-01"');
    expect(await about(page)).toEqual(['Last update: September 1, 2025']);
  });
});

test('no update is told where there is no such day, and the author is told once', async ({page, site, told}) => {
  const values = ['29.09.2025', '2025-02-30', '2025-9-29', '2025-13-01', 'yesterday'];
  const more = values.map((value) => `<cookies-declaration tables-only updated="${value}"></cookies-declaration>`).join('');
  site.page('/cookies', policyPage('manual').replace('</main>', `${more}</main>`));
  await page.goto(site.url('/cookies'));
  await expect(page.locator('cookies-declaration table')).toHaveCount(3 * (1 + values.length));
  await page.locator('cookies-declaration').first().getByRole('button', {name: 'Reject all'}).click();
  await expect(page.locator('cookies-declaration [role=status]').last()).toHaveText(/Refused/);
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('Last update');
  const lines = (await told.lines()).map((line) => /attribute: (updated="[^"]*") is not a day/.exec(line)?.[1] ?? line);
  expect(new Set(lines)).toEqual(new Set(values.map((value) => `updated="${value}"`)));
  expect(lines).toHaveLength(values.length);
});

test('a contact is a link where it is a mailbox or a page, else text', async ({page, site, told}) => {
  for (const [contact, href, text] of [
    ['dpo@example.org', 'mailto:dpo@example.org', 'dpo@example.org'],
    ['mailto:dpo@example.org', 'mailto:dpo@example.org', 'dpo@example.org'],
    ['https://example.org/contact', 'https://example.org/contact', 'https://example.org/contact'],
    ['/contact', site.url('/contact'), site.url('/contact')],
    ['Town hall, 1 Main Street', null, 'Town hall, 1 Main Street'],
    ['+61 3 9705 5200', null, '+61 3 9705 5200'],
    ['javascript:alert(1)', null, 'javascript:alert(1)'],
    ['data:text/html,@x', null, 'data:text/html,@x'],
    ['<b>@x</b>', null, '<b>@x</b>'],
  ] as const) {
    await visit(page, site, `contact="${contact}"`);
    expect(await about(page)).toEqual([`Contact: ${text}`]);
    expect(await page.locator('cookies-declaration p:has(bdi, a)').first().evaluate((line) => line.querySelector('a')?.getAttribute('href') ?? null)).toBe(href);
  }
  await told.expectNothing();
});

test('how to configure browsers is told where something is asked', async ({page, site}) => {
  const texts = await visit(page, site);
  const start = texts.indexOf('How do I configure cookies in my browser?');
  expect(texts.slice(start + 2, start + 7)).toEqual(['Chrome', 'Edge', 'Firefox', 'Safari', 'Your choice']);
  expect(texts).toContain('You can see and change your choice at the end of this page, at any time.');
  for (const link of await page.locator('cookies-declaration li a').all()) expect(await link.getAttribute('href')).toMatch(/^https:\/\/support\./);
  expect(await visit(page, site, '', '', {services: NECESSARY})).not.toContain('How do I configure cookies in my browser?');
});

test('the plain wording is that of newer portals', async ({page, site, told}) => {
  const texts = await visit(page, site, '', 'wording="plain"', {services: NECESSARY});
  expect(texts).toEqual([
    'Cookies policy', 'We use cookies so that this site works properly.', 'What is a cookie?', expect.stringContaining('small piece of data'),
    'What cookies are used on the https://data.example.org platform', 'Strictly necessary cookies',
    'Supplier', 'Cookie name(s)', 'Duration', 'Function', 'Opendatasoft', 'sessionid', '14 days', 'To remember the user',
    'How do I configure cookies in my browser?', expect.stringContaining('In the settings of your browser'), 'Chrome', 'Edge', 'Firefox', 'Safari',
  ]);
  await told.expectNothing();
});

test('the plain wording has the other columns, and the choice, where something is asked', async ({page, site}) => {
  const texts = await visit(page, site, '', 'wording="plain"');
  await expect(page.locator('cookies-declaration table').first().locator('thead th'))
    .toHaveText(['Supplier', 'Cookie name(s)', 'Duration', 'Function', 'Set by', 'Basis', 'Privacy policy', 'Country']);
  expect(texts).toContain('You can see and change your choice at the end of this page, at any time.');
  expect(texts.slice(-3)).toEqual(['Reject all', 'Accept all', 'Change my choice']);
});

test('in the plain wording a service that tells no purpose shows its function', async ({page, site}) => {
  await visit(page, site, '', 'wording="plain"', {services: NECESSARY.replace('purpose', 'function')});
  await expect(page.locator('tbody td').last()).toHaveText('To remember the user');
});

test('an unknown wording is the classic one, and the author is told', async ({page, site, told}) => {
  expect(await visit(page, site, '', 'wording="new"')).toContain('Service provider’s name');
  await told.expectOne('attribute', 'wording="new"');
});

test('what frameworks set as a property of this name is the attribute', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => {
    const element = document.createElement('cookies-declaration');
    Object.assign(element, {updated: '2025-09-29'});
    document.querySelector('main')!.replaceChildren(element);
  });
  await expect.poll(() => about(page)).toEqual(['Last update: September 29, 2025']);
});

test('lists are told as the language does it, and names of cookies are kept apart from it', async ({page, site}) => {
  await visit(page, site, '', '', {lang: 'ar'});
  await expect(page.locator('cookies-declaration tbody th').last()).toHaveText('_hm');
  expect(await page.locator('cookies-declaration tbody th').allTextContents()).toContain('_pk_id*، _pk_ses*');
  await page.evaluate(() => window.cookiesPreferences!.reject());
  const refused = await page.locator('cookies-declaration [role=status] p').last().textContent();
  expect(refused).not.toContain(',');
  expect(refused).toMatch(/ و\S+$/);
});

test('where the browser does not know the language, durations and dates are still in no other', async ({page, site}) => {
  await visit(page, site, 'months="3"', 'updated="2025-09-29"', {lang: 'eu'});
  expect(await page.locator('cookies-declaration tbody td').allTextContents()).toEqual(expect.arrayContaining(['14 egun', '3 hilabete', '13 hilabete', '1 urte']));
  await page.evaluate(() => window.cookiesPreferences!.reject());
  const today = new Intl.DateTimeFormat('sv').format();
  await expect(page.locator('cookies-declaration [role=status] time')).toHaveText(today);
});
