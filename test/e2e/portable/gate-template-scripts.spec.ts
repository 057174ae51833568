// Scripts in gated templates, wherever in the markup they stand: each runs once, in its turn.
// Markup without scripts is in gate-templates.spec.ts.
import {inlineScript, shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const FORMS: Record<string, (markup: string) => string> = {
  'a comment in a template': (markup) => `<template data-consent="statistical"><!-- ${markup} --></template>`,
  'a template': (markup) => `<template data-consent="statistical">${markup}</template>`,
};

const push = (name: string): string => `(window.ran ||= []).push('${name}')`;
const script = (name: string, attributes = ''): string => `<script ${attributes}>${push(name)}</script>`;

async function agree(visitor: Visitor, site: Site, markup: string): Promise<string[]> {
  const isBare = /<template data-consent="statistical">(?!<!--)/.test(markup);
  site.page('/', shopPage({above: `<div id="place">${markup}</div>`, below: inlineScript('statistical', 'last')}));
  await visitor.visit(site.url('/'));
  await visitor.waitFor('#banner');
  expect(await visitor.run(() => window.ran)).toBeUndefined();
  // Firefox reads ahead what stands in a template without a comment, and fetches it, but does not run it.
  if (!isBare) expect(site.requests(site.tracker)).toEqual([]);
  await visitor.click('#accept');
  await visitor.waitFor(() => window.ran?.includes('last'));
  return visitor.run(() => window.ran!);
}

for (const [name, form] of Object.entries(FORMS)) {
  test.describe(`scripts in ${name}`, () => {
    test('run in order, inline and external, before those that follow', async ({visitor, site}) => {
      site.tracker.file('/slow.js', push('/slow.js'), {delay: 100});
      expect(await agree(visitor, site, form(
        `<p>Text</p>${script('one')}<div><script src="${site.tracker.url('/slow.js')}"></script>${script('two')}</div><script src="${site.tracker.url('/quick.js')}"></script>`,
      ))).toEqual(['one', '/slow.js', 'two', '/quick.js', 'last']);
    });

    test('run in shadow roots, in one another too', async ({visitor, site}) => {
      const inner = `<span><template shadowrootmode="open">${script('inner')}<p>Inner</p></template></span>`;
      expect(await agree(visitor, site, form(`${script('before')}<span><template shadowrootmode="open">${script('outer')}${inner}${script('outer-end')}</template></span>${script('after')}`)))
        .toEqual(['before', 'outer', 'inner', 'outer-end', 'after', 'last']);
    });

    test('run in a drawing', async ({visitor, site}) => {
      const ran = await agree(visitor, site, form(`<svg><script>${push('drawing')}</script><script href="${site.tracker.url('/drawing.js')}"></script></svg>${script('after')}`));
      await visitor.waitFor(() => window.ran!.includes('/drawing.js') && window.ran!.includes('drawing'));
      expect(ran.at(-1)).toBe('last');
    });

    test('run as modules, and data stays data', async ({visitor, site}) => {
      await agree(visitor, site, form(`${script('module', 'type="module"')}<script type="application/json">{"never": 1}</script>${script('old', 'nomodule')}${script('inline')}`));
      await visitor.waitFor(() => window.ran!.includes('module'));
      expect(await visitor.run(() => window.ran)).toEqual(['inline', 'last', 'module']);
    });

    test('see the markup before and after them in the template', async ({visitor, site}) => {
      const ran = await agree(visitor, site, form(`<i id="before"></i><script>(window.ran ||= []).push(['before', 'after'].map((id) => !!document.getElementById(id)).join())</script><i id="after"></i>`));
      expect(ran).toEqual(['true,true', 'last']);
    });

    test('that are gated themselves wait for their own name', async ({visitor, site}) => {
      site.page('/', shopPage({below: form(`${script('free')}${trackerScript(site, 'marketing', '/own.js')}`) + inlineScript('statistical', 'last')}));
      await visitor.visit(site.url('/'));
      await visitor.run(() => window.cookiesPreferences!.accept('statistical'));
      await visitor.waitFor(() => window.ran?.includes('last'));
      expect(await visitor.run(() => window.ran)).toEqual(['free', 'last']);
      await visitor.run(() => window.cookiesPreferences!.accept('marketing'));
      await visitor.waitFor(() => window.ran!.includes('/own.js'));
    });

    test('run once, though the embed is shut and opened again', async ({visitor, site}) => {
      site.page('/', shopPage({attributes: 'categories="statistical marketing" no-reload', below: form(`<p id="inside">Inside</p>${script('once')}`)}));
      await visitor.visit(site.url('/'));
      await visitor.click('#accept');
      await visitor.waitFor('#inside');
      await visitor.run(() => window.cookiesPreferences!.reject('statistical'));
      await visitor.waitUntilGone('#inside');
      await visitor.run(() => window.cookiesPreferences!.accept('statistical'));
      await visitor.waitFor('#inside');
      await visitor.run((html: string) => document.body.insertAdjacentHTML('beforeend', html), inlineScript('statistical', 'last'));
      await visitor.waitFor(() => window.ran!.includes('last'));
      expect(await visitor.run(() => window.ran)).toEqual(['once', 'last']);
    });
  });
}

test.describe('a gated template', () => {
  test('in another opens by its own name', async ({visitor, site}) => {
    const inner = '<template data-consent="marketing"><p id="inner">Inner</p></template>';
    site.page('/', shopPage({above: `<template data-consent="statistical"><!-- <p id="outer">Outer</p>${inner} --></template>`, below: inlineScript('statistical', 'last')}));
    await visitor.visit(site.url('/'));
    await visitor.run(() => window.cookiesPreferences!.accept('statistical'));
    await visitor.waitFor('#outer');
    await visitor.waitFor(() => window.ran?.includes('last'));
    expect(await visitor.isVisible('#inner')).toBe(false);
    await visitor.run(() => window.cookiesPreferences!.accept('marketing'));
    await visitor.waitFor('#inner');
    await visitor.run(() => window.cookiesPreferences!.reject());
    await visitor.waitUntilGone('#outer');
    expect(await visitor.run(() => document.querySelector('#inner'))).toBeNull();
  });
});

test.describe('a script of HTML', () => {
  test('runs the script of a drawing, which closes itself', async ({visitor, site}) => {
    await agree(visitor, site, `<script type="text/html" data-consent="statistical"><svg><script href="${site.tracker.url('/drawing.js')}"/></svg></script>`);
    await visitor.waitFor(() => window.ran!.includes('/drawing.js'));
  });
});
