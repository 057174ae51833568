// Markup of every kind in gated templates, in all forms of them: what comes out works as if it had always stood there.
// The usual markup is in gate-embeds.spec.ts.
import {inlineScript, shopPage} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

type Form = (markup: string, names?: string) => string;

/** Each form, as an author writes it. */
const FORMS: Record<string, Form> = {
  'a comment in a template': (markup, names = 'statistical') => `<template data-consent="${names}"><!-- ${markup} --></template>`,
  'a template': (markup, names = 'statistical') => `<template data-consent="${names}">${markup}</template>`,
};
const IN_SCRIPT: Form = (markup, names = 'statistical') => `<script type="text/html" data-consent="${names}">${markup}</script>`;
/** The form for markup without a script in it. */
const ALL_FORMS: Record<string, Form> = {...FORMS, 'a script of HTML': IN_SCRIPT};

/** Agrees on a page with this in a place of its own, and waits until the last script has run. */
async function agree(visitor: Visitor, site: Site, markup: string, head = ''): Promise<void> {
  site.page('/', shopPage({head: `<script src="/cookies-preferences.js"></script>${head}`, above: `<div id="place">${markup}</div>`, below: inlineScript('statistical', 'last')}));
  await visitor.visit(site.url('/'));
  await visitor.click('#accept');
  await visitor.waitFor(() => window.ran?.includes('last'));
}

for (const [name, form] of Object.entries(ALL_FORMS)) {
  test.describe(`markup in ${name}`, () => {
    test('shows an image, a picture and a drawing', async ({visitor, site}) => {
      const at = (path: string): string => site.tracker.url(path);
      await agree(visitor, site, form(`<img alt="" src="${at('/image.gif')}"><img alt="" srcset="${at('/set.gif')} 1x">
        <picture><source srcset="${at('/picture.gif')}"><img alt="" src="${at('/fallback.gif')}"></picture><svg><image href="${at('/drawing.gif')}"/></svg>`));
      // Firefox reads ahead what stands in a template without a comment, and so asks twice.
      const requested = (): string[] => [...new Set(site.requests(site.tracker).map(({path}) => path))].sort();
      await expect.poll(requested).toEqual(['/drawing.gif', '/image.gif', '/picture.gif', '/set.gif']);
    });

    test('lets its styles count, and what they import', async ({visitor, site}) => {
      site.tracker.file('/imported.css', '#place { background-color: rgb(4, 5, 6) }');
      await agree(visitor, site, form(`<style>@import "${site.tracker.url('/imported.css')}"; #place { color: rgb(1, 2, 3) }</style>`));
      await visitor.waitFor(() => getComputedStyle(document.querySelector('#place')!).backgroundColor === 'rgb(4, 5, 6)');
      expect(await visitor.run(() => getComputedStyle(document.querySelector('#place')!).color)).toBe('rgb(1, 2, 3)');
      expect(site.requests(site.tracker)).toHaveLength(1);
    });

    test('loads a video by its sources', async ({visitor, site}) => {
      await agree(visitor, site, form(`<video muted preload="auto"><source src="${site.tracker.url('/film.mp4')}" type="video/mp4"><source src="${site.tracker.url('/film.webm')}" type="video/webm"></video>`));
      await expect.poll(() => site.requests(site.tracker).map(({path}) => path)).toContain('/film.webm');
    });

    test('makes shadow roots, in one another too', async ({visitor, site}) => {
      const inner = '<span id="inner"><template shadowrootmode="open"><style>p { color: rgb(7, 8, 9) }</style><p>Inner</p></template></span>';
      await agree(visitor, site, form(`<span id="outer"><template shadowrootmode="open"><style>slot { color: rgb(1, 2, 3) }</style>${inner}<slot></slot></template>Light</span>`));
      const colours = await visitor.waitFor(() => {
        const outer = document.querySelector('#outer')?.shadowRoot;
        const inner = outer?.querySelector('#inner')?.shadowRoot;
        return inner && [getComputedStyle(outer!.querySelector('slot')!).color, getComputedStyle(inner.querySelector('p')!).color];
      });
      expect(colours).toEqual(['rgb(1, 2, 3)', 'rgb(7, 8, 9)']);
    });

    test('fits into a table', async ({visitor, site}) => {
      await agree(visitor, site, `<table><tbody><tr><td>One</td></tr>${form('<tr class="row"><td>Two</td></tr><tr class="row"><td>Three</td></tr>')}<tr><td>Four</td></tr></tbody></table>`);
      expect(await visitor.run(() => [...document.querySelector('table')!.rows].map(({cells}) => cells[0]!.textContent))).toEqual(['One', 'Two', 'Three', 'Four']);
    });

    test('needs every name, and stays shut with one', async ({visitor, site}) => {
      site.page('/', shopPage({above: form('<p id="both">Both</p>', 'statistical marketing'), below: inlineScript('statistical', 'last')}));
      await visitor.visit(site.url('/'));
      await visitor.run(() => window.cookiesPreferences!.accept('statistical'));
      await visitor.waitFor(() => window.ran?.includes('last'));
      expect(await visitor.isVisible('#both')).toBe(false);
      await visitor.run(() => window.cookiesPreferences!.accept('marketing'));
      await visitor.waitFor('#both');
    });

    test('works in the head', async ({visitor, site}) => {
      site.page('/', shopPage({head: `${form('<style>h1 { color: rgb(1, 2, 3) }</style><meta name="own" content="x">')}<script src="/cookies-preferences.js"></script>`}));
      await visitor.visit(site.url('/'));
      await visitor.click('#accept');
      await visitor.waitFor(() => getComputedStyle(document.querySelector('h1')!).color === 'rgb(1, 2, 3)' && document.head.querySelector('[name=own]'));
    });
  });
}

test.describe('an embed with two names', () => {
  test('needs both', async ({visitor, site}) => {
    site.page('/', shopPage({
      above: `<img alt="" data-consent="statistical marketing" data-consent-src="${site.tracker.url('/both.gif')}">`, below: inlineScript('statistical', 'last'),
    }));
    await visitor.visit(site.url('/'));
    await visitor.run(() => window.cookiesPreferences!.accept('statistical'));
    await visitor.waitFor(() => window.ran?.includes('last'));
    expect(site.requests(site.tracker)).toEqual([]);
    await visitor.run(() => window.cookiesPreferences!.accept('marketing'));
    await visitor.waitFor(() => document.querySelector('img')!.naturalWidth === 1);
    await visitor.run(() => window.cookiesPreferences!.reject('statistical'));
    await visitor.waitFor(() => !document.querySelector('img')!.hasAttribute('src'));
  });
});
