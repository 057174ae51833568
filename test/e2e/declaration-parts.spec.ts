// What the declaration is made of: prose, levels of headings, our own cookie, and the fallback that it replaces.
// Its tables are in declaration-table.spec.ts.
import {policyPage, SERVICES} from './declared-page.js';
import {portalPage} from './portal-page.js';
import {shownTexts} from './shown-texts.js';
import {expect, test} from './told.js';

const headings = (): string[] =>
  [...document.querySelectorAll('cookies-declaration :is(h1, h2, h3, h4, h5, h6)')].map((heading) => `${heading.localName} ${heading.textContent}`);

for (const [attribute, [title, section, group]] of [
  ['', ['h1', 'h2', 'h3']], ['heading-level="2"', ['h2', 'h3', 'h4']], ['heading-level="4"', ['h4', 'h5', 'h6']],
  ['heading-level="9"', ['h4', 'h5', 'h6']], ['heading-level="big"', ['h1', 'h2', 'h3']],
] as const) {
  test(`with ${attribute || 'no heading-level'} the title is ${title} and the rest below it`, async ({page, site}) => {
    site.page('/cookies', policyPage('', attribute));
    await page.goto(site.url('/cookies'));
    await page.locator('cookies-declaration table').first().waitFor();
    expect(await page.evaluate(headings)).toEqual([
      `${title} Cookies policy`, `${section} What is a cookie?`, `${section} What cookies are used on the https://data.example.org platform`,
      expect.stringMatching(`${group} Cookies necessary`), `${group} Third-party content`, `${group} Statistical`,
      `${section} How do I configure cookies in my browser?`, `${section} Your choice`,
    ]);
  });
}

test('tables-only leaves out title and prose', async ({page, site}) => {
  site.page('/cookies', policyPage('', 'tables-only'));
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').first().waitFor();
  expect((await page.evaluate(shownTexts, 'cookies-declaration'))[0]).toBe('What cookies are used on the https://data.example.org platform');
  await expect(page.locator('cookies-declaration table')).toHaveCount(3);
  expect(await page.evaluate(headings)).toEqual([expect.stringMatching('h2 What cookies'), ...Array.from({length: 3}, () => expect.stringMatching('^h3')), 'h2 Your choice']);
});

test('the first sentence speaks of statistics only where some are declared', async ({page, site}) => {
  for (const [services, sentence] of [
    [SERVICES, 'We use cookies so that this site works properly and, if you agree, to see how it is used.'],
    [SERVICES.replaceAll('statistical', 'functional'), 'We use cookies so that this site works properly.'],
  ] as const) {
    site.page('/cookies', policyPage('', '', {services}));
    await page.goto(site.url('/cookies'));
    await expect(page.locator('cookies-declaration p').first()).toHaveText(sentence);
  }
});

test('our own cookie has a row where something is asked', async ({page, site}) => {
  site.page('/cookies', policyPage('months="3" controller="City of Casey"'));
  await page.goto(site.url('/cookies'));
  const row = page.getByRole('table', {name: /necessary/}).getByRole('row', {name: 'cookies_preferences'});
  await expect(row.locator('th, td')).toHaveText([
    'City of Casey', 'Choices related to your cookie preferences', 'cookies_preferences',
    'To remember the visitor’s cookie preferences', '3 months', 'This site', 'Needed for the site to work', '', '',
  ]);
});

test('our own cookie is not added where a declared row names it, or nothing is asked', async ({page, site}) => {
  const own = '<cookie-service category="necessary" provider="Opendatasoft" cookies="choice"></cookie-service>';
  for (const [services, names] of [
    [own + SERVICES, ['choice', 'sessionid']],
    [own.replace('choice', 'csrftoken'), ['csrftoken']],
  ] as const) {
    site.page('/cookies', policyPage('cookie-name="choice"', '', {services}));
    await page.goto(site.url('/cookies'));
    await expect(page.getByRole('table', {name: /necessary/}).locator('tbody th')).toHaveText(names);
  }
});

const withFile = portalPage(`<cookies-preferences src="/cookies.json"></cookies-preferences>
  <cookies-declaration><p>This list needs JavaScript.</p></cookies-declaration>`);

test('a snapshot of itself, put back by a router or sent by the server, is not doubled', async ({page, site}) => {
  site.page('/cookies', policyPage());
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').first().waitFor();
  const once = await page.evaluate(headings);
  const snapshot = await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const markup = main.innerHTML;
    main.innerHTML = markup;
    return markup;
  });
  await expect.poll(() => page.evaluate(headings)).toEqual(once);
  site.page('/cookies', policyPage().replace(/<cookies-declaration.*<\/cookies-declaration>/s, snapshot));
  await page.reload();
  await page.waitForFunction(() => customElements.get('cookies-declaration'));
  await page.locator('cookies-declaration').getByRole('button', {name: 'Reject all'}).click();
  await expect(page.locator('cookies-declaration [role=status]')).toContainText('Refused');
  expect(await page.evaluate(headings)).toEqual(once);
});

test('the fallback stays when the file fails', async ({page, site, told}) => {
  site.shop.file('/cookies.json', '', {status: 500});
  site.page('/cookies', withFile);
  await page.goto(site.url('/cookies'));
  await told.expectOne('file-missing');
  expect(await page.evaluate(shownTexts, 'cookies-declaration')).toEqual(['This list needs JavaScript.']);
});

test('the fallback stays until the tables can be shown, and is then replaced', async ({page, site}) => {
  let answer = (): void => {};
  site.shop.file('/cookies.json', '{"services": [{"category": "necessary", "cookies": "sessionid"}]}', {delay: new Promise<void>((resolve) => (answer = resolve))});
  site.page('/cookies', withFile);
  await page.goto(site.url('/cookies'));
  await expect.poll(() => site.requests().map(({path}) => path)).toContain('/cookies.json');
  expect(await page.evaluate(shownTexts, 'cookies-declaration')).toEqual(['This list needs JavaScript.']);
  answer();
  await page.locator('cookies-declaration table').waitFor();
  await expect(page.locator('cookies-declaration')).not.toContainText('This list needs JavaScript.');
});

test('the fallback stays where there is no element, or the script does not come', async ({page, site, told}) => {
  site.page('/cookies', portalPage('<cookies-declaration><p>This list needs JavaScript.</p></cookies-declaration>'));
  await page.goto(site.url('/cookies'));
  await told.expectNothing();
  expect(await page.evaluate(shownTexts, 'cookies-declaration')).toEqual(['This list needs JavaScript.']);
  site.page('/cookies', policyPage());
  site.block('/cookies-preferences.js');
  await page.goto(site.url('/cookies'));
  expect(await page.evaluate(shownTexts, 'cookies-declaration')).toEqual(['This list needs JavaScript.']);
});
