// A page that brings its banner along: the main road, in any browser. Those that know no declarative shadow roots ask in the ordinary way.
// What only Chromium can be asked is in inline/.
import {element, holdBack, inlinePage, ours} from '../inline/snippet-page.js';
import {service, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';
import {remember} from './returning.js';

const TWO = element('', service('statistical', 'counter', '_c') + service('marketing', 'adverts'));

async function visit(visitor: Visitor, site: Site, markup = TWO): Promise<void> {
  site.page('/', await inlinePage(markup, {above: trackerScript(site, 'counter', '/count.js'), below: trackerScript(site, 'marketing', '/advert.js')}));
  await visitor.visit(site.url('/'));
}

const events = (): string[] => window.events;

test('the banner is there before any file, and the interface is not fetched for it', async ({visitor, site}) => {
  const release = holdBack(site);
  site.page('/', await inlinePage(TWO, {below: `<script>
    window.early = [document.querySelector('cookies-preferences').shadowRoot.querySelector('#banner').checkVisibility(), performance.getEntriesByType('resource').length]</script>`}));
  await visitor.visit(site.url('/'));
  await visitor.waitFor('#banner #accept');
  expect(await visitor.run(() => (window as unknown as {early: unknown}).early)).toEqual([true, 0]);
  await expect.poll(() => ours(site)).toEqual(expect.arrayContaining(['choice', 'meanwhile']));
  release();
  await visitor.waitFor(() => getComputedStyle(document.documentElement).getPropertyValue('--cookies-banner-height'));
  expect(ours(site)).not.toContain('ui');
});

test('what is accepted opens, is saved, told and confirmed', async ({visitor, site}) => {
  await visit(visitor, site);
  await visitor.waitFor('#banner');
  expect(site.requests(site.tracker)).toEqual([]);
  await visitor.click('#accept');
  await visitor.waitUntilGone('#banner');
  await visitor.waitFor(() => window.ran?.length === 2);
  await visitor.waitFor('#saved');
  await expect.poll(() => visitor.run(events)).toEqual(['consent-show banner', 'consent-change banner', 'consent-hide banner', 'consent-ready']);
  expect(await visitor.run(() => window.heardLate)).toEqual(await visitor.run(events));
  const {value} = (await visitor.cookies()).find(({name}) => name === 'cookies_preferences')!;
  expect(value).toMatch(/&granted=statistical\.counter\.marketing\.adverts&denied=$/);
});

test('what is rejected stays shut, and the next page asks nobody and for nothing', async ({visitor, site}) => {
  await visit(visitor, site, element());
  await visitor.click('#reject');
  await visitor.waitFor('#saved');
  await visitor.waitFor(() => window.cookiesPreferences!.consent?.denied.length === 2);
  // All that this page asks for, so that the next one is not blamed for it.
  await expect.poll(() => ours(site)).toEqual(expect.arrayContaining(['care', 'check', 'gate', 'mistakes']));
  site.clear();
  site.page('/next', await inlinePage(element(), {above: trackerScript(site, 'marketing', '/advert.js')}));
  // By a link, as a visitor goes on.
  await visitor.run(() => void (location.href = '/next'));
  await visitor.waitFor(() => location.pathname === '/next' && document.readyState === 'complete');
  expect(await visitor.isVisible('#banner')).toBe(false);
  expect(await visitor.run(() => window.heardLate)).toEqual([]);
  expect(site.requests().map(({path}) => path)).toEqual(['/next']);
});

test('the settings open over the banner, the focus comes back to their button, and nothing is told twice', async ({visitor, site}) => {
  await visit(visitor, site);
  await visitor.click('#settings');
  await visitor.waitFor('dialog[open]');
  expect(await visitor.isVisible('#banner')).toBe(true);
  await visitor.press('Escape');
  await visitor.waitFor(() => !document.querySelector('cookies-preferences')!.shadowRoot!.querySelector('dialog[open]'));
  expect(await visitor.run(() => document.querySelector('cookies-preferences')!.shadowRoot!.activeElement?.id)).toBe('settings');
  expect(await visitor.run(() => [...document.querySelector('cookies-preferences')!.shadowRoot!.querySelectorAll('#banner, style')].length)).toBe(1);
  await visitor.click('#reject');
  await visitor.waitFor('#saved');
  await expect.poll(() => visitor.run(events)).toEqual([
    'consent-show banner', 'consent-show preferences', 'consent-hide preferences', 'consent-change banner', 'consent-hide banner', 'consent-ready',
  ]);
});

test('a visitor whose choice is of an older revision is asked again', async ({visitor, site}) => {
  await remember(visitor, site, {granted: 'statistical.marketing', revision: '0'});
  await visit(visitor, site, element());
  await visitor.waitFor('#banner');
  expect(await visitor.run(events)).toEqual(['consent-show banner']);
});
