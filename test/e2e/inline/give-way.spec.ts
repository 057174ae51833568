// The banner that the page brought along gives way to the interface as soon as more is needed: unnoticed, with the focus, and told once.
// Where it is enough is in answers.spec.ts.
import type {Page} from 'playwright';
import {element as ordinaryElement, service, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {printChoice} from '../observed.js';
import {expect, test} from '../visitor/fixture.js';
import {element, inlinePage, ordinaryPage, ours} from './snippet-page.js';

const events = (page: Page): Promise<string[]> => page.evaluate(() => window.events);

/** Waits until what only needs an idle page is there, and no more. */
async function visit(page: Page, site: Site, markup = element(), parts: Parameters<typeof inlinePage>[1] = {}): Promise<void> {
  site.page('/', await inlinePage(markup, parts));
  await page.goto(site.url('/'), {waitUntil: 'networkidle'});
  await page.locator('#banner').waitFor();
  expect(ours(site)).not.toContain('ui');
}

const isDefined = (page: Page): Promise<boolean> => page.evaluate(() => !!customElements.get('cookies-preferences'));

test('the focus stays on the button that had it, and the page hears nothing of that', async ({page, site}) => {
  await visit(page, site);
  await page.locator('#reject').focus();
  await page.evaluate(() => {
    Object.assign(window, {moved: []});
    for (const type of ['focusin', 'focusout', 'blur', 'focus']) addEventListener(type, () => (window as unknown as {moved: string[]}).moved.push(type), true);
    document.body.append(document.createElement('cookies-preferences'));
    document.documentElement.lang = 'nl';
  });
  await expect(page.locator('#reject')).toHaveText('Alles weigeren');
  expect(await isDefined(page)).toBe(true);
  await expect(page.locator('#reject')).toBeFocused();
  expect(await page.evaluate(() => (window as unknown as {moved: string[]}).moved)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.locator('#accept')).toBeFocused();
  expect(await events(page)).toEqual(['consent-show banner']);
});

test('in no frame it is away, or there twice', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => {
    const seen: number[] = [];
    const look = (): void => {
      const root = document.querySelector('cookies-preferences')!.shadowRoot!;
      seen.push([...root.querySelectorAll('#banner')].filter((banner) => banner.checkVisibility()).length);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, {seen});
    void window.cookiesPreferences!.show();
  });
  await page.locator('dialog').waitFor();
  expect(await page.evaluate(() => [...new Set((window as unknown as {seen: number[]}).seen)])).toEqual([1]);
  expect(await isDefined(page)).toBe(true);
});

test('the room that is kept for it stays, also as long as what else keeps it is not there', async ({page, site}) => {
  site.block(/^\/cookies-preferences-care-/);
  await visit(page, site, element(), {below: '<p>Text</p>'.repeat(80)});
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--cookies-banner-height'));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const before = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
  await page.evaluate(() => {
    const heights = new Set<number>();
    const look = (): void => {
      heights.add(document.documentElement.scrollHeight);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, {heights});
  });
  await page.locator('#settings').click();
  await page.locator('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({state: 'detached'});
  await expect.poll(() => ours(site)).toContain('care');
  expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight])).toEqual(before);
  expect(await page.evaluate(() => [...(window as unknown as {heights: Set<number>}).heights])).toEqual([before[1]]);
  await page.locator('#reject').click();
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--cookies-banner-height'))).toBe('');
});

test('another language of the page is followed', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => void (document.documentElement.lang = 'ar'));
  await expect(page.locator('#root')).toHaveAttribute('dir', 'rtl');
  await page.locator('#reject').click();
  await expect(page.locator('#saved')).toBeVisible();
  expect(await events(page)).toEqual(['consent-show banner', 'consent-change banner', 'consent-hide banner', 'consent-ready']);
});

test('a page in another language than the snippet asks in its own', async ({page, site}) => {
  site.page('/', await inlinePage(element(), {lang: 'fr'}));
  await page.goto(site.url('/'));
  await expect(page.locator('#accept')).toHaveText('Tout accepter');
  await expect(page.locator('#banner')).toHaveCount(1);
  expect(await events(page)).toEqual(['consent-show banner']);
});

test.describe('code of the page', () => {
  test('puts it away and brings it back', async ({page, site}) => {
    await visit(page, site);
    await page.evaluate(() => window.cookiesPreferences!.hide());
    await expect(page.locator('#banner')).toHaveCount(0);
    expect(await events(page)).toEqual(['consent-show banner', 'consent-hide banner']);
    await page.evaluate(() => window.cookiesPreferences!.show('banner'));
    await expect(page.locator('#banner')).toHaveCount(1);
    expect(await events(page)).toEqual(['consent-show banner', 'consent-hide banner', 'consent-show banner']);
  });

  test('answers, which is not confirmed, and asks again', async ({page, site}) => {
    await visit(page, site);
    await page.evaluate(() => window.cookiesPreferences!.accept('statistical'));
    await expect(page.locator('#banner')).toBeVisible();
    await page.evaluate(() => window.cookiesPreferences!.accept());
    await expect(page.locator('#banner')).toHaveCount(0);
    expect(ours(site)).not.toContain('ui');
    await page.evaluate(() => window.cookiesPreferences!.reset());
    await expect(page.locator('#banner')).toBeVisible();
    expect((await events(page)).filter((event) => /show|hide/.test(event))).toEqual(['consent-show banner', 'consent-hide banner', 'consent-show banner']);
  });

  test('shows the preferences by a link, and the banner stands beneath', async ({page, site}) => {
    await visit(page, site);
    await page.locator('#way-back').click();
    await page.locator('dialog #save').click();
    await expect(page.locator('#saved')).toBeVisible();
    await expect(page.locator('#banner')).toHaveCount(0);
  });
});

test('a choice in another tab closes it', async ({page, site}) => {
  await visit(page, site);
  site.page('/other', ordinaryPage());
  const other = await page.context().newPage();
  await other.goto(site.url('/other'));
  await other.locator('#reject').click();
  await expect(page.locator('#banner')).toHaveCount(0);
  expect(await events(page)).toEqual(['consent-show banner', 'consent-change tab', 'consent-hide banner', 'consent-ready']);
  await expect(page.locator('#saved')).toHaveCount(0);
});

test('it goes where a declaration is put beside it', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate(() => void document.body.append(document.createElement('cookies-declaration')));
  await page.locator('cookies-declaration button').first().waitFor();
  await expect(page.locator('#banner')).toHaveCount(0);
  expect(await events(page)).toEqual(['consent-show banner', 'consent-hide banner']);
});

test('another element on the page shows what it showed', async ({page, site}) => {
  await visit(page, site);
  await page.evaluate((html) => {
    document.querySelector('cookies-preferences')!.outerHTML = html;
  }, ordinaryElement());
  await page.locator('#accept').click();
  await page.locator('#saved').waitFor();
  expect(await events(page)).toEqual(['consent-show banner', 'consent-change banner', 'consent-hide banner', 'consent-ready']);
});

test('names that were not printed are asked about in the ordinary way', async ({page, site}) => {
  const html = await inlinePage(element('categories="statistical"'));
  site.page('/', html.replace('categories="statistical"', 'categories="statistical marketing"'));
  await page.goto(site.url('/'));
  await expect(page.locator('#banner li')).toHaveText([/^Statistical/, /^Marketing/]);
  expect(await events(page)).toEqual(['consent-show banner']);
});

test('what a placeholder always allows closes it, and is confirmed', async ({page, site}) => {
  site.page('/tour', '<!doctype html><title>Tour</title>');
  await visit(page, site, element('', service('third-party', 'video')));
  site.page('/', await inlinePage(element('', service('third-party', 'video')), {
    below: `<iframe title="Tour" data-consent="video" data-consent-src="${site.url('/tour')}" width="400" height="300"></iframe>`,
  }));
  await page.goto(site.url('/'));
  await page.locator('#always-allow').click();
  await expect(page.locator('#saved')).toBeVisible();
  await expect(page.locator('#banner')).toHaveCount(0);
  expect((await events(page)).slice(0, 3)).toEqual(['consent-show banner', 'consent-change placeholder', 'consent-hide banner']);
});

test('a choice that a server wrote meanwhile is taken up', async ({page, site}) => {
  await visit(page, site, element(), {above: trackerScript(site, 'statistical', '/count.js')});
  await page.evaluate((value) => { document.cookie = `cookies_preferences=${value}; Path=/`; }, printChoice({granted: 'statistical.marketing'}));
  await expect(page.locator('#banner')).toHaveCount(0);
  await page.waitForFunction(() => window.ran?.includes('/count.js'));
});
