// Links to one service or category of the declaration: `#cookies-of-NAME`.
// The link to the preferences is in openers.spec.ts.
import type {Page} from 'playwright';
import {policyPage, SERVICES} from './declared-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

/** Enough of them that the page has to scroll. */
const MANY = Array.from({length: 40}, (_, index) => `<cookie-service category="functional" provider="Own" cookies="c${index}" purpose="${index}"></cookie-service>`).join('');

/** Taller than any window, below the declaration. */
const TALL = '<style>body {padding-bottom: 300vh}</style>';

/** A page with a JSON file that comes when it is let go, so long after the browser looked for the place. */
async function visitLate(page: Page, site: Site, hash: string): Promise<() => void> {
  let answer = (): void => {};
  const services = [...MANY.matchAll(/cookies="(\w+)"/g)].map(([, cookies]) => ({category: 'functional', provider: 'Own', cookies, purpose: cookies!}));
  const json = JSON.stringify({services: [...services, {name: 'matomo', category: 'statistical', cookies: '_pk'}]});
  site.shop.file('/cookies.json', json, {delay: new Promise<void>((resolve) => (answer = resolve))});
  site.page('/cookies', policyPage('manual src="/cookies.json"', '', {services: '', head: TALL}));
  await page.goto(site.url('/cookies' + hash));
  return answer;
}

const isShown = (page: Page, id: string) => page.evaluate((name) => {
  const {top, bottom} = document.getElementById(name)!.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && !!document.querySelector('cookies-declaration :target');
}, id);

test('a link leads to the first row of a service, or to the table of a category', async ({page, site}) => {
  site.page('/cookies', policyPage('manual', '', {services: MANY + SERVICES, head: TALL}));
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').first().waitFor();
  for (const [name, text] of [['matomo', /_pk_id/], ['youtube', /VISITOR_INFO1_LIVE/]] as const) {
    await page.evaluate((hash) => { location.hash = hash; }, `cookies-of-${name}`);
    await expect(page.locator('tr:target')).toHaveText(text);
    expect(await isShown(page, `cookies-of-${name}`)).toBe(true);
    expect(await page.locator('tr:target').evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid');
  }
  await page.evaluate(() => { location.hash = 'cookies-of-third-party'; });
  await expect(page.locator('table:target')).toContainText('Third-party content');
});

test('ids are there once, however many rows and tables there are', async ({page, site}) => {
  site.page('/cookies', policyPage('manual', '', {services: SERVICES}).replace('</main>', '<cookies-declaration tables-only></cookies-declaration></main>'));
  await page.goto(site.url('/cookies'));
  await expect(page.locator('cookies-declaration table')).toHaveCount(6);
  const ids = (): Promise<string[]> => page.locator('cookies-declaration [id]').evaluateAll((all) => all.map(({id}) => id));
  const wanted = ['necessary', 'third-party', 'youtube', 'statistical', 'matomo', 'heatmap'].map((name) => `cookies-of-${name}`);
  expect(await ids()).toEqual(wanted);
  expect(await page.locator('cookies-declaration').last().locator('[id]').count()).toBe(0);
  await page.evaluate(() => document.querySelector('cookies-declaration')!.remove());
  await expect.poll(ids).toEqual(wanted);
});

test('a service that is called "preferences" takes nothing from the link to the preferences', async ({page, site}) => {
  site.page('/cookies', policyPage('manual', '', {services: SERVICES.replace('name="matomo"', 'name="preferences"'), head: TALL}) + '<a href="#cookies-preferences">Cookies</a>');
  await page.goto(site.url('/cookies#cookies-of-preferences'));
  await expect(page.locator('tr:target')).toHaveText(/_pk_id/);
  await page.getByRole('link', {name: 'Cookies', exact: true}).click();
  await expect(page.locator('dialog')).toBeVisible();
});

test('the place is found when the tables come late, and the history keeps what it had', async ({page, site}) => {
  const answer = await visitLate(page, site, '#cookies-of-matomo');
  const length = await page.evaluate(() => {
    history.replaceState({own: 1}, '');
    return history.length;
  });
  answer();
  await expect(page.locator('tr:target')).toHaveText(/_pk/);
  expect(await isShown(page, 'cookies-of-matomo')).toBe(true);
  expect(await page.evaluate(() => [history.length, history.state as unknown])).toEqual([length, {own: 1}]);
});

for (const [what, go] of [
  ['scrolled', () => scrollTo(0, 200)],
  ['gone to a field', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.style.cssText = 'position: fixed; top: 0';
    field.focus();
  }],
] as const) {
  test(`a visitor who has ${what} meanwhile stays there`, async ({page, site}) => {
    const answer = await visitLate(page, site, '#cookies-of-matomo');
    await page.evaluate(go);
    answer();
    await page.locator('#cookies-of-matomo').waitFor();
    // The next frame would show it.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => [scrollY < innerHeight, document.querySelectorAll(':target').length])).toEqual([true, 0]);
  });
}

test('an address without a place of ours is left alone', async ({page, site}) => {
  const answer = await visitLate(page, site, '#cookies-of-nobody');
  answer();
  await page.locator('#cookies-of-matomo').waitFor();
  expect(await page.evaluate(() => [scrollY, document.querySelectorAll(':target').length])).toEqual([0, 0]);
});
