// The two pages of docs/signals-google.md, as they stand, under the policy that it names. A stand-in answers for Google's address.
// What else is promised there is in signals-google.spec.ts and in portable/.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {googleTag} from './google-reader.js';
import {expect, test, type Told} from './told.js';
import type {Site} from './site.js';

const DOCS = readFileSync(new URL('../../docs/signals-google.md', import.meta.url), 'utf8');
const [BASIC, ADVANCED] = [...DOCS.matchAll(/```html(?: live)?\n(<!doctype html>[^]*?)```/g)].map(([, html]) => html!) as [string, string];

const inlineIn = (html: string): string[] => [...html.matchAll(/<script(?![^>]*src=)[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code!);

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const GRANTED = '{cookies_preferences, consent_granted: statistical google-analytics, consent_denied: }';
const OWN = ['js', 'config G-XXXXXXXXXX'];

const requests: string[] = [];

/** Opens the page under a policy that allows our script, Google's address, and inline code by its hash alone. */
async function visit(page: Page, site: Site, html: string, hashes: readonly string[]): Promise<void> {
  requests.length = 0;
  await page.route('https://www.googletagmanager.com/**', (route) => {
    requests.push(route.request().url());
    return route.fulfill({contentType: 'text/javascript', body: googleTag()});
  });
  const policy = `script-src 'self' https://www.googletagmanager.com ${hashes.join(' ')}; object-src 'none'`;
  site.page('/', html, {headers: {'Content-Security-Policy': `${policy}; report-uri /violated`}});
  await page.goto(site.url('/'));
}

const reader = (page: Page): Promise<{saw: readonly string[]; sent: readonly string[]} | undefined> => page.evaluate(() => window.googleReader);

async function expectNoMistake(site: Site, told: Told): Promise<void> {
  await told.expectNothing();
  expect(site.requests().filter(({path}) => path === '/violated')).toEqual([]);
}

test.describe('the page of basic mode', () => {
  test('asks Google for nothing before the visitor agrees, and tells the tag first', async ({page, site, told}) => {
    await visit(page, site, BASIC, inlineIn(BASIC).map(hashOf));
    await page.locator('#accept').waitFor();
    await expectNoMistake(site, told);
    expect(requests).toEqual([]);
    await page.locator('#accept').click();
    await expect.poll(async () => (await reader(page))?.sent).toEqual(['config G-XXXXXXXXXX with analytics_storage']);
    expect((await reader(page))!.saw).toEqual(['consent default: nothing', 'consent update: analytics_storage', GRANTED, ...OWN]);
    await expectNoMistake(site, told);
    expect(requests).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-XXXXXXXXXX']);
  });
});

test.describe('the page of advanced mode', () => {
  test('has the snippet whose hash is documented', () => {
    expect(DOCS).toContain(`\n    ${hashOf(inlineIn(ADVANCED)[0]!)}\n`);
  });

  test('tells the tag first, and once more what the visitor chooses and has chosen', async ({page, site, told}) => {
    const [documented] = /'sha256-[\w+/=]+'/.exec(DOCS)!;
    await visit(page, site, ADVANCED, [documented, ...inlineIn(ADVANCED).slice(1).map(hashOf)]);
    const first = ['consent default for 500 ms: nothing', ...OWN];
    await page.locator('#accept').waitFor();
    await expect.poll(async () => (await reader(page))?.sent).toEqual(['config G-XXXXXXXXXX with nothing']);
    expect((await reader(page))!.saw).toEqual(first);
    await page.locator('#accept').click();
    await expect.poll(async () => (await reader(page))?.saw).toEqual([...first, 'consent update: analytics_storage', GRANTED]);
    await page.reload();
    await expect.poll(async () => (await reader(page))?.sent).toEqual(['config G-XXXXXXXXXX with analytics_storage']);
    // Whichever is faster, the tag or our file: the default is first, and nothing is sent before the choice.
    const {saw} = (await reader(page))!;
    expect(saw[0]).toBe(first[0]);
    expect(saw.toSorted()).toEqual([...first, 'consent update: analytics_storage', GRANTED].toSorted());
    await expectNoMistake(site, told);
  });
});
