// Markup that an attacker got into a page with a policy: the gate runs nothing of it, whatever the visitor answers.
// What may run is in no-violation.spec.ts.
import {inlineScript, trackerScript} from '../../shop-page.js';
import type {Site} from '../../site.js';
import {expect, test} from '../../visitor/fixture.js';
import type {Visitor} from '../../visitor/visitor.js';
import {definePage, type Policy} from './watch.js';

declare global {
  interface Window {
    evil?: unknown;
  }
}

const POLICY: Policy = {directives: "script-src 'nonce-n7' 'strict-dynamic'; object-src 'none'; base-uri 'none'", attributes: 'nonce="n7"'};

/** What an attacker wants to run, in any frame of the page. */
const EVIL = 'top.evil = 1';
const evilUrl = (site: Site): string => site.tracker.url('/evil.js');

const inComment = (markup: string): string => `<template data-consent="statistical"><!-- ${markup} --></template>`;
const bare = (markup: string): string => `<template data-consent="statistical">${markup}</template>`;
const gated = (code: string, attributes = ''): string => `<script type="text/plain" data-consent="statistical" ${attributes}>${code}</script>`;
const inShadow = (markup: string): string => `<span><template shadowrootmode="open">${markup}</template></span>`;
const escaped = (markup: string): string => markup.replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** By name, markup that the attacker writes and that tells of a foreign nonce. */
const SCRIPTS: Record<string, (site: Site) => string> = {
  'a gated script without the nonce': (site) => gated('', `data-consent-src="${evilUrl(site)}"`),
  'a gated script with "src" and without the nonce': (site) => gated('', `src="${evilUrl(site)}"`),
  'a gated inline script without the nonce': () => gated(EVIL),
  'a gated script with another nonce': (site) => gated('', `nonce="n8" data-consent-src="${evilUrl(site)}"`),
  'a gated script with an empty nonce': (site) => gated('', `nonce="" data-consent-src="${evilUrl(site)}"`),
  'a gated async script': (site) => gated('', `async data-consent-src="${evilUrl(site)}"`),
  'a gated deferred script': (site) => gated('', `defer data-consent-src="${evilUrl(site)}"`),
  'a gated module': (site) => gated('', `data-consent-type="module" data-consent-src="${evilUrl(site)}"`),
  'a gated inline module': () => gated(EVIL, 'data-consent-type="module"'),
  'a script in a comment': (site) => inComment(`<script src="${evilUrl(site)}"></script>`),
  'an inline script in a comment': () => inComment(`<script>${EVIL}</script>`),
  'a script in a template': (site) => bare(`<script src="${evilUrl(site)}"></script>`),
  'a gated script in a comment': (site) => inComment(gated('', `data-consent-src="${evilUrl(site)}"`)),
  'a script of a drawing, in a comment': (site) => inComment(`<svg><script href="${evilUrl(site)}"></script></svg>`),
  'an inline script of a drawing, in a comment': () => inComment(`<svg><script>${EVIL}</script></svg>`),
  'a script of a drawing, in a template': (site) => bare(`<svg><script href="${evilUrl(site)}"></script></svg>`),
  'a script of a drawing, in a script of HTML': (site) => `<script type="text/html" data-consent="statistical"><svg><script href="${evilUrl(site)}"/></svg></script>`,
  'a script in a shadow root, in a comment': (site) => inComment(inShadow(`<script src="${evilUrl(site)}"></script>`)),
  'a script in a shadow root, in a template': (site) => bare(inShadow(`<script src="${evilUrl(site)}"></script>`)),
  'a script in a shadow root in another': (site) => inComment(inShadow(inShadow(`<script src="${evilUrl(site)}"></script>`))),
};

/** Markup that the browser or the gate stops for other reasons. */
const OTHERS: Record<string, (site: Site) => string> = {
  'a frame with an address that runs': () => `<iframe title="x" data-consent="statistical" data-consent-src="javascript:${EVIL}"></iframe>`,
  'a frame with such an address in disguise': () => `<iframe title="x" data-consent="statistical" data-consent-src=" \tjava&#10;script:${EVIL}"></iframe>`,
  'a frame with a document': () => `<iframe title="x" data-consent="statistical" data-consent-srcdoc="${escaped(`<script>${EVIL}</script><img src=x onerror="${EVIL}">`)}"></iframe>`,
  'a frame with a document of data': () => `<iframe title="x" data-consent="statistical" data-consent-src="data:text/html,<script>${EVIL}</script>"></iframe>`,
  'an object with an address that runs': () => `<object data-consent="statistical" data-consent-data="javascript:${EVIL}"></object><embed data-consent="statistical" data-consent-src="javascript:${EVIL}">`,
  'handlers as data': () => `<img alt="" data-consent="statistical" data-consent-src="x" data-consent-onerror="${EVIL}" data-consent-onload="${EVIL}" data-consent-onclick="${EVIL}">`,
  'handlers in a comment': () => inComment(`<img alt="" src="x" onerror="${EVIL}"><svg onload="${EVIL}"></svg>`),
  'a link with an address that runs': () => `<a id="link" data-consent="statistical" data-consent-href="javascript:${EVIL}">Link</a>`,
  'a placeholder with an address that runs': () => `<iframe title="x" width="320" height="180" data-consent="marketing" data-consent-src="https://video.example/" data-consent-link="javascript:${EVIL}"></iframe>`,
};

/** Agrees to all on a page with markup of an attacker, and waits until a script of the page's own has run, last of all. */
async function agree(visitor: Visitor, site: Site, markup: string, policy: Policy): Promise<void> {
  definePage(site, policy, {above: `<div id="place">${markup}</div>`, below: gated('(window.ran ||= []).push("last")', 'nonce="n7" data-consent-type="module"')});
  await visitor.visit(site.url('/'));
  await visitor.click('#accept');
  await visitor.waitFor(() => window.ran?.includes('last'));
}

async function expectNothingRan(visitor: Visitor, site: Site): Promise<void> {
  expect(await visitor.run(() => window.evil)).toBeUndefined();
  expect(site.requests(site.tracker)).toEqual([]);
}

const told = (visitor: Visitor): string[] => visitor.console().map(({text}) => text).filter((text) => text.startsWith('[cookies-preferences] nonce: '));

test.describe('on a page with a policy of nonces', () => {
  for (const [name, markup] of Object.entries(SCRIPTS)) {
    test(`${name} stays shut, and the author is told once`, async ({visitor, site}) => {
      await agree(visitor, site, markup(site), POLICY);
      await expectNothingRan(visitor, site);
      if (!visitor.hasConsole) return;
      await expect.poll(() => told(visitor)).toHaveLength(1);
    });
  }

  for (const [name, markup] of Object.entries(OTHERS)) {
    test(`nothing runs of ${name}`, async ({visitor, site}) => {
      await agree(visitor, site, markup(site), POLICY);
      for (const id of ['#link', '.placeholder a']) if (await visitor.isVisible(id)) await visitor.click(id);
      await expectNothingRan(visitor, site);
    });
  }

  test('nothing runs of what a released script writes without the nonce', async ({visitor, site}) => {
    await agree(visitor, site, gated(`document.write('<script src="${evilUrl(site)}"><\\/script><script>${EVIL}<\\/script>')`, 'nonce="n7"'), POLICY);
    await expectNothingRan(visitor, site);
  });

  test('nothing runs that is put in later, or on the next visit', async ({visitor, site}) => {
    const markup = SCRIPTS['a gated script without the nonce']!(site) + SCRIPTS['a script in a comment']!(site);
    await agree(visitor, site, markup, POLICY);
    await visitor.run((html: string) => document.body.insertAdjacentHTML('beforeend', html), markup);
    await visitor.reload();
    await visitor.waitFor(() => window.ran?.includes('last'));
    await expectNothingRan(visitor, site);
  });
});

test.describe('where the element says the nonce', () => {
  test('only scripts with the same open', async ({visitor, site}) => {
    definePage(site, {directives: "object-src 'none'", own: ''}, {
      attributes: 'nonce="n7"',
      above: trackerScript(site, 'statistical', '/foreign.js') + inlineScript('statistical', 'own', 'nonce="n7"'),
      below: inlineScript('statistical', 'foreign', 'nonce="n8"') + inlineScript('statistical', 'last', 'nonce="n7"'),
    });
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('last'));
    expect(await visitor.run(() => window.ran)).toEqual(['own', 'last']);
    expect(site.requests(site.tracker)).toEqual([]);
  });
});

test.describe('on a page without a policy', () => {
  for (const name of ['a frame with an address that runs', 'a frame with such an address in disguise', 'an object with an address that runs', 'handlers as data', 'a link with an address that runs', 'a placeholder with an address that runs']) {
    test(`the gate makes no code of ${name}`, async ({visitor, site}) => {
      await agree(visitor, site, OTHERS[name]!(site), {directives: "object-src 'self'"});
      await expectNothingRan(visitor, site);
    });
  }
});
