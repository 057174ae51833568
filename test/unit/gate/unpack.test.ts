// Tests of gate/unpack.ts: what comes out of a gated template, with its scripts still held.
// Whether a template may be opened, and how scripts run, is tested from outside.

import {expect} from 'chai';
import type {Core} from '../../../src/core/state.js';
import {unpack} from '../../../src/gate/unpack.js';
import {freshCore, place} from '../on-page.js';

declare global {
  interface Window {
    ranFromTemplate?: string[];
  }
}

/** Opens the template on the page, and gives what stands after it. */
async function open(markup: string, core?: Core): Promise<string> {
  place(`<main>${markup}</main>`);
  const template = document.querySelector('template')!;
  unpack(core ?? (await freshCore()), template, document);
  template.remove();
  return document.querySelector('main')!.innerHTML;
}

describe('an opened template', () => {
  beforeEach(() => (window.ranFromTemplate = []));

  for (const [what, content, result] of [
    ['the markup of its comment', '<!-- <b>Map</b> by <i>us</i> -->', ' <b>Map</b> by <i>us</i> '],
    ['the markup of its comment, with white space around it', '\n  <!--<b>Map</b>-->\n', '\n  <b>Map</b>\n'],
    ['markup that stands in it', '<b>Map</b><!-- note -->', '<b>Map</b><!-- note -->'],
    ['text that stands in it', 'Map', 'Map'],
    ['nothing where a minifier took the comment', '', ''],
  ] as const) {
    it(`gives ${what}`, async () => expect(await open(`<template data-consent="maps">${content}</template>`)).equal(result));
  }

  it('gives rows to the table that it stands in', async () => {
    await open('<table><tbody><tr><td>1</td></tr><template data-consent="maps"><!--<tr><td>2</td></tr>--></template></tbody></table>');
    expect(document.querySelectorAll('tbody > tr > td')).lengthOf(2);
  });

  for (const form of ['comment', 'markup'] as const) {
    it(`holds the scripts of its ${form}, which keep their kind and their attributes`, async () => {
      const script = "window.ranFromTemplate.push('ran')";
      const content = `<script nonce="n" id="a">${script}</script><script type="module" data-x="1">${script}</script><script type="text/javascript">${script}</script>`;
      await open(`<template data-consent="maps osm">${form === 'comment' ? `<!--${content}-->` : content}</template>`);
      const scripts = [...document.querySelectorAll<HTMLScriptElement>('main > script')];
      expect(scripts.map(({type}) => type)).deep.equal(['text/plain', 'text/plain', 'text/plain']);
      expect(scripts.map(({dataset}) => dataset.consent)).deep.equal(['maps osm', 'maps osm', 'maps osm']);
      expect(scripts.map(({dataset}) => dataset.consentType)).deep.equal([undefined, 'module', 'text/javascript']);
      expect([scripts[0]!.id, scripts[0]!.nonce, scripts[1]!.dataset.x]).deep.equal(['a', 'n', '1']);
      expect(window.ranFromTemplate).deep.equal([]);
    });
  }

  it('leaves scripts that are data, or held by a name of their own', async () => {
    const result = '<script type="application/json">{}</script><script type="text/plain" data-consent="ads">1</script>';
    expect(await open(`<template data-consent="maps"><!--${result}--></template>`)).equal(result);
  });

  it('keeps the own name of a script that would run', async () => {
    expect(await open('<template data-consent="maps"><!--<script data-consent="ads">1</script>--></template>'))
      .equal('<script data-consent="ads" type="text/plain">1</script>');
  });

  it('has what follows opened after it, below the same root', async () => {
    const core = await freshCore();
    const steps: string[] = [];
    core.apply = (root) => steps.push(`${root === document} ${!!document.querySelector('main b')}`);
    await open('<template data-consent="maps"><!--<b></b>--></template>', core);
    expect(steps).deep.equal(['true true']);
  });

  it('is opened once', async () => {
    const core = await freshCore();
    const template = place<HTMLTemplateElement>('<template data-consent="maps"><!--<b></b>--></template>');
    unpack(core, template, document);
    unpack(core, template, document);
    expect(document.querySelectorAll('b')).lengthOf(1);
  });

  it('gives nothing once it was taken away, and lets what follows be opened', async () => {
    const core = await freshCore();
    const template = place<HTMLTemplateElement>('<template data-consent="maps"><!--<b></b>--></template>');
    let applied = 0;
    core.apply = () => applied++;
    template.remove();
    unpack(core, template, document);
    expect(document.querySelector('b')).equal(null);
    expect(applied).equal(1);
  });

  it('of that name in a drawing is none', async () => {
    place('<svg><template data-consent="maps"><g></g></template></svg>');
    const core = await freshCore();
    unpack(core, document.querySelector('template')!, document);
    expect(document.querySelector('svg')!.children).lengthOf(1);
  });
});
