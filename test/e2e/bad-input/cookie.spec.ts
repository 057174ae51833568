// A cookie of our name that is not of our making: it counts as no choice, nobody is told, and a valid one beside it counts.
// How a choice is written down and ends is tested elsewhere.
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../told.js';

const now = (): number => Math.floor(Date.now() / 1000);
const valid = (age = 60): string => `v=1&t=${now() - age}&r=1&granted=statistical&denied=`;

const portal = (site: Site): string => portalPage(`<cookies-preferences categories="statistical"></cookies-preferences>
  <script type="text/plain" data-consent="statistical" data-consent-src="${site.tracker.url('/stats.js')}"></script>`);

/** By name, as the values hold the time. */
const FOREIGN: Readonly<Record<string, string>> = {
  'nothing': '',
  'a word': 'accepted',
  'JSON': '{"statistical":true,"granted":["statistical"]}',
  'JSON, encoded': encodeURIComponent('{"statistical":true}'),
  'base64': Buffer.from('{"statistical":true}').toString('base64'),
  'a broken escape': '%A8%',
  'four kilobytes of noise': 'x&=.%'.repeat(800),
  'another schema': valid().replace('v=1', 'v=2'),
  'no schema': valid().replace('v=1&', ''),
  'uppercase': valid().toUpperCase(),
  'another order': `v=1&t=${now()}&r=1&denied=&granted=statistical`,
  'quotes': `"${valid()}"`,
  'an encoded choice': encodeURIComponent(valid()),
  'something in front': `x${valid()}`,
  'something behind': `${valid()}&x=1`,
  'a broken id': `${valid()}&id=short`,
  'no date': valid().replace(/t=\d+/, 't='),
  'a date of words': valid().replace(/t=\d+/, 't=yesterday'),
  'a date in milliseconds': valid().replace(/t=(\d+)/, 't=$1000'),
  'a negative date': valid().replace('t=', 't=-'),
  'a date in two days': valid(-2 * 86_400),
  'a date two hundred days ago': valid(200 * 86_400),
  'another revision': valid().replace('r=1', 'r=2'),
  'no revision': valid().replace('r=1', 'r='),
  'one list': valid().replace('&denied=', ''),
  'commas': valid().replace('granted=statistical', 'granted=statistical,marketing'),
};

for (const [what, value] of Object.entries(FOREIGN)) {
  test(`a cookie that holds ${what} is no choice`, async ({page, site, told}) => {
    site.page('/', portal(site));
    await page.context().addCookies([{name: 'cookies_preferences', value, url: site.url('/')}]);
    await page.goto(site.url('/'));
    await page.locator('#banner').waitFor();
    await told.expectNothing();
    expect(site.requests(site.tracker)).toEqual([]);
    expect(await page.evaluate(() => window.cookiesPreferences!.consent)).toBeUndefined();
    await page.locator('#reject').click();
    await page.locator('#saved').waitFor();
    expect((await page.context().cookies()).map((cookie) => cookie.value)).toEqual([expect.stringMatching(/&denied=statistical$/)]);
  });
}

const ELSEWHERE = {name: 'cookies_preferences', domain: '.shop.localhost', path: '/'};

for (const [what, value] of [['nonsense', 'accepted'], ['an older choice', valid(3600).replace('granted=statistical&denied=', 'granted=&denied=statistical')]] as const) {
  for (const path of ['/', '/data/']) {
    test(`beside ${what} of the whole domain under ${path} the valid choice counts`, async ({page, site, told}) => {
      site.page('/data/', portal(site));
      await page.context().addCookies([{name: 'cookies_preferences', value: valid(), url: site.url('/')}, {...ELSEWHERE, path, value}]);
      await page.goto(site.url('/data/'));
      await expect.poll(() => site.requests(site.tracker)).toHaveLength(1);
      await told.expectNothing();
      await expect(page.locator('#banner')).toHaveCount(0);
    });
  }
}

test('cookies of similar names and contents are nobody\'s choice', async ({page, site, told}) => {
  site.page('/', portal(site));
  await page.context().addCookies([
    {name: 'my_cookies_preferences', value: valid(), url: site.url('/')},
    {name: 'cookies_preferences2', value: valid(), url: site.url('/')},
    {name: 'other', value: `cookies_preferences=${valid()}`, url: site.url('/')},
    {name: 'Cookies_Preferences', value: valid(), url: site.url('/')},
  ]);
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await told.expectNothing();
  expect(site.requests(site.tracker)).toEqual([]);
});

test('among a hundred other cookies the choice is found', async ({page, site, told}) => {
  site.page('/', portal(site));
  const others = Array.from({length: 100}, (_, index) => ({name: `c${index}`, value: '%A8{}[]=&'.repeat(4), url: site.url('/')}));
  await page.context().addCookies([...others, {name: 'cookies_preferences', value: valid(), url: site.url('/')}]);
  await page.goto(site.url('/'));
  await expect.poll(() => site.requests(site.tracker)).toHaveLength(1);
  await told.expectNothing();
});
