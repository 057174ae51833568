// Over TLS: a refusal by click erases cookies that are Secure, prefixed or partitioned, on this host and its domain.
// What needs no TLS is in ../portable/erase.spec.ts, in more browsers.
import type {Page} from 'playwright';
import {service, shopPage} from '../shop-page.js';
import {expect, test} from './fixture.js';

const NAMES = 'plain secure none __Secure-id __Host-id __Host-chip chip';

/** Each as a script writes it: the name stands for what it is, the value for where. */
const DECLARED = [
  'plain=host; Path=/', 'plain=domain; Path=/city; Domain=shop.example', 'plain=chip; Path=/; Secure; Partitioned',
  'secure=host; Path=/; Secure', 'secure=domain; Path=/; Secure; Domain=.shop.example', 'none=host; Path=/city/; Secure; SameSite=None',
  '__Secure-id=host; Path=/city; Secure', '__Secure-id=domain; Path=/; Secure; Domain=shop.example', '__Host-id=host; Path=/; Secure',
  '__Host-chip=host; Path=/; Secure; Partitioned', 'chip=host; Path=/city; Secure; Partitioned', 'chip=domain; Path=/; Secure; Partitioned; Domain=shop.example',
];

const OTHERS = ['__Secure-id2=1; Path=/; Secure', 'chip2=1; Path=/; Secure; Partitioned', 'other=1; Path=/'];

const seen = (page: Page): Promise<string[]> =>
  page.evaluate(() => document.cookie.split('; ').filter((pair) => !pair.startsWith('cookies_preferences=')).sort());

const pairs = (texts: readonly string[]): string[] => texts.map((text) => text.split(';')[0]!).sort();

test('a refusal erases declared cookies in every variant that needs a secure page', async ({page, site}) => {
  site.page('/city/page', shopPage({attributes: '', children: service('statistical', 'counter', NAMES)}));
  await page.goto(site.url('/city/page'));
  await page.locator('#reject').waitFor();
  await page.evaluate((texts) => texts.forEach((text) => (document.cookie = text)), [...DECLARED, ...OTHERS]);
  expect(await seen(page)).toEqual(pairs([...DECLARED, ...OTHERS]));
  await page.locator('#reject').click();
  await expect.poll(() => seen(page)).toEqual(pairs(OTHERS));
  await page.goto(site.url('/city/page'));
  const {cookies} = site.requests().findLast(({path}) => path === '/city/page')!;
  expect(Object.keys(cookies).sort()).toEqual(['__Secure-id2', 'chip2', 'cookies_preferences', 'other']);
});
