// What a page requests of a visitor who has chosen, or who has nothing to choose: as little as can be.
// The first visit and the answers are in portable/choice.spec.ts.
import {consoleLines, now, openPreferences, paths, press, ran, remember, storedCookies} from './observed.js';
import {service, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

const FILE = '/cookies-preferences.js';

/** Opens a page from another one of the site. It has something gated by each of two categories. */
async function visit(page: Page, site: Site, parts: Parameters<typeof shopPage>[0] = {}): Promise<void> {
  site.page('/', shopPage({
    above: trackerScript(site, 'statistical', '/count.js'),
    below: trackerScript(site, 'marketing', '/advert.js'),
    ...parts,
  }));
  await page.goto(site.url('/'), {waitUntil: 'networkidle', referer: site.url('/before')});
}

const services = (site: Site): Parameters<typeof shopPage>[0] => ({
  attributes: '',
  children: service('statistical', 'matomo') + service('third-party', 'youtube') + service('necessary', 'login'),
  above: trackerScript(site, 'matomo', '/count.js'),
  below: trackerScript(site, 'youtube', '/player.js'),
});

test.describe('a visitor who has chosen', () => {
  for (const [answer, choice, opened] of [
    ['granted all', {granted: 'statistical.marketing'}, ['/count.js', '/advert.js']],
    ['refused all', {denied: 'statistical.marketing'}, []],
    ['granted one', {granted: 'statistical', denied: 'marketing'}, ['/count.js']],
  ] as const) {
    test(`and ${answer} gets the page, the core and what is granted`, async ({page, site}) => {
      await remember(page, site, choice);
      await visit(page, site);
      expect(paths(site).sort()).toEqual(['/', FILE, ...opened].sort());
      expect(await ran(page)).toEqual(opened);
      await expect(page.locator('#banner')).toBeHidden();
    });
  }

  test('and granted all services gets no lazy file', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical.matomo.third-party.youtube'});
    await visit(page, site, services(site));
    expect(paths(site).sort()).toEqual(['/', FILE, '/count.js', '/player.js']);
  });

  test('and refused a service gets, in no hurry, what erases its items', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical.matomo', denied: 'third-party.youtube'});
    await visit(page, site, services(site));
    const lazy = paths(site).map((path) => /-(\w+)-\w+\.js/.exec(path)?.[1] ?? path);
    expect(lazy.sort()).toEqual(['/', FILE, '/count.js', 'actions', 'check', 'choice']);
  });

  test('and granted all gets no file of the configuration', async ({page, site}) => {
    site.shop.file('/cookies.json', '{"categories": [{"name": "statistical"}, {"name": "marketing"}]}');
    await remember(page, site, {granted: 'statistical.marketing'});
    await visit(page, site, {attributes: 'src="/cookies.json"'});
    expect(paths(site).sort()).toEqual(['/', '/advert.js', FILE, '/count.js']);
  });

  test('has the same choice re-written, to the same end', async ({page, site}) => {
    site.page('/', shopPage());
    await page.goto(site.url('/'));
    await press(page, 'Accept all');
    await page.getByText('Your choice is saved.').waitFor();
    const [stored] = await storedCookies(page);
    // As Safari does, which lets what a script wrote live for a week.
    await page.context().addCookies([{...stored!, expires: now() + 86_400}]);
    await page.goto(site.url('/'), {referer: 'https://search.example/'});
    await expect.poll(() => storedCookies(page)).toEqual([stored]);
  });

  test('gets the file that writes it on the first page of a visit', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    site.page('/', shopPage({above: trackerScript(site, 'statistical', '/count.js')}));
    await page.goto(site.url('/'), {waitUntil: 'networkidle'});
    expect(paths(site).sort()).toEqual(['/', expect.stringContaining('-actions-'), FILE, '/count.js']);
    // Behind what the visitor agreed to.
    const startOf = (name: string): Promise<number> => page.evaluate((name) => performance.getEntriesByType('resource').find((entry) => entry.name.includes(name))!.startTime, name);
    expect(await startOf('/count.js')).toBeLessThanOrEqual(await startOf('-actions-'));
  });

  test('has a cookie that a server keeps left alone', async ({page, site}) => {
    await remember(page, site, {granted: 'statistical', denied: 'marketing'});
    const before = await storedCookies(page);
    site.page('/', shopPage({attributes: 'categories="statistical marketing" record-href="/decisions"'}));
    await page.goto(site.url('/'), {waitUntil: 'networkidle'});
    expect(paths(site)).toContainEqual(expect.stringContaining('-actions-'));
    expect(await storedCookies(page)).toEqual(before);
  });
});

test.describe('a page with nothing to ask', () => {
  for (const [what, parts] of [
    ['the one category "necessary"', {attributes: 'categories="necessary"'}],
    ['necessary services only', {attributes: '', children: service('necessary', 'login', 'sessionid') + service('necessary', '', 'basket')}],
  ] as const) {
    test(`loads the core only, with ${what}`, async ({page, site}) => {
      await visit(page, site, {...parts, above: '', below: trackerScript(site, 'necessary', '/login.js')});
      expect(paths(site)).toEqual(['/', FILE, '/login.js']);
      await expect(page.locator('#banner')).toBeHidden();
      expect(await storedCookies(page)).toEqual([]);
    });
  }

  test('still opens the preferences, which have nothing to save', async ({page, site}) => {
    const lines = consoleLines(page);
    await visit(page, site, {attributes: '', children: service('necessary', 'login', 'sessionid'), above: '', below: ''});
    await openPreferences(page);
    await expect(page.getByRole('dialog')).toContainText('There is nothing to choose.');
    await expect(page.getByRole('button', {name: 'Save my choice'})).toHaveCount(0);
    expect(lines).toEqual([]);
  });
});
