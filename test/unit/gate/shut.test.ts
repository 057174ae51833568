// Tests of gate/shut.ts: what is taken back when it is granted no more.
// Scripts that run are taken back by a reload, which is tested from outside.

import {expect} from 'chai';
import type {Core} from '../../../src/core/state.js';
import {shut} from '../../../src/gate/shut.js';
import {openTemplate} from '../../../src/gate/templates.js';
import {freshCore, place, until} from '../on-page.js';

/** A page on which all gated markup was opened, and then `maps` is refused. */
async function refuse(markup: string): Promise<Core> {
  place(`<main>${markup}</main>`);
  const core = await freshCore();
  for (const element of document.querySelectorAll('[data-consent]')) core.opened.add(element);
  core.consent = {granted: ['news'], denied: ['maps'], date: new Date(), revision: '1'};
  return core;
}

const only = (selector = 'main > *'): Element => document.querySelector(selector)!;

describe('what is refused', () => {
  for (const [tag, attributes] of [
    ['iframe', ['src', 'srcdoc']], ['img', ['src', 'srcset']], ['object', ['data']], ['embed', ['src']],
    ['link', ['href']], ['video', ['src', 'poster']], ['input', ['src']],
  ] as const) {
    it(`loses ${attributes.join(' and ')} as an <${tag}>, and keeps all else`, async () => {
      const gated = attributes.map((name) => `${name}="" data-consent-${name}="x"`).join(' ');
      shut(await refuse(`<${tag} data-consent="maps" ${gated} title="Map" class="a"></${tag}>`));
      expect(only().getAttributeNames().sort()).deep.equal(['class', 'data-consent', ...attributes.map((name) => `data-consent-${name}`), 'title'].sort());
    });
  }

  it('is empty as a frame, at the same place', async () => {
    const core = await refuse('<i></i><iframe data-consent="maps" data-consent-src="x" src="/src/core/cookie.ts"></iframe><b></b>');
    const frame = only('iframe') as HTMLIFrameElement;
    await until(() => frame.contentDocument!.URL.endsWith('cookie.ts'));
    shut(core);
    expect(frame.contentDocument!.URL).equal('about:blank');
    expect([...only('main').children].map(({localName}) => localName)).deep.equal(['i', 'iframe', 'b']);
  });

  it('takes along all that came out of a template', async () => {
    place('<main>before<template data-consent="maps"><!--<b>Map</b> and more--></template>after</main>');
    const core = await freshCore();
    core.consent = {granted: ['maps'], denied: [], date: new Date(), revision: '1'};
    const template = only('template') as HTMLTemplateElement;
    core.opened.add(template);
    openTemplate(template, 'maps');
    expect(only('main').textContent).equal('beforeMap and moreafter');
    core.consent = {granted: [], denied: ['maps'], date: new Date(), revision: '1'};
    shut(core);
    expect(only('main').textContent).equal('beforeafter');
  });

  it('may be opened again', async () => {
    const core = await refuse('<img data-consent="maps" data-consent-src="data:," src="data:,">');
    shut(core);
    expect(core.opened.has(only())).equal(false);
  });

  it('stays as a script that ran', async () => {
    const markup = '<script data-consent="maps" data-consent-src="data:," src="data:,"></script>';
    shut(await refuse(markup));
    expect(only('main').innerHTML).equal(markup);
  });
});

describe('what is not refused', () => {
  for (const [what, markup] of [
    ['granted', '<img data-consent="news" data-consent-src="data:," src="data:,">'],
    ['necessary', '<img data-consent="necessary" data-consent-src="data:," src="data:,">'],
    ['not gated', '<img data-consent-src="data:," src="data:,">'],
  ] as const) {
    it(`stays, as it is ${what}`, async () => {
      shut(await refuse(markup));
      expect(only('main').innerHTML).equal(markup);
    });
  }

  it('goes all the same if another of its names is', async () => {
    shut(await refuse('<img data-consent="news maps" data-consent-src="data:," src="data:,">'));
    expect(only().hasAttribute('src')).equal(false);
  });

  it('stays if it was never opened', async () => {
    const core = await refuse('');
    const markup = '<img data-consent="maps" data-consent-src="data:," src="data:,">';
    only('main').innerHTML = markup;
    shut(core);
    expect(only('main').innerHTML).equal(markup);
  });

  it('stays below another root', async () => {
    const core = await refuse('<p><img data-consent="maps" data-consent-src="data:," src="data:,"></p><div><img data-consent="maps" data-consent-src="data:," src="data:,"></div>');
    shut(core, only('p'));
    expect([...document.querySelectorAll('img')].map((image) => image.hasAttribute('src'))).deep.equal([false, true]);
  });
});
