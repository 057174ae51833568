// Tests of gate/boxes.ts: in which box something that is held back would show.
// What stands in the boxes is tested from outside.

import {expect} from 'chai';
import {boxOf} from '../../../src/gate/boxes.js';
import {place} from '../on-page.js';

const SIZE = 'width="300" height="200"';

/** The id of the box of the gated element in some markup. */
function boxIn(markup: string): string | undefined {
  place(markup);
  return boxOf(document.querySelector<HTMLElement>('[data-consent]')!)?.id;
}

describe('the box of what is held back', () => {
  for (const [what, markup] of [
    ['a frame', `<iframe id="box" data-consent="x" ${SIZE}></iframe>`],
    ['an image', `<img id="box" data-consent="x" ${SIZE}>`],
    ['a video', `<video id="box" data-consent="x" ${SIZE}></video>`],
    ['a template that is displayed', '<template id="box" data-consent="x" style="display: block; width: 300px; aspect-ratio: 16 / 9"></template>'],
    ['a script of markup that is displayed', '<script type="text/html" id="box" data-consent="x" style="display: block; width: 300px; height: 200px"></script>'],
  ] as const) it(`is its own for ${what}`, () => expect(boxIn(markup)).equal('box'));

  for (const [what, markup] of [
    ['a source', `<video id="box" ${SIZE}><source data-consent="x"></video>`],
    ['a track', `<video id="box" ${SIZE}><track data-consent="x"></video>`],
    ['a source of a picture', `<picture><source data-consent="x"><img id="box" ${SIZE}></picture>`],
  ] as const) it(`is that of what shows it for ${what}`, () => expect(boxIn(markup)).equal('box'));

  const parent = (content: string): string => `<div id="box" style="width: 300px; height: 200px">${content}</div>`;
  const template = '<template data-consent="x"></template>';
  for (const [what, content] of [
    ['alone', template],
    ['among white space and comments', `\n <!-- advert --> ${template}\n`],
    ['beside what does not show', `<script></script><style></style><p hidden>Text</p>${template}${template}`],
    ['as a script of markup', '<script type="text/html" data-consent="x"></script>'],
  ] as const) it(`is the parent’s for a template ${what} in it`, () => expect(boxIn(parent(content))).equal('box'));

  for (const [what, markup] of [
    ['a template beside text', parent(`Text${template}`)],
    ['a template beside an element', parent(`<p>Text</p>${template}`)],
    ['a template in a parent without a size', `<div id="box">${template}</div>`],
    ['a tracking pixel', '<img data-consent="x" width="1" height="1">'],
    ['a frame that is too narrow', '<iframe data-consent="x" style="border: 0" width="119" height="200"></iframe>'],
    ['a frame that is too low', '<iframe data-consent="x" style="border: 0" width="200" height="59"></iframe>'],
    ['a frame that is not displayed', `<iframe data-consent="x" ${SIZE} hidden></iframe>`],
    ['an input', `<input type="image" data-consent="x" ${SIZE}>`],
    ['a style sheet', '<link data-consent="x">'],
    ['audio without controls', '<audio data-consent="x"></audio>'],
    ['a source without media', '<source data-consent="x">'],
  ] as const) it(`is none for ${what}`, () => expect(boxIn(markup)).equal(undefined));

  it('is none in the head, and none outside the page', () => {
    const element = document.createElement('template');
    document.head.append(element);
    expect(boxOf(element)).equal(undefined);
    element.remove();
    expect(boxOf(element)).equal(undefined);
  });

  it('is none for the parent while the smallest size has one', () => {
    expect(boxIn('<iframe id="box" data-consent="x" style="border: 0" width="120" height="60"></iframe>')).equal('box');
  });
});
