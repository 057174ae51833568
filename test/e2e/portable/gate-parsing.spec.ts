// What was granted on an earlier visit opens while the page is still being read, as early as it can.
// Choices made on the page itself are in gate-scripts.spec.ts.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {inlineScript, shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';
import {remember, sendInParts} from './returning.js';

const BUILT = fileURLToPath(new URL('../../../dist/cdn', import.meta.url));

const GRANTED = {granted: 'statistical.marketing'};

/** A gated inline script that also asks for the rest of the page. */
const asksForMore = (name: string): string => `<script type="text/plain" data-consent="statistical">
  (window.ran ||= []).push(${JSON.stringify(name)}, document.readyState); fetch('/more');</script>`;

/** Shows a page of two parts, and tells what ran when its last script has. */
async function read(visitor: Visitor, site: Site, parts: Parameters<typeof shopPage>[0] & {rest?: string}): Promise<string[]> {
  const {rest = '', ...first} = parts;
  const below = `${first.below ?? ''}<p>First part</p><!-- rest -->${rest}${inlineScript('statistical', 'last')}`;
  sendInParts(site, shopPage({...first, below}));
  await visitor.visit(site.url('/'));
  await visitor.waitFor(() => window.ran?.includes('last'));
  return visitor.run(() => window.ran!);
}

test.describe('a page that comes in parts, for a visitor who agreed before', () => {
  test.beforeEach(({visitor, site}) => remember(visitor, site, GRANTED));

  test('runs the scripts of the first part before the second is there', async ({visitor, site}) => {
    const ran = await read(visitor, site, {above: inlineScript('statistical', 'above'), below: asksForMore('first'), rest: inlineScript('statistical', 'rest')});
    expect(ran).toEqual(['above', 'first', 'loading', 'rest', 'last']);
  });

  test('runs external ones then, too', async ({visitor, site}) => {
    site.tracker.file('/first.js', `(window.ran ||= []).push('/first.js', document.readyState); fetch('${site.url('/more')}')`);
    const ran = await read(visitor, site, {below: trackerScript(site, 'statistical', '/first.js')});
    expect(ran).toEqual(['/first.js', 'loading', 'last']);
  });

  test('opens the embeds of the first part before the second is there', async ({visitor, site}) => {
    const watch = `<script>setTimeout(function wait() { document.querySelector('#inside') && document.querySelector('iframe').src ? fetch('/more') : setTimeout(wait) })</script>`;
    await read(visitor, site, {
      above: watch,
      below: `<iframe title="Tour" data-consent="marketing" data-consent-src="${site.tracker.url('/tour.html')}"></iframe>
        <template data-consent="marketing"><!-- <p id="inside">Inside</p> --></template>`,
      rest: '<p id="rest">Rest</p>',
    });
    expect(await visitor.run(() => document.querySelectorAll('#inside').length)).toBe(1);
  });

  test('has the address of a frame there when a script below it looks for that, however late the file that opens frames', async ({visitor, site}) => {
    const [file] = readdirSync(BUILT).filter((name) => name.includes('-gate-'));
    site.shop.file(`/${file}`, readFileSync(`${BUILT}/${file}`, 'utf8'), {delay: 300});
    const ran = await read(visitor, site, {
      below: `<iframe title="Tour" data-consent="marketing" data-consent-src="${site.tracker.url('/tour.html')}"></iframe>
        <script type="text/plain" data-consent="statistical">(window.ran ||= []).push(document.querySelector('iframe').src.slice(-10)); fetch('/more')</script>`,
    });
    expect(ran).toEqual(['/tour.html', 'last']);
  });

  test('keeps the order over both parts, and runs each script once', async ({visitor, site}) => {
    site.tracker.file('/slow.js', '(window.ran ||= []).push("/slow.js")', {delay: 100});
    const ran = await read(visitor, site, {
      above: trackerScript(site, 'statistical', '/slow.js') + inlineScript('statistical', 'after-slow'),
      below: `<script>fetch('/more')</script>${trackerScript(site, 'statistical', '/deferred.js', 'defer')}`,
      rest: trackerScript(site, 'marketing', '/rest.js') + inlineScript('statistical', 'rest'),
    });
    expect(ran.filter((name) => name !== '/deferred.js')).toEqual(['/slow.js', 'after-slow', '/rest.js', 'rest', 'last']);
    await visitor.waitFor(() => window.ran!.at(-1) === '/deferred.js');
  });

  test('takes half a template for none', async ({visitor, site}) => {
    sendInParts(site, shopPage({
      above: '<script>setTimeout(() => fetch("/more"))</script>',
      below: `<template data-consent="statistical"><!-- <p id="one">One</p><script>ran = [document.querySelectorAll('#one, #two').length]</script><!-- rest --><p id="two">Two</p> --></template>
        ${inlineScript('statistical', 'last')}`,
    }));
    await visitor.visit(site.url('/'));
    await visitor.waitFor(() => window.ran?.includes('last'));
    expect(await visitor.run(() => document.querySelectorAll('#one, #two').length)).toBe(2);
  });

  test('waits for the end of the page with deferred scripts and modules', async ({visitor, site}) => {
    const ran = await read(visitor, site, {
      above: trackerScript(site, 'statistical', '/deferred.js', 'defer')
        + '<script type="text/plain" data-consent="statistical" data-consent-type="module">ran.push("module")</script>',
      below: asksForMore('first'),
    });
    expect(ran.slice(0, 3)).toEqual(['first', 'loading', 'last']);
    await visitor.waitFor(() => window.ran!.length === 5);
    expect((await visitor.run(() => window.ran!)).slice(3)).toEqual(['/deferred.js', 'module']);
  });
});

test.describe('a page that comes in parts, for a visitor who refused before', () => {
  test('opens nothing of either', async ({visitor, site}) => {
    await remember(visitor, site, {denied: 'statistical.marketing'});
    sendInParts(site, shopPage({
      above: '<script>fetch("/more")</script>',
      below: `${trackerScript(site, 'statistical', '/first.js')}<!-- rest -->${trackerScript(site, 'statistical', '/second.js')}`,
    }));
    await visitor.visit(site.url('/'));
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    expect(site.requests(site.tracker)).toEqual([]);
  });
});
