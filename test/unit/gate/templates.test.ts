// Tests of gate/templates.ts: what comes out of a gated template, with its scripts still held.
// Whether a template may be opened, and how scripts run, is tested from outside.

import {expect} from 'chai';
import {openTemplate, shutTemplate} from '../../../src/gate/templates.js';
import {place} from '../on-page.js';

declare global {
  interface Window {
    ranFromTemplate?: string[];
  }
}

/** Opens the template on the page, and gives what stands after it. */
async function open(markup: string): Promise<string> {
  place(`<main>${markup}</main>`);
  const template = document.querySelector('template')!;
  openTemplate(template, template.getAttribute('data-consent')!);
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
      expect(scripts.map(({dataset}) => dataset.consentType)).deep.equal([undefined, 'module', undefined]);
      expect([scripts[0]!.id, scripts[0]!.nonce, scripts[1]!.dataset.x]).deep.equal(['a', 'n', '1']);
      expect(window.ranFromTemplate).deep.equal([]);
    });
  }

  for (const type of ['TEXT/JAVASCRIPT', ' text/javascript ', 'application/x-javascript', 'text/ecmascript', 'text/javascript1.5', 'text/jscript', 'text/livescript', 'Module', ' module']) {
    it(`holds a script of the type "${type}", as browsers run it`, async () => {
      await open(`<template data-consent="maps"><!--<script type="${type}">window.ranFromTemplate.push('ran')</script>--></template>`);
      expect(document.querySelector('main > script')!.outerHTML).contain('type="text/plain"');
      expect(document.querySelector<HTMLElement>('main > script')!.dataset.consentType).equal(/module/i.test(type) ? 'module' : undefined);
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

  it('gives the same again after it was shut, with nothing twice', async () => {
    const template = place<HTMLElement>('<main><template data-consent="maps"><!--<b></b>--></template></main>').querySelector('template')!;
    openTemplate(template, 'maps');
    const first = document.querySelector('b');
    shutTemplate(template);
    expect(document.querySelector('b')).equal(null);
    openTemplate(template, 'maps');
    expect([...document.querySelectorAll('b')]).deep.equal([first]);
  });

  it('without a comment has its markup back when it is shut, for copies of the page', async () => {
    const template = place<HTMLElement>('<main><template data-consent="maps"><b></b> and more</template></main>').querySelector('template')!;
    openTemplate(template, 'maps');
    shutTemplate(template);
    expect(template.innerHTML).equal('<b></b> and more');
  });

  it('that has a box hands it on while it is open', async () => {
    const template = place<HTMLElement>('<main><template class="a" style="display: block; height: 90px" data-consent="maps"><!--<b></b>--></template></main>').querySelector('template')!;
    openTemplate(template, 'maps');
    expect(template.offsetHeight).equal(0);
    const box = document.querySelector('b')!.parentElement!;
    expect([box.offsetHeight, box.className, box.parentElement!.offsetHeight]).deep.equal([90, 'a', 90]);
    shutTemplate(template);
    expect([template.offsetHeight, box.isConnected]).deep.equal([90, false]);
  });

  it('may be a script of the type text/html', async () => {
    const script = place<HTMLElement>('<main><script type="text/html" data-consent="maps"><b>Map</b></script></main>').querySelector('script')!;
    openTemplate(script, 'maps');
    expect(document.querySelector('main > b')!.textContent).equal('Map');
  });

  for (const form of ['comment', 'markup'] as const) {
    it(`attaches the shadow roots that its ${form} declares, with their scripts held`, async () => {
      const inner = '<div><template shadowrootmode="open"><i>Inner</i></template></div>';
      const content = `<p><template shadowrootmode="open"><b>Map</b><script>window.ranFromTemplate.push('ran')</script>${inner}</template></p>`;
      place(`<main><template data-consent="maps">${form === 'comment' ? `<!--${content}-->` : content}</template></main>`);
      const shadows = openTemplate(document.querySelector('template')!, 'maps');
      const shadow = document.querySelector('main > p')!.shadowRoot!;
      expect(shadow.querySelector('b')!.textContent).equal('Map');
      expect(shadow.querySelector('script')!.type).equal('text/plain');
      expect(shadow.querySelector('div')!.shadowRoot!.textContent).equal('Inner');
      expect(shadows).deep.equal([shadow, shadow.querySelector('div')!.shadowRoot]);
    });
  }

  it('makes scripts of the page of those in a drawing', async () => {
    await open('<template data-consent="maps"><!--<svg><script xlink:href="a.js" id="a"></script></svg>--></template>');
    const script = document.querySelector<HTMLScriptElement>('svg script')!;
    expect([script instanceof HTMLScriptElement, script.id, script.dataset.consentSrc, script.type]).deep.equal([true, 'a', 'a.js', 'text/plain']);
  });
});
