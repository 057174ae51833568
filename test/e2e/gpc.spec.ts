// What counts as a grant under Global Privacy Control and what does not, what such visitors' pages request, and what follows when it goes.
// Chromium lacks it, so the page has it from an extension's script; browsers that have it are in portable/gpc.spec.ts.
import type {Page} from 'playwright';
import {categoryOf, openPreferences, paths, press, ran, remember, storedCookies, storedNames} from './observed.js';
import {CORE, service, shopPage, trackerScript} from './shop-page.js';
import {shownTexts} from './shown-texts.js';
import type {Site} from './site.js';
import {GPC} from './visitor/gpc-fixture.js';
import {expect, test} from './visitor/fixture.js';

const SERVICES = service('statistical', 'matomo') + service('marketing', 'ads') + service('marketing', 'crm') + service('third-party', 'tube');

const TOLD = 'Your browser asks websites not to track you (Global Privacy Control). Off until you tick it in the cookie settings: ';

const FALSE = GPC.replace('=> true', '=> false');

const scripts = (site: Site, ...names: string[]): string => names.map((name) => trackerScript(site, name, `/${name}.js`)).join('');

/** From another page of the site, until nothing is loaded any more. */
async function visit(page: Page, site: Site, {gpc = GPC, ...parts}: Parameters<typeof shopPage>[0] & {gpc?: string} = {}): Promise<void> {
  site.page('/', shopPage({head: gpc + CORE, attributes: '', children: SERVICES, below: scripts(site, 'matomo', 'ads'), ...parts}));
  await page.goto(site.url('/'), {waitUntil: 'networkidle', referer: site.url('/before')});
}

const status = (page: Page): Promise<string[]> => page.evaluate(shownTexts, 'cookies-declaration [role=status]');

/** As sets, in the order of the alphabet. */
const stored = async (page: Page): Promise<string[]> => (await storedNames(page)).map((list) => list.split('.').sort().join('.'));

const ALL = 'ads.crm.marketing.matomo.statistical.third-party.tube';

test('names grant what they name, and none grants all that is asked', async ({page, site}) => {
  await visit(page, site);
  for (const [names, granted] of [
    [[], 'matomo.statistical'],
    [['marketing'], 'ads.crm.marketing'],
    [['ads'], 'ads'],
    [['tube'], 'third-party.tube'], // it is the only service of its category
  ] as const) {
    await page.evaluate((wanted) => window.cookiesPreferences!.accept(...wanted), [...names]);
    expect(await stored(page), names.join()).toEqual([granted, '']);
    await page.evaluate(() => window.cookiesPreferences!.reset());
  }
});

test('nothing is granted by all, where nothing but what is kept off is declared', async ({page, site}) => {
  await visit(page, site, {attributes: 'categories="marketing third-party"', children: ''});
  await page.evaluate(() => window.cookiesPreferences!.accept());
  expect(await storedCookies(page)).toEqual([]);
  expect(await page.evaluate(() => window.cookiesPreferences!.has('marketing'))).toBe(false);
});

test('what was granted before stays so', async ({page, site}) => {
  await remember(page, site, {granted: 'marketing.ads.crm'});
  await visit(page, site);
  expect(await ran(page)).toEqual(['/ads.js']);
  await expect(page.locator('#banner [part=signal]')).toHaveText(TOLD + 'Third-party content');
  await page.locator('#accept').click();
  await expect.poll(() => stored(page)).toEqual(['ads.crm.marketing.matomo.statistical', '']);
});

test('refusing all refuses what is kept off, too, whichever way, and for ever', async ({page, site}) => {
  await visit(page, site);
  for (const act of [
    () => press(page, 'Reject all'),
    () => page.evaluate(() => window.cookiesPreferences!.reject()),
    async () => {
      await openPreferences(page);
      await press(page, 'Save my choice');
    },
  ]) {
    await page.locator('#banner').waitFor();
    await act();
    await expect.poll(() => stored(page)).toEqual(['', ALL]);
    await visit(page, site, {gpc: ''});
    await expect(page.locator('#banner')).toBeHidden();
    await visit(page, site);
    await page.evaluate(() => window.cookiesPreferences!.reset());
  }
  expect(site.requests(site.tracker)).toEqual([]);
});

test('an answer to all in the preferences grants the rest, and in the declaration, too', async ({page, site}) => {
  await visit(page, site, {above: '<cookies-declaration tables-only></cookies-declaration>'});
  expect(await status(page)).toEqual(['You have not chosen yet; nothing optional is used.', TOLD + 'Marketing, Third-party content']);
  await page.locator('cookies-declaration').getByRole('button', {name: 'Accept all'}).click();
  await expect.poll(() => stored(page)).toEqual(['matomo.statistical', '']);
  await expect.poll(() => status(page)).toEqual([expect.stringContaining('You chose'), 'Allowed: Statistical', TOLD + 'Marketing, Third-party content']);

  await page.evaluate(() => window.cookiesPreferences!.accept('ads'));
  await expect.poll(() => status(page)).toEqual([expect.stringContaining('You chose'), 'Allowed: Statistical and ads', TOLD + 'crm, Third-party content']);

  await openPreferences(page);
  await expect(page.locator('dialog [part=signal]')).toHaveText(TOLD + 'crm, Third-party content');
  await press(page, 'Reject all');
  await expect.poll(() => stored(page)).toEqual(['', ALL]);
  await openPreferences(page);
  await press(page, 'Accept all');
  await expect.poll(() => stored(page)).toEqual(['matomo.statistical', 'ads.crm.marketing.third-party.tube']);
});

test('where nothing else is declared, the declaration offers what grants something', async ({page, site}) => {
  await visit(page, site, {children: service('marketing', 'ads'), above: '<cookies-declaration></cookies-declaration>'});
  expect(await status(page)).toEqual(['You have not chosen yet; nothing optional is used.', TOLD + 'Marketing']);
  await expect(page.locator('cookies-declaration').getByRole('button')).toHaveText(['Change my choice']);
  await page.locator('cookies-declaration').getByRole('button').click();
  await categoryOf(page, 'Marketing').getByRole('checkbox').check();
  await press(page, 'Save my choice');
  await expect.poll(() => status(page)).toEqual([expect.stringContaining('You chose'), 'Allowed: Marketing']);
});

test.describe('a page requests', () => {
  const FILE = '/cookies-preferences.js';

  const LISTED = {attributes: 'categories="statistical marketing third-party"', children: ''};

  for (const [what, declared, granted, off] of [['categories', LISTED, 'statistical', 'marketing'], ['services', {}, 'statistical.matomo', 'ads']] as const) {
    test(`the core only, once the rest of its ${what} is answered`, async ({page, site}) => {
      await remember(page, site, {granted});
      await visit(page, site, {...declared, below: scripts(site, 'statistical', off)});
      expect(paths(site)).toEqual(['/', FILE, '/statistical.js']);
    });
  }

  for (const [what, declared, off] of [
    ['categories', {...LISTED, attributes: 'categories="necessary marketing third-party"'}, 'marketing'],
    ['services', {children: service('marketing', 'ads') + service('necessary', 'login')}, 'ads'],
  ] as const) {
    test(`the core only, and stores nothing, where its ${what} are all kept off`, async ({page, site}) => {
      await visit(page, site, {...declared, below: scripts(site, off)});
      expect(paths(site)).toEqual(['/', FILE]);
      expect(await storedCookies(page)).toEqual([]);
    });
  }

  test('no banner for markup that is gated by a service, nor by what a file declares', async ({page, site}) => {
    await visit(page, site, {children: service('marketing', 'ads') + service('third-party', 'tube'), below: scripts(site, 'ads', 'tube')});
    await expect(page.locator('#banner')).toBeHidden();
    site.shop.file('/cookies.json', '{"categories": [{"name": "marketing"}, {"name": "third-party"}], "services": [{"name": "ads", "category": "marketing"}]}');
    await visit(page, site, {attributes: 'src="/cookies.json"', children: '', below: scripts(site, 'ads')});
    await expect(page.locator('#banner')).toBeHidden();
    await page.evaluate(() => window.cookiesPreferences!.show('banner'));
    await expect(page.locator('#banner')).toBeHidden();
    expect(site.requests(site.tracker)).toEqual([]);
    await openPreferences(page);
    await expect(page.locator('dialog [part=signal]')).toHaveText(TOLD + 'Marketing, Third-party content');
  });
});

test('what else runs until refused does so; what is kept off does not, and is not said to', async ({page, site}) => {
  await visit(page, site, {attributes: 'exempt="statistical ads tube"', above: '<cookies-declaration></cookies-declaration>'});
  await expect.poll(() => ran(page)).toEqual(['/matomo.js']);
  await openPreferences(page);
  await expect(page.locator('#exempt input:checked')).toHaveCount(1);
  await expect(categoryOf(page, 'Marketing').locator('input:checked')).toHaveCount(0);
  expect(await status(page)).toEqual(['Allowed: Statistical', TOLD + 'Marketing, Third-party content']);
  await expect(page.locator('cookies-declaration h3')).toHaveText([/^Cookies necessary/, 'Cookies that are used until you refuse them', 'Marketing', 'Third-party content']);
});

test.describe('without it', () => {
  test('what was kept off is asked about as new, and earlier answers stay', async ({page, site}) => {
    await visit(page, site);
    await page.locator('#accept').click();
    await expect.poll(() => ran(page)).toEqual(['/matomo.js']);
    await visit(page, site, {gpc: ''});
    await expect(page.locator('#banner li b')).toHaveText(['Statistical', 'Marketing', 'Third-party content']);
    await expect(page.locator('[part=signal]')).toHaveCount(0);
    expect(await ran(page)).toEqual(['/matomo.js']);
    await openPreferences(page);
    await expect(categoryOf(page, 'Statistical').getByRole('checkbox').first()).toBeChecked();
    await expect(categoryOf(page, 'Marketing').locator('label').first()).toHaveText(/Marketing\s+New/);
  });

  for (const [what, gpc] of [['absent', ''], ['false', FALSE]] as const) {
    test(`nothing is granted where it is ${what}`, async ({page, site}) => {
      await visit(page, site, {gpc});
      await expect(page.locator('#banner li b')).toHaveText(['Statistical', 'Marketing', 'Third-party content']);
      await expect(page.locator('[part=signal]')).toHaveCount(0);
      expect(site.requests(site.tracker)).toEqual([]);
      expect(await storedCookies(page)).toEqual([]);
      await page.locator('#accept').click();
      await expect.poll(() => stored(page)).toEqual([ALL, '']);
    });
  }
});
