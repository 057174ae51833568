// What becomes of choices that visitors made with other tools, by the snippets just as they stand in docs/. The tools come from npm, and write
// their cookies themselves. Cookiebot, which is hosted, is in moving-cookiebot.spec.ts.
import type {Page} from 'playwright';
import {press, storedCookies, storedNames} from '../observed.js';
import type {Site} from '../site.js';
import {expect, test} from '../told.js';
import {carrying, type Guide, heldBackIn, readGuide} from './moving/guide.js';
import {watchOutside} from './moving/outside.js';
import {acceptAll, ageInDays, cookieNames, DAY, isCounted, visit} from './moving/seen.js';
import {KLARO, TARTEAUCITRON, type Tool, VANILLA} from './moving/tools.js';

/** Answers the other tool's banner on its own page. */
async function answerBefore(page: Page, site: Site, tool: Tool, guide: Guide, isYes: boolean): Promise<() => string[]> {
  tool.serve(site);
  // vanilla-cookieconsent shows nothing to browsers that are driven by a program.
  await page.addInitScript(() => Object.defineProperty(navigator, 'webdriver', {value: false}));
  const outside = await watchOutside(page, site);
  await visit(page, site, guide.before);
  expect(outside()).toEqual([]);
  await tool.answer(page, isYes);
  await expect.poll(() => cookieNames(page)).toContain(tool.cookie);
  return outside;
}

/** Changes the other tool's cookie as time, or another answer, would have done. */
async function change(page: Page, name: string, by: (value: string) => string): Promise<void> {
  const old = (await page.context().cookies(page.url())).find((cookie) => cookie.name === name)!;
  await page.context().addCookies([{...old, value: by(old.value)}]);
}

/** Makes a choice with vanilla-cookieconsent that old. */
const makeOlder = (page: Page, days: number): Promise<void> => change(page, 'cc_cookie', (value) => encodeURIComponent(JSON.stringify({
  ...JSON.parse(decodeURIComponent(value)) as object, lastConsentTimestamp: new Date(Date.now() - days * DAY * 1000).toISOString(),
})));

for (const tool of [VANILLA, KLARO, TARTEAUCITRON]) {
  const guide = readGuide(tool.name);

  test(`${tool.name} opened what ours opens`, async ({page, site}) => {
    const outside = await answerBefore(page, site, tool, guide, true);
    await expect.poll(outside).toEqual(heldBackIn(guide.after));
  });

  test(`who accepted with ${tool.name} is asked again without the snippet`, async ({page, site}) => {
    await answerBefore(page, site, tool, guide, true);
    await visit(page, site, guide.after);
    await acceptAll(page).waitFor();
    expect(await cookieNames(page)).toContain(tool.cookie);
  });

  test(`who refused with ${tool.name} is not asked again with the snippet`, async ({page, site, told}) => {
    const outside = await answerBefore(page, site, tool, guide, false);
    await visit(page, site, carrying(guide));
    await told.expectNothing();
    await expect(acceptAll(page)).toHaveCount(0);
    expect(await cookieNames(page)).toEqual(['cookies_preferences']);
    expect((await storedNames(page))[0]).toBe('');
    expect(outside()).toEqual([]);
  });

  test(`a choice of ours is not replaced by one of ${tool.name}`, async ({page, site}) => {
    await answerBefore(page, site, tool, guide, false);
    await visit(page, site, guide.after);
    await press(page, 'Accept all');
    await expect.poll(() => storedCookies(page)).toHaveLength(1);
    const names = await storedNames(page);
    await visit(page, site, carrying(guide));
    expect(await storedNames(page)).toEqual(names);
    expect(await cookieNames(page)).not.toContain(tool.cookie);
  });
}

for (const tool of [VANILLA, KLARO]) {
  test(`who accepted with ${tool.name} and sends Global Privacy Control is asked by our rules`, async ({page, site}) => {
    const guide = readGuide(tool.name);
    await answerBefore(page, site, tool, guide, true);
    await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', {value: true}));
    await visit(page, site, carrying(guide));
    await acceptAll(page).waitFor();
    expect(await storedCookies(page)).toEqual([]);
    expect(await cookieNames(page)).not.toContain(tool.cookie);
  });
}

test('what was accepted with vanilla-cookieconsent is carried over with its date', async ({page, site, told}) => {
  const guide = readGuide('vanilla-cookieconsent');
  await answerBefore(page, site, VANILLA, guide, true);
  await makeOlder(page, 50);
  await visit(page, site, carrying(guide));
  await told.expectNothing();
  await expect(acceptAll(page)).toHaveCount(0);
  expect(await cookieNames(page)).toEqual(['cookies_preferences']);
  expect(await storedNames(page)).toEqual(['statistical.matomo.marketing.adverts', '']);
  expect(await ageInDays(page)).toBe(50);
  expect(await isCounted(page)).toBe(true);
  // Ours has written it again with the end that follows from its date.
  const [stored] = await storedCookies(page);
  expect(stored!.expires).toBeGreaterThan(Date.now() / 1000 + 120 * DAY);
});

test('what was accepted with vanilla-cookieconsent too long ago is asked for again', async ({page, site}) => {
  const guide = readGuide('vanilla-cookieconsent');
  await answerBefore(page, site, VANILLA, guide, true);
  await makeOlder(page, 200);
  await visit(page, site, carrying(guide));
  await acceptAll(page).waitFor();
  expect(await isCounted(page)).toBe(false);
});

test('what was accepted with Klaro is carried over as old as its cookie may be', async ({page, site, told}) => {
  const guide = readGuide('klaro');
  await answerBefore(page, site, KLARO, guide, true);
  await visit(page, site, carrying(guide));
  await told.expectNothing();
  await expect(acceptAll(page)).toHaveCount(0);
  expect(await cookieNames(page)).toEqual(['cookies_preferences']);
  expect(await storedNames(page)).toEqual(['statistical.matomo.third-party.youtube', '']);
  expect(await ageInDays(page)).toBe(120);
  expect(await isCounted(page)).toBe(true);
});

test('what was accepted with tarteaucitron is asked for again, what was refused is not', async ({page, site, told}) => {
  const guide = readGuide('tarteaucitron');
  await answerBefore(page, site, TARTEAUCITRON, guide, true);
  await change(page, 'tarteaucitron', (value) => value.replace('!matomo=true', '!matomo=false'));
  await visit(page, site, carrying(guide));
  await acceptAll(page).waitFor();
  await told.expectNothing();
  expect(await cookieNames(page)).toEqual(['cookies_preferences']);
  expect(await storedNames(page)).toEqual(['', 'statistical.matomo']);
});
