// Visitors with Global Privacy Control: what is kept off is not asked about but told of, and comes by an explicit grant alone.
// Which grant counts in which case is tried in one browser in gpc.spec.ts.
import type {IncomingHttpHeaders} from 'node:http';
import {violations} from '../accessible/axe.js';
import {frame} from '../placeholder-page.js';
import {CORE, service, shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/gpc-fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const TOLD = 'Your browser asks websites not to track you (Global Privacy Control). Off until you tick it in the cookie settings: ';

const MARKETING = service('marketing', 'ads') + service('marketing', 'crm');
const THIRD = '<cookie-service category="third-party" party="third" name="tube" provider="Tube"></cookie-service>';

async function visit(visitor: Visitor, site: Site, gpc: string, children: string): Promise<void> {
  const below = ['statistical', 'ads', 'marketing'].map((name) => trackerScript(site, name, `/${name}.js`)).join('');
  site.page('/', shopPage({head: gpc + CORE, attributes: '', children, above: below, below: frame(site)}));
  await visitor.visit(site.url('/'));
}

async function stored(visitor: Visitor): Promise<string[] | undefined> {
  const cookie = (await visitor.cookies()).find(({name}) => name === 'cookies_preferences');
  return cookie && /&granted=(.*)&denied=(.*)/.exec(cookie.value)?.slice(1);
}

const trackers = (site: Site): string[] => site.requests(site.tracker).map(({path}) => path).sort();

const openPreferences = async (visitor: Visitor): Promise<unknown> => {
  await visitor.click('#way-back');
  return visitor.waitFor('dialog');
};

const ticks = (visitor: Visitor): Promise<string[]> => visitor.run(() =>
  [...document.querySelector('cookies-preferences')!.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=category]:checked')].map(({value}) => value));

test('the page hears of it, and where the browser itself has it, the server too', async ({visitor, site, gpc, found}) => {
  let headers: IncomingHttpHeaders = {};
  site.take('/', (request, response) => {
    headers = request.headers;
    response.setHeader('Content-Type', 'text/html');
    response.end(shopPage({head: gpc}));
  });
  await visitor.visit(site.url('/'));
  expect(await visitor.run(() => navigator.globalPrivacyControl)).toBe(true);
  expect(headers['sec-gpc']).toBe(found.engine === 'firefox' ? '1' : undefined);
});

test('the rest is asked, all of it is granted by one answer, and what is kept off by its own tick', async ({visitor, site, gpc}) => {
  await visit(visitor, site, gpc, service('statistical', 'matomo') + MARKETING + THIRD);
  await visitor.waitFor('#banner');
  expect(await visitor.text('#banner ul')).toMatch(/^Statistical – [^–]*$/);
  expect(await visitor.text('#banner [part=body]')).not.toContain('Third parties are among them');
  expect(await visitor.text('#banner [part=signal]')).toBe(TOLD + 'Marketing, Third-party content');
  expect(await violations(visitor, 'cookies-preferences')).toEqual([]);

  await visitor.click('#accept');
  await visitor.waitUntilGone('#banner');
  await visitor.waitFor(() => window.ran?.length === 1);
  expect(await stored(visitor)).toEqual(['statistical.matomo', '']);
  await openPreferences(visitor);
  expect(await visitor.text('dialog [part=signal]')).toBe(TOLD + 'Marketing, Third-party content');
  expect(await ticks(visitor)).toEqual(['statistical']);
  expect(await violations(visitor, 'cookies-preferences')).toEqual([]);
  expect(trackers(site)).toEqual(['/statistical.js']);

  await visitor.click('[name=category][value=marketing]');
  await visitor.click('#save');
  await visitor.waitFor(() => window.ran?.length === 3);
  expect(await stored(visitor)).toEqual(['statistical.matomo.marketing.ads.crm', 'third-party.tube']);
  site.clear();
  await visitor.reload();
  await visitor.waitFor(() => window.ran?.length === 3);
  await openPreferences(visitor);
  expect(await visitor.isVisible('#banner')).toBe(false);
  expect(await ticks(visitor)).toEqual(['statistical', 'marketing']);
  expect(await visitor.text('dialog [part=signal]')).toBe(TOLD + 'Third-party content');
  expect(trackers(site)).toEqual(['/ads.js', '/marketing.js', '/statistical.js']);
});

test('where nothing else is declared, nothing is asked or stored, and a placeholder still allows it', async ({visitor, site, gpc}) => {
  await visit(visitor, site, gpc, MARKETING + THIRD);
  await visitor.waitFor('#load-once');
  await openPreferences(visitor);
  expect(await visitor.text('dialog [part=signal]')).toBe(TOLD + 'Marketing, Third-party content');
  expect(await visitor.isVisible('#accept-all')).toBe(false);
  await visitor.press('Escape');
  await visitor.waitUntilGone('dialog');
  expect(await visitor.isVisible('#banner')).toBe(false);
  expect(await visitor.cookies()).toEqual([]);
  expect(trackers(site)).toEqual([]);

  await visitor.click('#load-once');
  await visitor.waitFor(() => document.querySelector('iframe')!.src);
  expect(await visitor.cookies()).toEqual([]);
  await visitor.reload();
  await visitor.click('#always-allow');
  await visitor.waitFor(() => document.querySelector('iframe')!.src);
  expect(await stored(visitor)).toEqual(['tube.third-party', '']);
  await visitor.reload();
  await visitor.waitFor(() => document.querySelector('iframe')!.src);
  expect(await visitor.isVisible('#banner')).toBe(false);
  expect(trackers(site)).toEqual(['/tour.html', '/tour.html', '/tour.html']);
});
