// The browser keeps no cookies: the choice holds for the page it was made on, is told once, and goes nowhere else.
// Two ways of refusing: a frame with an origin of its own, where even reading throws, and cookies switched off.
import type {Frame, Page} from 'playwright';
import {CALLS_BANNER, portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../told.js';

const asking = (site: Site): string => portalPage(`<cookies-preferences categories="statistical"></cookies-preferences>
  <script type="text/plain" data-consent="statistical" data-consent-src="${site.tracker.url('/stats.js')}"></script>
  <cookies-declaration></cookies-declaration>${CALLS_BANNER}`);

async function visitWithoutCookies(page: Page, site: Site): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDocumentCookieDisabled', {disabled: true});
  site.page('/', asking(site));
  await page.goto(site.url('/'));
}

/** The page in a frame that may run scripts, and nothing else. */
async function visitInSandbox(page: Page, site: Site): Promise<Frame> {
  // A page of no origin reads module files as from elsewhere.
  site.shop.cors = true;
  site.page('/inner', asking(site));
  site.page('/', `<!doctype html><title>Outer</title><iframe sandbox="allow-scripts" src="/inner" width="1000" height="600"></iframe>`);
  await page.goto(site.url('/'));
  return page.frames()[1]!;
}

const stored = (frame: Frame | Page): Promise<unknown> => frame.evaluate(() => {
  try {
    return [localStorage.length, sessionStorage.length];
  } catch {
    return 'refused';
  }
});

for (const [what, visit, storage] of [
  ['in a sandboxed frame', visitInSandbox, 'refused'],
  ['with cookies switched off', async (page: Page, site: Site) => (await visitWithoutCookies(page, site), page.mainFrame()), [0, 0]],
] as const) {
  test(`accepting ${what} holds for this page and is told once`, async ({page, site, told}) => {
    const frame = await visit(page, site);
    await frame.locator('#accept').click();
    await frame.locator('#saved').waitFor();
    await expect.poll(() => site.requests(site.tracker)).toHaveLength(1);
    await told.expectOne('cookies-blocked', 'the choice holds for this page only');
    await expect(frame.locator('#banner')).toHaveCount(0);
    await expect(frame.locator('cookies-declaration')).toContainText('Allowed: Statistical');
    expect(await stored(frame)).toEqual(storage);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`refusing ${what} closes the banner and opens nothing`, async ({page, site, told}) => {
    const frame = await visit(page, site);
    await frame.locator('#reject').click();
    await frame.locator('#saved').waitFor();
    await told.expectOne('cookies-blocked');
    await expect(frame.locator('#banner')).toHaveCount(0);
    expect(site.requests(site.tracker)).toEqual([]);
  });

  test(`changing and forgetting the choice ${what} works as ever`, async ({page, site, told}) => {
    const frame = await visit(page, site);
    await frame.locator('#reject').click();
    await frame.locator('#saved').waitFor();
    await frame.evaluate(() => window.cookiesPreferences!.accept());
    await expect.poll(() => site.requests(site.tracker)).toHaveLength(1);
    await frame.evaluate(() => window.cookiesPreferences!.reset());
    await expect(frame.locator('cookies-declaration')).toContainText('You have not chosen yet');
    expect(await frame.evaluate(() => window.cookiesPreferences!.consent)).toBeUndefined();
    await told.expectOne('cookies-blocked');
  });
}

test('with cookies switched off the next page asks again', async ({page, site}) => {
  await visitWithoutCookies(page, site);
  await page.locator('#accept').click();
  await expect.poll(() => site.requests(site.tracker)).toHaveLength(1);
  site.clear();
  await page.reload();
  await page.locator('#banner').waitFor();
  expect(site.requests(site.tracker)).toEqual([]);
});
