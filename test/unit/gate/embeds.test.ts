// Tests of gate/embeds.ts: which attributes an embed gets, and loses again.
// What they load is tested from outside.

import {expect} from 'chai';
import {openEmbed, shutEmbed} from '../../../src/gate/embeds.js';
import {place} from '../on-page.js';
import {warningsDuring} from '../warnings.js';

const ADDRESSES = ['src', 'srcset', 'srcdoc', 'poster', 'data'];

/** An element whose every address is gated, open. */
function opened(tag: string, names: readonly string[], value = 'data:,'): Element {
  const element = place<HTMLElement>(`<${tag} data-consent="maps" ${names.map((name) => `data-consent-${name}="${value}"`).join(' ')}></${tag}>`);
  openEmbed(element);
  return element;
}

const plain = (element: Element): string[] => element.getAttributeNames().filter((name) => !name.startsWith('data-')).sort();

describe('an embed that is opened', () => {
  for (const tag of ['iframe', 'img', 'video', 'audio', 'embed', 'object', 'input', 'source', 'track']) {
    it(`gets its addresses as an <${tag}>, and loses them when it is shut`, () => {
      const element = opened(tag, [...ADDRESSES, 'href', 'onload', 'text', 'link', 'title', 'type']);
      expect(plain(element)).deep.equal([...ADDRESSES].sort());
      shutEmbed(element as HTMLElement);
      expect(plain(element)).deep.equal([]);
    });
  }

  it('gets its href as a <link>, and as nothing else', () => {
    expect(plain(opened('link', ['href']))).deep.equal(['href']);
    expect(plain(opened('a', ['href']))).deep.equal([]);
  });

  for (const value of ['javascript:run()', ' JavaScript:run()', 'java\tscript:run()', '\u0001javascript:run()', 'java\nscript:run()']) {
    it(`gets no address that runs code, such as ${JSON.stringify(value)}, and the author is told`, async () => {
      let element: Element;
      const [warning] = await warningsDuring(() => (element = opened('iframe', ['src'], value)));
      expect(element!.hasAttribute('src')).equal(false);
      expect(warning!.line).contain('address');
    });
  }
});
