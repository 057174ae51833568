// Going back and forward to a page that the browser kept as it was: it follows the choice that was made meanwhile.
// Pages that a router keeps by itself are in turbo.spec.ts.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {shopPage, trackerScript} from '../../shop-page.js';
import type {Site} from '../../site.js';
import {expect, test} from '../../visitor/remembering-fixture.js';
import type {Visitor} from '../../visitor/visitor.js';

declare global {
  interface Window {
    /** For each time the page was shown, whether it had been kept. */
    shown?: boolean[];
    /** Whether an embed that was opened has loaded. */
    isEmbedThere?: boolean;
  }
}

// WebKitGTK's driver may lose a page that is put away, which is not ours to wait for.
test.describe.configure({retries: 2});

const BUILT = fileURLToPath(new URL('../../../../dist/cdn', import.meta.url));

const WATCH = `<script>
    addEventListener('pageshow', ({persisted}) => { (window.shown ||= []).push(persisted) });
    document.addEventListener('load', ({target}) => { window.isEmbedThere ||= target.matches('iframe[src]') }, true);
  </script>
  <script src="/cookies-preferences.js"></script>`;

/** A page with a script, an embed and a template. No browser keeps a page that is not to be stored, so this may be. */
function define(site: Site, path: string, withScript = true): void {
  site.page(path, shopPage({
    head: WATCH,
    above: `<iframe title="Tour" data-consent="marketing" data-consent-src="${site.tracker.url(`${path}.html`)}"></iframe>`,
    below: `<template data-consent="marketing"><!-- <p id="inside">Inside</p> --></template>
      ${withScript ? trackerScript(site, 'statistical', `${path}.js`) : ''}`,
  }), {headers: {'Cache-Control': 'no-cache'}});
}

/** Until the page has more than it needs for an answer; one that is left before is loaded again, or not kept at all. */
const settled = (visitor: Visitor): Promise<boolean> =>
  visitor.waitFor(() => ['-check-', '-mistakes-', '-care-'].every((name) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(name))));

const at = (visitor: Visitor, path: string): Promise<boolean> =>
  visitor.waitFor((path: string) => document.readyState === 'complete' && location.pathname === path, path);

async function follow(visitor: Visitor, path: string): Promise<void> {
  await visitor.run(() => { window.mark = true; });
  // A task later, as a page that answers is not left yet.
  await visitor.run((path: string) => void setTimeout(() => { location.href = path; }), path);
  await at(visitor, path);
}

async function go(visitor: Visitor, steps: -1 | 1, path: string): Promise<void> {
  await visitor.run(() => { window.mark = true; });
  await visitor.run((steps: number) => void setTimeout(() => history.go(steps)), steps);
  await at(visitor, path);
}

/** The page is back a moment before it is told so; one that was loaded again is never shown twice. */
const shown = (visitor: Visitor): Promise<unknown> => visitor.waitFor(() => window.shown && window.shown.length > 1 && window.shown);
const requested = (site: Site, path: string): number => site.requests().filter((request) => request.path === path).length;

/** Whether all gated markup of the page is open, and the embed has loaded too: Chromium keeps no page while a frame of it is loading. */
const isOpen = (script?: string): boolean =>
  !!document.querySelector('iframe')!.src && !!window.isEmbedThere && !!document.querySelector('#inside') && (!script || !!window.ran?.includes(script));

const areEmbedsShut = (): boolean => !document.querySelector('iframe')!.hasAttribute('src') && !document.querySelector('#inside');

test.describe('a page that the browser kept', () => {
  test.beforeEach(({site}) => {
    define(site, '/a');
    define(site, '/b');
  });

  test('opens when shown again, without being loaded again, after a yes on the next page', async ({visitor, site}) => {
    await visitor.visit(site.url('/a'));
    await settled(visitor);
    await follow(visitor, '/b');
    await visitor.click('#accept');
    await visitor.waitFor(isOpen, '/b.js');
    await go(visitor, -1, '/a');
    await visitor.waitFor(isOpen, '/a.js');
    await visitor.waitUntilGone('#banner');
    expect(await shown(visitor)).toEqual([false, true]);
    expect(await visitor.run(() => window.ran)).toEqual(['/a.js']);
    expect(requested(site, '/a')).toBe(1);
  });

  test('asks no more after a no on the next page, and stays shut', async ({visitor, site}) => {
    await visitor.visit(site.url('/a'));
    await settled(visitor);
    await follow(visitor, '/b');
    await visitor.click('#reject');
    await visitor.waitUntilGone('#banner');
    await go(visitor, -1, '/a');
    await visitor.waitUntilGone('#banner');
    expect(await shown(visitor)).toEqual([false, true]);
    expect(await visitor.run(areEmbedsShut)).toBe(true);
    expect(site.requests(site.tracker)).toEqual([]);
  });

  test('takes an answer also where it was left before it had all its files', async ({visitor, site}) => {
    const [file] = readdirSync(BUILT).filter((name) => name.includes('-choice-'));
    site.shop.file(`/${file}`, readFileSync(`${BUILT}/${file}`, 'utf8'), {delay: 1000});
    await visitor.visit(site.url('/a'));
    await visitor.waitFor('#banner');
    await expect.poll(() => requested(site, `/${file}`)).toBe(1);
    await follow(visitor, '/b');
    await go(visitor, -1, '/a');
    await visitor.click('#accept');
    await visitor.waitFor(isOpen, '/a.js');
  });

  test('is kept going forward too, and opens there', async ({visitor, site}) => {
    await visitor.visit(site.url('/a'));
    await settled(visitor);
    await follow(visitor, '/b');
    await settled(visitor);
    await go(visitor, -1, '/a');
    await visitor.click('#accept');
    await visitor.waitFor(isOpen, '/a.js');
    await go(visitor, 1, '/b');
    await visitor.waitFor(isOpen, '/b.js');
    expect(await shown(visitor)).toEqual([false, true]);
    expect(requested(site, '/b')).toBe(1);
  });

  test('is loaded again after a withdrawal on the next page, where scripts ran, and runs none', async ({visitor, site}) => {
    await visitor.visit(site.url('/a'));
    await settled(visitor);
    await visitor.click('#accept');
    await visitor.waitFor(isOpen, '/a.js');
    await follow(visitor, '/b');
    await visitor.waitFor(isOpen, '/b.js');
    await visitor.run(() => window.cookiesPreferences!.reject());
    await visitor.waitFor(() => !window.mark && !window.ran && document.readyState === 'complete');
    site.clear();
    await go(visitor, -1, '/a');
    await visitor.waitFor(() => window.shown?.length === 1 && !window.mark && document.readyState === 'complete');
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    expect(requested(site, '/a')).toBe(1);
    expect(await visitor.run(() => window.ran)).toBeUndefined();
    expect(await visitor.run(areEmbedsShut)).toBe(true);
    expect(site.requests(site.tracker)).toEqual([]);
  });
});

test.describe('a kept page without scripts', () => {
  test('loses its embeds after a withdrawal on the next page, and is not loaded again', async ({visitor, site}) => {
    define(site, '/a', false);
    define(site, '/b', false);
    await visitor.visit(site.url('/a'));
    await settled(visitor);
    await visitor.click('#accept');
    await visitor.waitFor('#saved'); // the last file
    await visitor.waitFor(isOpen);
    await follow(visitor, '/b');
    await visitor.waitFor(isOpen);
    await visitor.run(() => window.cookiesPreferences!.reject());
    await visitor.waitFor(areEmbedsShut);
    site.clear();
    await go(visitor, -1, '/a');
    await visitor.waitFor(areEmbedsShut);
    expect(await shown(visitor)).toEqual([false, true]);
    expect(requested(site, '/a')).toBe(0);
    expect(site.requests(site.tracker)).toEqual([]);
    await go(visitor, 1, '/b');
    expect(await shown(visitor)).toEqual([false, true]);
  });
});
