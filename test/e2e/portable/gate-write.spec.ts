// `document.write` of released scripts: the page stays whole, what is written comes after the script, and scripts in it run in their turn.
// Written by scripts that are not gated, it is the page's own matter.
import {inlineScript, shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const gated = (code: string, attributes = ''): string => `<script type="text/plain" data-consent="statistical" ${attributes}>${code}</script>`;

/** Agrees on a page with these in one place, and waits until the last script ran. */
async function agree(visitor: Visitor, site: Site, scripts: string, after = ''): Promise<void> {
  site.page('/', shopPage({
    below: `<section id="place">${scripts}<p id="after">After</p></section>${after}${inlineScript('statistical', 'last')}<p id="end">End</p>`,
  }));
  await visitor.visit(site.url('/'));
  await visitor.run(() => { window.mark = true; });
  await visitor.click('#accept');
  await visitor.waitFor(() => window.ran?.includes('last'));
  expect(await visitor.run(() => [window.mark, !!document.querySelector('#end'), document.querySelector('h1')!.textContent])).toEqual([true, true, 'Shop']);
}

/** Ids in the place, in order. */
const ids = (visitor: Visitor): Promise<string[]> => visitor.run(() => [...document.querySelectorAll('#place [id]')].map(({id}) => id));

test.describe('what a released script writes', () => {
  test('stands after it, in the order it was written', async ({visitor, site}) => {
    await agree(visitor, site, gated("document.write('<b id=one>'); document.write('One</b>', '<b id=two>Two</b>'); document.writeln('<b id=three>Three</b>')", 'id="writes"'));
    expect((await ids(visitor)).filter((id) => id !== 'writes')).toEqual(['one', 'two', 'three', 'after']);
    expect(await visitor.text('#one')).toBe('One');
  });

  test('stands after an external one', async ({visitor, site}) => {
    site.tracker.file('/writes.js', "document.write('<b id=one>One</b>'); (window.ran ||= []).push('/writes.js');");
    await agree(visitor, site, trackerScript(site, 'statistical', '/writes.js'));
    expect(await ids(visitor)).toEqual(['one', 'after']);
  });

  test('has its scripts run, before those that follow, and seen by them', async ({visitor, site}) => {
    await agree(visitor, site,
      gated(`document.write('<script>ran = ["inner"]<\\/script><script src="${site.tracker.url('/inner.js')}"><\\/script><b id=one>One</b>'); `),
      gated("ran.push(document.querySelector('#one').textContent)"));
    expect(await visitor.run(() => window.ran)).toEqual(['inner', '/inner.js', 'One', 'last']);
  });

  test('may write again', async ({visitor, site}) => {
    const inner = "document.write('<b id=inner>Inner</b>'); ran = ['inner']";
    await agree(visitor, site, gated(`document.write('<script>${inner.replaceAll("'", "\\'")}<\\/script>')`));
    expect(await visitor.run(() => window.ran)).toEqual(['inner', 'last']);
    expect(await ids(visitor)).toEqual(['inner', 'after']);
  });

  test('loads what it names, as an image for counting', async ({visitor, site}) => {
    await agree(visitor, site, gated(`document.write('<img id=pixel alt="" src="${site.tracker.url('/pixel.gif')}">')`));
    await visitor.waitFor(() => document.querySelector<HTMLImageElement>('#pixel')!.naturalWidth === 1);
  });

  test('by several scripts stays with each', async ({visitor, site}) => {
    site.tracker.file('/writes.js', "document.write('<b id=two>Two</b>')", {delay: 100});
    await agree(visitor, site, `${gated("document.write('<b id=one>One</b>')")}<i id="between"></i>${trackerScript(site, 'statistical', '/writes.js')}`
      + `<i id="between-2"></i>${gated("document.write('<b id=three>Three</b>')")}`);
    expect(await ids(visitor)).toEqual(['one', 'between', 'two', 'between-2', 'three', 'after']);
  });

  test('from a template stands there', async ({visitor, site}) => {
    await agree(visitor, site, `<template data-consent="statistical"><!-- <div id="box"><script>document.write('<b id=one>One</b>')</script></div> --></template>`);
    expect(await visitor.run(() => document.querySelector('#box #one')!.textContent)).toBe('One');
  });
});

test.describe('a released script that opens the document', () => {
  test('does not wipe the page', async ({visitor, site}) => {
    await agree(visitor, site, gated("document.open(); document.write('<b id=one>One</b>'); document.close()"));
  });
});
