// What becomes of choices that visitors made with Cookiebot, by the snippet just as it stands in docs/.
// Cookiebot is hosted, so its cookie is set by the test, in the form in which sites show it.
import type {Page} from 'playwright';
import {storedNames} from '../observed.js';
import type {Site} from '../site.js';
import {expect, test} from '../told.js';
import {carrying, readGuide} from './moving/guide.js';
import {watchOutside} from './moving/outside.js';
import {acceptAll, ageInDays, cookieNames, DAY, visit} from './moving/seen.js';

const guide = readGuide('cookiebot');

interface Choice {
  method: string;
  statistics: boolean;
  days: number;
}

const print = ({method, statistics, days}: Choice): string => `{stamp:%27Ov4gD1JVnDnBaJv8K2wYQlyWlnNlT/AKO768tibZYdQGNj==%27%2Cnecessary:true%2Cpreferences:false`
  + `%2Cstatistics:${statistics}%2Cmarketing:false%2Cmethod:%27${method}%27%2Cver:1%2Cutc:${Date.now() - days * DAY * 1000}%2Cregion:%27gb%27}`;

/** Comes to the new page with a cookie of the old one. */
async function comeWith(page: Page, site: Site, value: string): Promise<() => string[]> {
  const outside = await watchOutside(page, site);
  await page.context().addCookies([{name: 'CookieConsent', value, url: site.url('/')}]);
  await visit(page, site, carrying(guide));
  return outside;
}

test('an explicit choice is carried over with its date', async ({page, site, told}) => {
  const outside = await comeWith(page, site, print({method: 'explicit', statistics: true, days: 50}));
  await told.expectNothing();
  await expect(acceptAll(page)).toHaveCount(0);
  expect(await cookieNames(page)).toEqual(['cookies_preferences']);
  expect(await storedNames(page)).toEqual(['statistical.matomo', 'marketing.youtube']);
  expect(await ageInDays(page)).toBe(50);
  await expect.poll(outside).toEqual(['https://stats.example.org/matomo.js']);
});

test('a refusal is carried over', async ({page, site, told}) => {
  const outside = await comeWith(page, site, print({method: 'explicit', statistics: false, days: 1}));
  await told.expectNothing();
  await expect(acceptAll(page)).toHaveCount(0);
  expect(await storedNames(page)).toEqual(['', 'statistical.matomo.marketing.youtube']);
  expect(outside()).toEqual([]);
});

const ASKED_AGAIN: Record<string, string> = {
  'consent that nobody gave': print({method: 'implied', statistics: true, days: 50}),
  'a visit from where nobody is asked': '-1',
  'a choice of last year': print({method: 'explicit', statistics: true, days: 300}),
  'a cookie of another form': '%7B%22statistics%22%3Atrue%7D',
};

for (const [what, value] of Object.entries(ASKED_AGAIN)) {
  test(`${what} is asked for again`, async ({page, site}) => {
    const outside = await comeWith(page, site, value);
    await acceptAll(page).waitFor();
    expect(await cookieNames(page)).not.toContain('CookieConsent');
    expect(outside()).toEqual([]);
  });
}
