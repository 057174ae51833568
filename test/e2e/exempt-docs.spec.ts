// The pages of docs/exempt.md, just as they stand there. Their statistics are answered by the test.
// What an objection does in all cases is in exempt.spec.ts.
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {press, storedCookies} from './observed.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const [GATED, , LIVE] = [...readFileSync(new URL('../../docs/exempt.md', import.meta.url), 'utf8').matchAll(/```html(?: live)?\n([^]*?)```/g)].map(([, html]) => html!);

/** Sets its cookie and counts, as Matomo does; takes what was pushed before and what comes later. */
const COUNTER = `{
  const counter = window.counter = {calls: []};
  const call = (one) => {
    counter.calls.push(one[0]);
    if (one[0] === 'optUserOut') document.cookie = 'mtm_consent_removed=1; Path=/; Max-Age=3600';
  };
  document.cookie = '_pk_id.1.ab=1; Path=/; Max-Age=3600';
  _paq.forEach(call);
  _paq.push = call;
}`;

/** Opens a page of the document; gives how often its statistics were requested so far. */
async function visit(page: Page, site: Site, html: string): Promise<() => number> {
  let count = 0;
  await page.route('https://stats.example.org/matomo.js', (route) => {
    count++;
    return route.fulfill({contentType: 'text/javascript', body: COUNTER});
  });
  site.page('/', html);
  await page.goto(site.url('/'));
  return () => count;
}

const calls = (page: Page): Promise<string[]> => page.evaluate(() => window.counter?.calls ?? []);

const cookieNames = async (page: Page): Promise<string[]> => (await page.context().cookies()).map(({name}) => name).sort();

async function object(page: Page): Promise<void> {
  await page.getByRole('link', {name: 'how to object'}).click();
  await press(page, 'Refuse these');
}

test('the page with a gated script counts, asks nothing, and stops at once', async ({page, site, told}) => {
  const count = await visit(page, site, GATED!);
  await expect.poll(() => calls(page)).toContain('trackPageView');
  await page.getByRole('link', {name: 'how to object'}).click();
  await expect(page.getByRole('group', {name: 'Runs until you refuse'})).toContainText('Statistical');
  await told.expectNothing();
  expect(await storedCookies(page)).toEqual([]);
  await press(page, 'Refuse these');
  await page.waitForFunction(() => !window.counter && document.readyState === 'complete');
  await expect.poll(() => cookieNames(page)).toEqual(['cookies_preferences']);
  await page.reload({waitUntil: 'networkidle'});
  await expect(page.locator('#banner')).toHaveCount(0);
  expect(count()).toBe(1);
  await told.expectNothing();
});

test('the page with a tag that is not gated opts out, on each page, and in again', async ({page, site, told}) => {
  await visit(page, site, LIVE!);
  await expect.poll(() => calls(page)).toContain('trackPageView');
  await object(page);
  await expect.poll(() => calls(page)).toContain('optUserOut');
  await expect.poll(() => cookieNames(page)).toEqual(['cookies_preferences', 'mtm_consent_removed']);
  await page.reload();
  await expect.poll(() => calls(page)).toContain('optUserOut');
  await expect.poll(() => cookieNames(page)).toEqual(['cookies_preferences', 'mtm_consent_removed']);
  await page.getByRole('link', {name: 'how to object'}).click();
  await press(page, 'Accept all');
  await expect.poll(() => calls(page)).toContain('forgetUserOptOut');
  await told.expectNothing();
});

test('a button of the site refuses without the preferences', async ({page, site}) => {
  const [, BUTTON] = /(<button onclick[^]*?<\/button>)/.exec(readFileSync(new URL('../../docs/exempt.md', import.meta.url), 'utf8'))!;
  await visit(page, site, GATED!.replace('</h1>', `</h1>${BUTTON}`));
  await expect.poll(() => calls(page)).toContain('trackPageView');
  await page.getByRole('button', {name: 'Do not count me'}).click();
  await page.waitForFunction(() => !window.counter && document.readyState === 'complete');
  await expect.poll(() => cookieNames(page)).toEqual(['cookies_preferences']);
});

declare global {
  interface Window {
    /** What the statistics of a page were called for. */
    counter?: {calls: string[]};
  }
}
