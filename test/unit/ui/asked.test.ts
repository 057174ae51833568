// Tests of ui/asked.ts: which categories the banner asks about, and in whose words.
// The banner itself is tested from outside.

import {expect} from 'chai';
import {BUILT_IN} from '../../../src/config/config.js';
import type {Core} from '../../../src/core/state.js';
import {texts as banner} from '../../../src/lang/en.js';
import {texts as more} from '../../../src/lang/en-more.js';
import {texts as policy} from '../../../src/lang/en-policy.js';
import {loadWords, type Words} from '../../../src/lang/texts.js';
import {hasThird, readAsked, readKeptOff, toAsked} from '../../../src/ui/asked.js';
import {fetchFile, freshCore, placeElement} from '../on-page.js';
import {configOf} from '../portal.js';

/** What the core knows of a page with these children, and the words of the page. */
async function open(children: string, attributes = '', names: readonly string[] = []): Promise<[Core, Words]> {
  const element = placeElement(attributes, children);
  const core = await freshCore(element);
  for (const name of names) core.asked.add(name);
  return [core, await loadWords(fetchFile, element, {})];
}

describe('what is asked', () => {
  it('is every category of the markup, in our words or the owner’s', async () => {
    const [core, words] = await open(
      '<cookie-service category="statistical" name="matomo"></cookie-service><cookie-category name="maps" label="Maps" summary="Shows maps"></cookie-category>',
      '', ['statistical', 'matomo', 'maps', 'gated-elsewhere']);
    expect(readAsked(core, words)).deep.equal([
      {name: 'statistical', label: banner.statistical, summary: banner.statisticalText},
      {name: 'maps', label: 'Maps', summary: 'Shows maps'},
    ]);
  });

  it('is every category of the attribute', async () => {
    const [core, words] = await open('', 'categories="marketing functional"', ['marketing', 'functional']);
    expect(readAsked(core, words).map(({name}) => name)).deep.equal(['marketing', 'functional']);
  });

  it('is the same by the configuration', async () => {
    const config = configOf('<cookie-category name="maps" label="Maps"></cookie-category><cookie-service category="necessary"></cookie-service>');
    const [core, words] = await open('');
    expect(readAsked(core, words, config)).deep.equal([{name: 'maps', label: 'Maps', summary: ''}]);
  });

  it('is nothing that needs no consent, and nothing without a label', async () => {
    const [core, words] = await open('', 'categories="necessary statistical maps"', ['necessary', 'statistical', 'maps']);
    core.free.set('statistical', true);
    expect(readAsked(core, words)).deep.equal([]);
  });

  it('is not what is kept off, which is told, whether the configuration is there yet or not', async () => {
    for (const [children, attributes] of [
      ['<cookie-service category="marketing"></cookie-service><cookie-service category="statistical"></cookie-service>', ''],
      ['', 'categories="statistical marketing"'],
    ] as const) {
      const [core, words] = await open(children, attributes, ['statistical']);
      core.free.set('marketing', false).set('third-party', false);
      for (const config of [undefined, configOf(children, attributes)]) {
        expect(readAsked(core, words, config).map(({name}) => name)).deep.equal(['statistical']);
        expect(readKeptOff(core, words, config)).deep.equal([{name: 'marketing', label: banner.marketing, summary: banner.marketingText}]);
      }
    }
  });

  it('has no summary of ours for a category of the owner, whatever its name', async () => {
    const [, words] = await open('');
    await words.loadMore();
    await words.loadMore('policy');
    const others = Object.keys({...banner, ...more, ...policy}).map((key) => key.replace(/Text$/, '')).filter((name) => !(BUILT_IN as readonly string[]).includes(name));
    for (const name of others) expect(toAsked({name, label: 'Own', summary: ''}, words), name).deep.equal({name, label: 'Own', summary: ''});
  });
});

describe('third parties are among them', () => {
  for (const [party, isThird] of [['third', true], ['first', false]] as const) {
    it(`is ${isThird} for services of the ${party} party`, async () => {
      const children = `<cookie-service category="marketing" party="${party}"></cookie-service>`;
      const [core] = await open(children);
      expect(hasThird(core)).equal(isThird);
      expect(hasThird(core, configOf(children))).equal(isThird);
    });
  }

  it('is false where they are all kept off', async () => {
    const children = '<cookie-service category="marketing" party="third"></cookie-service><cookie-service category="statistical"></cookie-service>';
    const [core] = await open(children);
    core.free.set('marketing', false);
    expect(hasThird(core)).equal(false);
    expect(hasThird(core, configOf(children))).equal(false);
  });
});
