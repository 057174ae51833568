// The guides for moving, just as they stand in docs/: the pages in a browser, the commands in a shell, the snippets on cookies that the other
// tools themselves wrote. Cookiebot is hosted, so there the cookie is one as sites show it.
import type {Page} from 'playwright';
import {press, storedCookies, storedNames} from '../observed.js';
import type {Site} from '../site.js';
import {expect, test} from '../told.js';
import {carrying, gatedIn, type Guide, heldBackIn, readGuide, turn} from './moving/guide.js';
import {watchOutside} from './moving/outside.js';
import {KLARO, TARTEAUCITRON, type Tool, VANILLA} from './moving/tools.js';

const DAY = 86_400;

/** Where a visitor has been before, and where the visitor is now. */
async function visit(page: Page, site: Site, html: string): Promise<void> {
  site.page('/', html);
  await page.goto(site.url('/'));
}

const cookieNames = async (page: Page): Promise<string[]> => (await page.context().cookies(page.url())).map(({name}) => name).sort();

const banner = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('button', {name: 'Accept all'});

/** How many days ago the choice was made, by the stored cookie. */
async function ageInDays(page: Page): Promise<number> {
  const [stored] = await storedCookies(page);
  return Math.round((Date.now() / 1000 - Number(/&t=(\d+)/.exec(stored!.value)![1])) / DAY);
}

/** Answers the other tool's banner on its own page, as it was years ago on many a site. */
async function answerBefore(page: Page, site: Site, tool: Tool, guide: Guide, isYes: boolean): Promise<() => string[]> {
  tool.serve(site);
  const outside = await watchOutside(page, site);
  await visit(page, site, guide.before);
  await tool.answer(page, isYes);
  await expect.poll(() => cookieNames(page)).toContain(tool.cookie);
  return outside;
}

for (const name of ['vanilla-cookieconsent', 'klaro', 'tarteaucitron', 'cookiebot']) {
  const guide = readGuide(name);

  test(`the page after moving from ${name} holds back everything until it is accepted`, async ({page, site, told}) => {
    const outside = await watchOutside(page, site);
    await visit(page, site, guide.after);
    await banner(page).waitFor();
    await told.expectNothing();
    expect(outside()).toEqual([]);
    await press(page, 'Accept all');
    await expect.poll(outside).toEqual(heldBackIn(guide.after));
    await expect.poll(() => page.evaluate(() => window._paq?.some(([call]) => call === 'trackPageView'))).toBe(true);
    await told.expectNothing();
  });

  test(`the page after moving from ${name} asks once, and holds back what is refused`, async ({page, site, told}) => {
    const outside = await watchOutside(page, site);
    await visit(page, site, guide.after);
    await press(page, 'Reject all');
    await page.reload();
    await told.expectNothing();
    await expect(banner(page)).toHaveCount(0);
    expect(outside()).toEqual([]);
  });

  test(`the command of the guide from ${name} makes the gated markup of the page after it`, () => {
    const gated = gatedIn(guide.after);
    expect(gated.length).toBeGreaterThan(0);
    const turned = gatedIn(turn(guide, guide.before));
    // What a catalogue of services did has no markup to turn.
    expect(turned).toEqual(name === 'tarteaucitron' ? gated.slice(0, 1) : gated);
  });

  test(`the snippet of the guide from ${name} does nothing where there was no choice`, async ({page, site, told}) => {
    await watchOutside(page, site);
    await visit(page, site, carrying(guide));
    await banner(page).waitFor();
    expect(await cookieNames(page)).toEqual([]);
    await told.expectNothing();
  });
}

for (const tool of [VANILLA, KLARO, TARTEAUCITRON]) {
  const guide = readGuide(tool.name);

  test(`${tool.name} opened what ours opens`, async ({page, site}) => {
    const outside = await answerBefore(page, site, tool, guide, true);
    await expect.poll(outside).toEqual(heldBackIn(guide.after));
  });

  test(`who accepted with ${tool.name} is asked again without the snippet`, async ({page, site}) => {
    await answerBefore(page, site, tool, guide, true);
    await visit(page, site, guide.after);
    await banner(page).waitFor();
    expect(await cookieNames(page)).toContain(tool.cookie);
  });

  test(`who refused with ${tool.name} is not asked again with the snippet`, async ({page, site, told}) => {
    const outside = await answerBefore(page, site, tool, guide, false);
    await visit(page, site, carrying(guide));
    await told.expectNothing();
    await expect(banner(page)).toHaveCount(0);
    expect(await cookieNames(page)).toEqual(['cookies_preferences']);
    expect((await storedNames(page))[0]).toBe('');
    expect(outside()).toEqual([]);
  });

  test(`a choice of ours is not replaced by one of ${tool.name}`, async ({page, site}) => {
    await answerBefore(page, site, tool, guide, false);
    await visit(page, site, guide.after);
    await press(page, 'Accept all');
    await expect.poll(() => storedCookies(page)).toHaveLength(1);
    const before = await storedNames(page);
    await visit(page, site, carrying(guide));
    expect(await storedNames(page)).toEqual(before);
    expect(await cookieNames(page)).not.toContain(tool.cookie);
  });
}

test('what was accepted with vanilla-cookieconsent is carried over with its date', async ({page, site, told}) => {
  const guide = readGuide('vanilla-cookieconsent');
  const outside = await answerBefore(page, site, VANILLA, guide, true);
  await expect.poll(outside).toEqual(heldBackIn(guide.after));
  await backdate(page, 'cc_cookie', (value) => {
    const consent = JSON.parse(decodeURIComponent(value)) as object;
    return encodeURIComponent(JSON.stringify({...consent, lastConsentTimestamp: new Date(Date.now() - 50 * DAY * 1000).toISOString()}));
  });
  await visit(page, site, carrying(guide));
  await told.expectNothing();
  await expect(banner(page)).toHaveCount(0);
  expect(await cookieNames(page)).toEqual(['cookies_preferences']);
  expect(await storedNames(page)).toEqual(['statistical.matomo.marketing.adverts', '']);
  expect(await ageInDays(page)).toBe(50);
  expect(await page.evaluate(() => window._paq?.length)).toBeGreaterThan(0);
});

test('what was accepted with vanilla-cookieconsent too long ago is asked for again', async ({page, site}) => {
  const guide = readGuide('vanilla-cookieconsent');
  await answerBefore(page, site, VANILLA, guide, true);
  await backdate(page, 'cc_cookie', (value) => {
    const consent = JSON.parse(decodeURIComponent(value)) as object;
    return encodeURIComponent(JSON.stringify({...consent, lastConsentTimestamp: new Date(Date.now() - 200 * DAY * 1000).toISOString()}));
  });
  await visit(page, site, carrying(guide));
  await banner(page).waitFor();
  expect(await page.evaluate(() => cookiesPreferences!.consent)).toBe(undefined);
});

test('what was accepted with Klaro is carried over as old as its cookie may be', async ({page, site, told}) => {
  const guide = readGuide('klaro');
  await answerBefore(page, site, KLARO, guide, true);
  await visit(page, site, carrying(guide));
  await told.expectNothing();
  await expect(banner(page)).toHaveCount(0);
  expect(await cookieNames(page)).toEqual(['cookies_preferences']);
  expect(await storedNames(page)).toEqual(['statistical.matomo.third-party.youtube', '']);
  expect(await ageInDays(page)).toBe(120);
  await expect(page.frameLocator('iframe').locator('html')).toHaveCount(1);
});

test('what was accepted with tarteaucitron is asked for again, what was refused is not', async ({page, site, told}) => {
  const guide = readGuide('tarteaucitron');
  await answerBefore(page, site, TARTEAUCITRON, guide, true);
  await backdate(page, 'tarteaucitron', (value) => value.replace('!matomo=true', '!matomo=false'));
  await visit(page, site, carrying(guide));
  await banner(page).waitFor();
  await told.expectNothing();
  expect(await cookieNames(page)).toEqual(['cookies_preferences']);
  expect(await storedNames(page)).toEqual(['', 'statistical.matomo']);
});

test.describe('Cookiebot', () => {
  const guide = readGuide('cookiebot');
  const cookie = (method: string, statistics: boolean, days: number): string => `{stamp:%27Ov4gD1JVnDnBaJv8K2wYQlyWlnNlT/AKO768tibZYdQGNj==%27%2Cnecessary:true%2Cpreferences:false`
    + `%2Cstatistics:${statistics}%2Cmarketing:false%2Cmethod:%27${method}%27%2Cver:1%2Cutc:${Date.now() - days * DAY * 1000}%2Cregion:%27gb%27}`;

  const remember = async (page: Page, site: Site, value: string): Promise<void> =>
    page.context().addCookies([{name: 'CookieConsent', value, url: site.url('/')}]);

  test('an explicit choice is carried over with its date', async ({page, site, told}) => {
    const outside = await watchOutside(page, site);
    await remember(page, site, cookie('explicit', true, 50));
    await visit(page, site, carrying(guide));
    await told.expectNothing();
    await expect(banner(page)).toHaveCount(0);
    expect(await cookieNames(page)).toEqual(['cookies_preferences']);
    expect(await storedNames(page)).toEqual(['statistical.matomo', 'marketing.youtube']);
    expect(await ageInDays(page)).toBe(50);
    await expect.poll(outside).toEqual(['https://stats.example.org/matomo.js']);
  });

  for (const [what, value] of [['implied consent', cookie('implied', true, 50)], ['a country where nobody is asked', '-1'],
    ['a choice of last year', cookie('explicit', true, 300)]] as const) {
    test(`${what} is asked for again`, async ({page, site}) => {
      const outside = await watchOutside(page, site);
      await remember(page, site, value);
      await visit(page, site, carrying(guide));
      await banner(page).waitFor();
      expect(await cookieNames(page)).not.toContain('CookieConsent');
      expect(outside()).toEqual([]);
    });
  }
});

/** Changes the other tool's cookie as time would have done. */
async function backdate(page: Page, name: string, change: (value: string) => string): Promise<void> {
  const [old] = (await page.context().cookies(page.url())).filter((cookie) => cookie.name === name);
  await page.context().addCookies([{...old!, value: change(old!.value)}]);
}

declare global {
  interface Window {
    /** Matomo's queue. */
    _paq?: unknown[][];
  }
}
