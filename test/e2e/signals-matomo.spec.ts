// Matomo that is on the page before us or comes after us, and what it goes by.
// Its document's own pages are in signals-matomo-docs.spec.ts.
import type {Page} from 'playwright';
import {ran, remember} from './observed.js';
import {CORE, element, inlineScript, service, shopPage} from './shop-page.js';
import {serveMatomo} from './signals-matomo-tracker.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';
import {GPC} from './visitor/gpc-fixture.js';

const MATOMO = service('statistical', 'matomo', '_pk_id* _pk_ses*');

/** The page's own calls, the first of them these, and its tracker at once. */
const snippet = (site: Site, ...first: string[]): string => `<script>
  var _paq = window._paq = window._paq || [];
  _paq.push(${[...first, 'trackPageView'].map((call) => `['${call}']`).join()}, ['setTrackerUrl', '${site.tracker.url('/matomo.php')}'], ['setSiteId', 1]);
</script>`;

const tracker = (site: Site, attributes = ''): string => `<script ${attributes} src="${site.tracker.url('/matomo.js')}"></script>`;

const counted = (site: Site): number => site.requests(site.tracker).filter(({path}) => path.startsWith('/matomo.php')).length;

/** What Matomo took that is about the choice. */
const toldOf = (page: Page): Promise<string[]> => page.evaluate(() => window.matomoCalls?.filter((call) => /Consent|Opt/i.test(call)) ?? []);

test.describe('a tracker that ran before us', () => {
  test('is told to wait, and of the choice, once each; the author is told that it was late', async ({page, site, told}) => {
    serveMatomo(site.tracker);
    site.page('/', shopPage({attributes: 'signals="matomo"', children: MATOMO, above: snippet(site) + tracker(site)}));
    await page.goto(site.url('/'));
    await expect.poll(() => toldOf(page)).toEqual(['requireConsent']);
    await told.expectOne('matomo-first', "_paq.push(['requireConsent'])");
    expect(counted(site)).toBe(1);
    await page.evaluate(() => window['_paq']!.push(['trackEvent', 'download']));
    expect(counted(site)).toBe(1);
    await page.evaluate(() => window.cookiesPreferences!.accept());
    // The download, and that there is an identifier now.
    await expect.poll(() => counted(site)).toBe(3);
    await page.evaluate(() => window.cookiesPreferences!.reject());
    expect(await toldOf(page)).toEqual(['requireConsent', 'setConsentGiven', 'forgetConsentGiven']);
  });

  for (const [mode, first] of [['consent', 'requireConsent'], ['cookie-consent', 'requireCookieConsent'], ['cookie-consent', 'disableCookies']] as const) {
    test(`and began with ${first} leaves nothing to say to the author of matomo-require="${mode}"`, async ({page, site, told}) => {
      serveMatomo(site.tracker);
      site.page('/', shopPage({attributes: `signals="matomo" matomo-require="${mode}"`, children: MATOMO, above: snippet(site, first) + tracker(site)}));
      await page.goto(site.url('/'));
      await page.locator('#banner').waitFor();
      await told.expectNothing();
    });
  }
});

test.describe('a tracker that comes after us', () => {
  /** Serves it when the returned function is called. */
  function serveLate(site: Site): () => void {
    let release!: () => void;
    serveMatomo(site.tracker, new Promise<void>((resolve) => { release = resolve; }));
    return release;
  }

  test('is told of an objection before it counts the page view that waits, though no cookie of its own tells it', async ({page, site}) => {
    const release = serveLate(site);
    await remember(page, site, {denied: 'statistical.matomo'});
    site.page('/', shopPage({attributes: 'signals="matomo" exempt="statistical"', children: MATOMO, above: snippet(site) + tracker(site, 'async')}));
    await page.goto(site.url('/'), {waitUntil: 'commit'});
    await page.waitForFunction(() => String(window['_paq']).startsWith('optUserOut'));
    release();
    await expect.poll(() => toldOf(page)).toEqual(['optUserOut']);
    await page.waitForLoadState('networkidle');
    expect(counted(site)).toBe(0);
  });

  test('finds the last word alone in its queue, and no call of the page twice', async ({page, site, told}) => {
    const release = serveLate(site);
    site.page('/', shopPage({attributes: 'signals="matomo"', children: MATOMO, above: snippet(site, 'requireConsent') + tracker(site, 'async')}));
    await page.goto(site.url('/'), {waitUntil: 'commit'});
    await page.locator('#banner').waitFor();
    await page.evaluate(async () => {
      await window.cookiesPreferences!.accept();
      await window.cookiesPreferences!.reject();
      await window.cookiesPreferences!.accept();
    });
    expect(await page.evaluate(() => String(window['_paq']))).toMatch(/^requireConsent,setConsentGiven,trackPageView,/);
    await page.evaluate(() => window.cookiesPreferences!.reject());
    release();
    await expect.poll(() => toldOf(page)).toEqual(['requireConsent', 'forgetConsentGiven']);
    await told.expectNothing();
    expect(counted(site)).toBe(0);
  });

  test('forgets a yes that it was told to remember by others, where the visitor has given none here', async ({page, site}) => {
    serveMatomo(site.tracker);
    await page.context().addCookies([{name: 'mtm_consent', value: '1', url: site.url('/')}]);
    site.page('/', shopPage({attributes: 'signals="matomo"', children: MATOMO, above: snippet(site, 'requireConsent'), below: tracker(site, 'defer')}));
    await page.goto(site.url('/'), {waitUntil: 'networkidle'});
    expect(await toldOf(page)).toEqual(['requireConsent', 'forgetConsentGiven']);
    expect(await page.evaluate(() => document.cookie)).not.toContain('mtm_consent=');
  });
});

test.describe('what Matomo goes by', () => {
  const OTHER = service('statistical', 'heatmaps');
  for (const [what, attributes, children, choice, expected] of [
    ['a service of that name', '', MATOMO + OTHER, {granted: 'matomo', denied: 'statistical.heatmaps'}, ['requireConsent', 'setConsentGiven']],
    ['its category, where no service has the name', '', OTHER, {granted: 'statistical.heatmaps', denied: ''}, ['requireConsent', 'setConsentGiven']],
    ['the name that the author says', 'matomo-name="heatmaps"', MATOMO + OTHER, {granted: 'matomo', denied: 'statistical.heatmaps'}, ['requireConsent']],
    ['a name that only a file declares, by the choice', 'src="/cookies.json"', '', {granted: 'matomo', denied: 'statistical.heatmaps'}, ['requireConsent', 'setConsentGiven']],
    ['an exempt category, where a file declares the service', 'src="/cookies.json" exempt="statistical"', '', {granted: 'matomo', denied: 'statistical.heatmaps'}, ['optUserOut']],
    ['nothing that is exempt under another name', 'exempt="heatmaps"', MATOMO + OTHER, {granted: '', denied: 'statistical.matomo'}, ['requireConsent']],
  ] as const) {
    test(`is ${what}`, async ({page, site}) => {
      await remember(page, site, choice);
      site.page('/', shopPage({attributes: `signals="matomo" ${attributes}`, children}));
      await page.goto(site.url('/'));
      await page.waitForFunction(() => window['_paq']);
      expect(await page.evaluate(() => String(window['_paq']))).toBe(expected.join());
    });
  }
});

test('an element that a router puts in place of the first says nothing twice, and is followed', async ({page, site}) => {
  serveMatomo(site.tracker);
  await remember(page, site, {granted: 'statistical.matomo'});
  const attributes = 'signals="matomo"';
  site.page('/', shopPage({attributes, children: MATOMO, above: snippet(site, 'requireConsent'), below: tracker(site, 'defer')}));
  await page.goto(site.url('/'));
  await expect.poll(() => toldOf(page)).toEqual(['requireConsent', 'setConsentGiven']);
  // What is gated waits for the signals of the new one.
  await page.evaluate((html) => { document.querySelector('cookies-preferences')!.outerHTML = html; }, element({attributes, children: MATOMO}) + inlineScript('matomo', 'later'));
  await expect.poll(() => ran(page)).toEqual(['later']);
  expect(await toldOf(page)).toEqual(['requireConsent', 'setConsentGiven']);
  await page.evaluate(() => window.cookiesPreferences!.reset());
  expect(await toldOf(page)).toEqual(['requireConsent', 'setConsentGiven', 'forgetConsentGiven']);
});

test('Matomo that runs until it is refused is kept off by Global Privacy Control where its category is, and nowhere else', async ({page, site}) => {
  for (const [category, expected] of [['statistical', 'undefined'], ['marketing', 'optUserOut']] as const) {
    site.page('/', shopPage({head: GPC + CORE, attributes: 'signals="matomo" exempt="matomo"', children: service(category, 'matomo')}));
    await page.goto(site.url('/'));
    await page.evaluate(() => window.cookiesPreferences!.onConsent('matomo', {}));
    expect(await page.evaluate(() => String(window['_paq']))).toBe(expected);
  }
  await page.evaluate(() => window.cookiesPreferences!.accept('matomo'));
  expect(await page.evaluate(() => String(window['_paq']))).toBe('forgetUserOptOut');
});
