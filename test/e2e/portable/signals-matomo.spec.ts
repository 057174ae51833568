// Matomo held back by the gate, as its document shows it, in any browser: what it is told, counts and stores as the visitor decides.
// The other ways to run it, and what only Chromium can show, are in ../signals-matomo.spec.ts and ../signals-matomo-docs.spec.ts.
import {serveMatomo} from '../signals-matomo-tracker.js';
import {pageIn} from '../signals-pages.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';
import {remember} from './returning.js';

const PAGE = pageIn('signals-matomo.md', 'Held back until the visitor agrees');

test.beforeEach(({site}) => {
  serveMatomo(site.tracker);
  site.page('/', PAGE.replaceAll('https://matomo.example.org/', site.tracker.url('/')));
});

const counted = (site: Site): string[] =>
  site.requests(site.tracker).filter(({path}) => path.startsWith('/matomo.php')).map(({path}) => path.replace(/^.*?idsite=1&/, ''));

const cookieNames = async (visitor: Visitor): Promise<string[]> =>
  (await visitor.cookies()).map(({name}) => name).filter((name) => name !== 'cookies_preferences').sort();

const told = (): string[] => window.matomoCalls?.filter((call) => /consent|opt/i.test(call)) ?? [];

const COUNTED = ['action_name=Data%20portal&cookies=1'];
const GIVEN = ['requireConsent', 'setConsentGiven'];
const COUNTING = ['_pk_id.1.1fff', '_pk_ses.1.1fff'];

test('Matomo is not there before the visitor agrees, counts when she does, and is told again on her next visit', async ({visitor, site}) => {
  await visitor.visit(site.url('/'));
  await visitor.waitFor('#banner');
  expect(site.requests(site.tracker)).toEqual([]);
  expect(await visitor.run(() => window['_paq'])).toEqual([['requireConsent']]);
  await visitor.click('#accept');
  await expect.poll(() => counted(site)).toEqual(COUNTED);
  expect(await visitor.run(told)).toEqual(GIVEN);
  expect(await cookieNames(visitor)).toEqual(COUNTING);
  await visitor.reload();
  await expect.poll(() => counted(site)).toEqual([...COUNTED, ...COUNTED]);
  expect(await visitor.run(told)).toEqual(GIVEN);
});

test('Matomo is never there for who refuses', async ({visitor, site}) => {
  await visitor.visit(site.url('/'));
  await visitor.click('#reject');
  await visitor.waitFor('#saved');
  await visitor.reload();
  await visitor.waitFor(() => !!window['_paq']);
  expect(await visitor.run(() => window['_paq'])).toEqual([['requireConsent']]);
  expect(site.requests(site.tracker)).toEqual([]);
  expect(await cookieNames(visitor)).toEqual([]);
});

test('Matomo is told to forget when the visitor takes it back, and is gone with all that it stored', async ({visitor, site}) => {
  await remember(visitor, site, {granted: 'statistical.matomo'});
  await visitor.visit(site.url('/'));
  await expect.poll(() => counted(site)).toEqual(COUNTED);
  // Kept where the reload leaves it.
  await visitor.run(() => addEventListener('pagehide', () => sessionStorage.setItem('told', String(window.matomoCalls))));
  site.clear();
  await visitor.click('[href="#cookies-preferences"]');
  await visitor.click('#reject-all');
  await visitor.waitFor(() => sessionStorage.getItem('told') && document.readyState === 'complete');
  expect(await visitor.run(() => sessionStorage.getItem('told')!.split(',').filter((call) => call.includes('Consent')))).toEqual([...GIVEN, 'forgetConsentGiven']);
  await expect.poll(() => cookieNames(visitor)).toEqual([]);
  expect(site.requests(site.tracker)).toEqual([]);
});

test('a choice in one of two documents is told to Matomo in the other', async ({visitor, site}) => {
  site.page('/two', '<!doctype html><title>Two</title><iframe src="/" title="Portal"></iframe><iframe src="/" title="Portal"></iframe>');
  await visitor.visit(site.url('/two'));
  const toldBoth = (): Promise<string[][]> => visitor.run(() =>
    [...document.querySelectorAll('iframe')].map(({contentWindow}) => contentWindow!.matomoCalls?.filter((call) => call.includes('Consent')) ?? []));
  await visitor.waitFor(() => [...document.querySelectorAll('iframe')].every(({contentWindow}) => contentWindow!.cookiesPreferences));
  await visitor.run(() => void document.querySelector('iframe')!.contentWindow!.cookiesPreferences!.accept());
  await expect.poll(toldBoth, {timeout: 10_000}).toEqual([GIVEN, GIVEN]);
  await visitor.run(() => void document.querySelector('iframe')!.contentWindow!.cookiesPreferences!.reset());
  await expect.poll(toldBoth, {timeout: 10_000}).toEqual([[...GIVEN, 'forgetConsentGiven'], [...GIVEN, 'forgetConsentGiven']]);
});
