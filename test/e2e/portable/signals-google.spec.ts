// Google's tag behind the gate, with signals="google": what it sees when it runs, in any browser, and that nothing is said twice.
// Tags that stand open, attributes and what goes wrong are in signals-google.spec.ts one folder up; how the tag reads is in google-reader.ts.
import {googleTag, readLayer} from '../google-reader.js';
import {shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';
import {remember} from './returning.js';

const DEFAULT = 'consent default: nothing';
const ADS = 'ad_personalization ad_storage ad_user_data';
const ALL = [`consent update: ${ADS} analytics_storage`, '{cookies_preferences, consent_granted: statistical marketing, consent_denied: }'];
const STATISTICS = ['consent update: analytics_storage', '{cookies_preferences, consent_granted: statistical, consent_denied: marketing}'];
const NONE = ['consent update: nothing', '{cookies_preferences, consent_granted: , consent_denied: statistical marketing}'];

/** The commands of the page itself. */
const OWN = ['js', 'config G-1'];

/** The page as our documentation has it: both of Google's scripts are gated. */
function definePage(site: Site, path = '/'): void {
  site.tracker.file('/gtag/js', googleTag(), {type: 'text/javascript'});
  site.page(path, shopPage({
    attributes: 'categories="statistical marketing" signals="google"',
    above: `${trackerScript(site, 'statistical', '/gtag/js?id=G-1', 'async')}<script type="text/plain" data-consent="statistical">
      window.dataLayer = window.dataLayer || [];
      function gtag() { dataLayer.push(arguments); }
      gtag('js', new Date());
      gtag('config', 'G-1');
    </script>`,
  }));
}

async function open(visitor: Visitor, site: Site): Promise<void> {
  definePage(site);
  await visitor.visit(site.url('/'));
}

const sent = (visitor: Visitor): Promise<readonly string[]> => visitor.waitFor(() => window.googleReader?.sent[0] && window.googleReader.sent) as Promise<readonly string[]>;

const saw = (visitor: Visitor): Promise<readonly string[] | undefined> => visitor.run(() => window.googleReader?.saw);

/** Where no tag ran: what one that came now would see. */
async function wouldSee(visitor: Visitor): Promise<readonly string[] | undefined> {
  expect(await visitor.run(() => !!window.googleReader)).toBe(false);
  await visitor.run(readLayer, 'dataLayer', 'FR-IDF');
  return saw(visitor);
}

/** Waits until so many messages were pushed. */
const untilLong = (visitor: Visitor, length: number): Promise<unknown> => visitor.waitFor((length: number) => window.dataLayer!.length >= length, length);

test.describe('on a first visit', () => {
  test('the tag sees default, choice, and only then its own commands; then each change once; after a withdrawal it runs no more', async ({visitor, site}) => {
    await open(visitor, site);
    await visitor.waitFor('#banner');
    expect(site.requests(site.tracker)).toEqual([]);
    await visitor.click('#accept');
    expect(await sent(visitor)).toEqual([`config G-1 with ${ADS} analytics_storage`]);
    expect(await saw(visitor)).toEqual([DEFAULT, ...ALL, ...OWN]);

    await visitor.run(() => window.cookiesPreferences!.reject('marketing'));
    await visitor.run(() => window.cookiesPreferences!.reject('marketing'));
    expect(await saw(visitor)).toEqual([DEFAULT, ...ALL, ...OWN, ...STATISTICS]);

    await visitor.run(() => { window.mark = true; });
    await visitor.click('#way-back');
    await visitor.click('#reject-all');
    await visitor.waitFor(() => !window.mark && document.readyState === 'complete');
    await untilLong(visitor, 3);
    expect(await wouldSee(visitor)).toEqual([DEFAULT, ...NONE]);
  });

  test('a refusal is told, and the tag never asked for; so on the next page', async ({visitor, site}) => {
    await open(visitor, site);
    await visitor.click('#reject');
    await visitor.waitUntilGone('#banner');
    expect(await wouldSee(visitor)).toEqual([DEFAULT, ...NONE]);
    await visitor.reload();
    await untilLong(visitor, 3);
    expect(await wouldSee(visitor)).toEqual([DEFAULT, ...NONE]);
    expect(site.requests(site.tracker)).toEqual([]);
  });
});

test('on a return visit the tag sees default, the stored choice, and only then its own commands', async ({visitor, site}) => {
  await remember(visitor, site, {granted: 'statistical', denied: 'marketing'});
  await open(visitor, site);
  expect(await sent(visitor)).toEqual(['config G-1 with analytics_storage']);
  expect(await saw(visitor)).toEqual([DEFAULT, ...STATISTICS, ...OWN]);
});

test('of two documents the other one hears of a choice as well, once', async ({visitor, site}) => {
  definePage(site, '/shop');
  const frame = '<iframe src="/shop" title="Shop" width="600" height="400"></iframe>';
  site.page('/', `<!doctype html><title>Two</title>${frame}${frame}`);
  await visitor.visit(site.url('/'));
  await visitor.waitFor(() => [...document.querySelectorAll('iframe')].every(({contentDocument}) =>
    contentDocument?.querySelector('cookies-preferences')?.shadowRoot?.querySelector('#banner')));
  await visitor.run(() => void document.querySelector('iframe')!.contentWindow!.cookiesPreferences!.accept());
  const both = await visitor.waitFor(() => {
    const readers = [...document.querySelectorAll('iframe')].map(({contentWindow}) => contentWindow!.googleReader);
    return readers.every((reader) => reader?.sent[0]) && readers.map((reader) => reader!.saw);
  }) as readonly (readonly string[])[];
  expect(both).toEqual([0, 1].map(() => [DEFAULT, ...ALL, ...OWN]));
});
