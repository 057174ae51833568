// Tests of ui/over.ts: a placeholder lies over its box, and its host moves nothing.
// On whole pages, with their rules and in all states: e2e/placeholder-box.spec.ts.

import {expect} from 'chai';
import {insert, place} from '../../../src/ui/over.js';
import {place as put} from '../on-page.js';

/** A host with some content, laid over the element with the id `box`. */
function cover(markup: string, element?: HTMLElement): {host: HTMLElement; box: HTMLElement; root: HTMLElement} {
  put(markup);
  const box = document.querySelector<HTMLElement>('#box')!;
  const host = document.createElement('div');
  const root = document.createElement('div');
  root.id = 'root';
  root.textContent = 'Not loaded';
  host.attachShadow({mode: 'open'}).append(root);
  insert(host, box, element ?? box);
  place(new Map([[box, host]]));
  return {host, box, root};
}

const rectOf = (element: Element): number[] => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round);
};

const FRAME = '<iframe id="box" style="width: 300px; height: 200px; border-radius: 7px"></iframe>';

describe('a placeholder', () => {
  for (const [what, markup] of [
    ['in a line', `<p>Text ${FRAME} text</p>`],
    ['as a block', `<div><div style="width: 300px; height: 200px; margin: 30px auto" id="box"></div></div>`],
    ['in a row', `<div style="display: flex; justify-content: center">${FRAME}<p>Text</p></div>`],
    ['in a cell', `<table><tr><td>Text<td>${FRAME}</table>`],
    ['in a picture', '<picture><img id="box" width="300" height="200"></picture>'],
    ['in a smaller scale', `<div style="transform: scale(.5)"><p>Text</p>${FRAME}</div>`],
  ] as const) {
    it(`lies over a box ${what}, with its corners`, () => {
      const {box, root} = cover(markup);
      expect(rectOf(root)).deep.equal(rectOf(box));
      expect(root.style.borderRadius).equal(getComputedStyle(box).borderRadius);
    });
  }

  it('follows its box', () => {
    const {host, box, root} = cover(`<div id="pad">${FRAME}</div>`);
    box.style.cssText = 'width: 400px; height: 100px; position: relative; left: 33px; top: 44px; z-index: 5';
    place(new Map([[box, host]]));
    expect(rectOf(root)).deep.equal(rectOf(box));
    expect(root.style.zIndex).equal('5');
  });

  it('stands beside its element, also where that shares the box of its parent', () => {
    expect(cover(`<p>${FRAME}</p>`).host.previousElementSibling!.id).equal('box');
    put('<div id="box" style="width: 300px; height: 200px"><template></template></div>');
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML = '<div id="root"></div>';
    const template = document.querySelector('template')!;
    insert(host, document.querySelector<HTMLElement>('#box')!, template);
    expect(host.previousElementSibling).equal(template);
  });

  for (const [what, rule, isNext] of [
    ['a rule for the last child moves it', '.x > :not(:last-child) {margin-bottom: 50px}', false],
    ['no rule does', '', true],
  ] as const) {
    it(`stands ${isNext ? 'after' : 'before'} its element where ${what}`, () => {
      const {host} = cover(`<div><style>.x iframe {display: block} ${rule}</style><div class="x"><p>Text</p>${FRAME}</div></div>`);
      expect((isNext ? host.previousElementSibling : host.nextElementSibling)!.id).equal('box');
    });
  }

  it('stands at the end of the page where rules for both ends move it, and lies over its box all the same', () => {
    const {host, box, root} = cover(`<div><style>.x > iframe {display: block} .x > :only-child {margin: 50px}</style><div class="x">${FRAME}</div></div>`);
    expect(host.parentElement).equal(document.body);
    expect(rectOf(root)).deep.equal(rectOf(box));
  });

  it('is cut off with a part that scrolls, where the browser would not', () => {
    const {host, box, root} = cover(`<div style="height: 100px; overflow: auto"><div style="display: flex">${FRAME}</div></div>`);
    expect(root.style.clipPath).match(/^inset\(0px 0px (9\d|1\d\d)px/);
    box.closest<HTMLElement>('[style*="overflow"]')!.style.overflow = 'visible';
    place(new Map([[box, host]]));
    expect(root.style.clipPath).equal('');
  });
});
