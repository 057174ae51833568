// UET and Clarity held back by the gate, as their document shows it, in any browser: what they are told, and what they store, as the visitor decides.
// Tags that are there at once are in ../signals-microsoft.spec.ts, the pages just as they stand in ../signals-microsoft-docs.spec.ts.
import {serveClarity, serveUet} from '../signals-microsoft-tags.js';
import {pageIn} from '../signals-pages.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';
import {remember} from './returning.js';

const UET = pageIn('signals-microsoft.md', 'UET, held back until the visitor agrees');
const CLARITY = pageIn('signals-microsoft.md', 'Clarity, held back until the visitor agrees');

const cookieNames = async (visitor: Visitor): Promise<string[]> =>
  (await visitor.cookies()).map(({name}) => name).filter((name) => name !== 'cookies_preferences').sort();

/** Takes everything back, and waits for the page that follows. */
async function withdraw(visitor: Visitor): Promise<void> {
  await visitor.run(() => { window.mark = true; });
  await visitor.click('[href="#cookies-preferences"]');
  await visitor.click('#reject-all');
  await visitor.waitFor(() => !window.mark && document.readyState === 'complete' && !!window.uetq);
}

const words = (): string => JSON.stringify(window.uetq);

const DEFAULT = '"consent","default",{"ad_storage":"denied"}';

test.describe('UET that is held back', () => {
  const counted = (site: Site): string[] =>
    site.requests(site.tracker).filter(({path}) => path.startsWith('/action/0')).map(({path}) => path.replace(/^.*evt=(\w+)&asc=/, '$1 '));

  test.beforeEach(({site}) => {
    serveUet(site.tracker);
    site.page('/', UET.replace('https://bat.bing.net/', site.tracker.url('/')));
  });

  test('has the default alone before a choice, the choice on each page after it, and nothing after it is taken back', async ({visitor, site}) => {
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    expect(await visitor.run(words)).toBe(`[${DEFAULT}]`);
    expect(site.requests(site.tracker)).toEqual([]);
    await visitor.click('#accept');
    await expect.poll(() => counted(site)).toEqual(['pageLoad G']);
    await visitor.reload();
    await expect.poll(() => counted(site)).toEqual(['pageLoad G', 'pageLoad G']);
    expect(await visitor.run(() => window.uetTold)).toEqual(['default denied', 'update granted']);
    expect(await cookieNames(visitor)).toEqual(['_uetsid', '_uetvid']);
    site.clear();
    await withdraw(visitor);
    expect(await visitor.run(words)).toBe(`[${DEFAULT},"consent","update",{"ad_storage":"denied"}]`);
    expect(await cookieNames(visitor)).toEqual([]);
    expect(site.requests(site.tracker)).toEqual([]);
  });

  test('is told in two documents what the visitor chooses in one', async ({visitor, site}) => {
    site.page('/two', '<!doctype html><title>Two</title><iframe src="/" title="Shop"></iframe><iframe src="/" title="Shop"></iframe>');
    await visitor.visit(site.url('/two'));
    const toldBoth = (): Promise<string[][]> =>
      visitor.run(() => [...document.querySelectorAll('iframe')].map(({contentWindow}) => contentWindow!.uetTold ?? []));
    await visitor.waitFor(() => [...document.querySelectorAll('iframe')].every(({contentWindow}) => contentWindow!.cookiesPreferences));
    await visitor.run(() => void document.querySelector('iframe')!.contentWindow!.cookiesPreferences!.accept());
    const granted = ['default denied', 'update granted'];
    await expect.poll(toldBoth, {timeout: 10_000}).toEqual([granted, granted]);
    await visitor.run(() => void document.querySelector('iframe')!.contentWindow!.cookiesPreferences!.reset());
    await expect.poll(toldBoth, {timeout: 10_000}).toEqual([[...granted, 'update denied'], [...granted, 'update denied']]);
  });
});

test('Clarity that is held back stores only while the visitor agrees', async ({visitor, site}) => {
  serveClarity(site, site.tracker, site.tracker, 'abcdefghij', false);
  site.page('/', CLARITY.replace('https://www.clarity.ms/', site.tracker.url('/')));
  await visitor.visit(site.url('/'));
  await visitor.click('#reject');
  await visitor.waitFor('#saved');
  await visitor.reload();
  await visitor.waitFor(() => !!window.clarity);
  expect(site.requests(site.tracker)).toEqual([]);
  await remember(visitor, site, {granted: 'statistical.clarity'});
  await visitor.visit(site.url('/'));
  await expect.poll(() => cookieNames(visitor)).toEqual(['_clck', '_clsk']);
  site.clear();
  await withdraw(visitor);
  await expect.poll(() => cookieNames(visitor)).toEqual([]);
  expect(site.requests(site.tracker).filter(({path}) => !path.startsWith('/collect'))).toEqual([]);
});
