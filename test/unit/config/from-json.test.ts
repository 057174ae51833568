// Tests of config/from-json.ts: what a file declares, and what is said of one that is missing or malformed.
// Which source counts is tested in load.test.ts.

import {expect} from 'chai';
import {fromJson} from '../../../src/config/from-json.js';
import type {Source} from '../../../src/config/source.js';
import {placeElement} from '../on-page.js';
import {type Warning, warningsDuring} from '../warnings.js';

/** Reads a file with this text, at an address of its own. */
async function read(text: string): Promise<Source | undefined> {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  try {
    return await fromJson(address, placeElement());
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function warningOf(act: () => unknown): Promise<Warning | undefined> {
  const warnings = await warningsDuring(act);
  expect(warnings).lengthOf(1);
  return warnings[0];
}

describe('a file', () => {
  it('declares by the keys of the attributes', async () => {
    const source = await read(JSON.stringify({
      site: 'https://data.example',
      categories: [{name: 'maps', label: {en: 'Maps', fr: 'Cartes'}}],
      services: [{name: 'osm', category: 'maps', 'privacy-href': '/p', items: [{name: 'x', 'http-only': true, duration: 'P1D'}]}],
      texts: {title: 'Hello', save: {en: 'Save', fr: 'Garder'}},
    }));
    expect(source).deep.equal({
      site: 'https://data.example',
      categories: [{name: 'maps', label: {en: 'Maps', fr: 'Cartes'}}],
      services: [{
        values: {name: 'osm', category: 'maps', 'privacy-href': '/p'},
        items: [{name: 'x', 'http-only': 'true', duration: 'P1D'}],
      }],
      texts: {title: 'Hello', save: {en: 'Save', fr: 'Garder'}},
    });
  });

  it('may declare nothing', async () => expect(await read('{}')).deep.equal({categories: [], services: [], texts: {}}));

  it('may begin with a byte order mark', async () => expect(await read('\uFEFF{"site": "a"}')).include({site: 'a'}));

  it('may hold numbers for texts', async () => expect((await read('{"categories": [{"name": 1}]}'))?.categories).deep.equal([{name: '1'}]));

  for (const [what, text, place] of [
    ['no JSON', '{"site": ', 'JSON'],
    ['a page', '<!doctype html>', 'JSON'],
    ['a list', '[]', 'the file holds no object'],
    ['null', 'null', 'the file holds no object'],
    ['categories that are no list', '{"categories": {}}', 'categories is no list'],
    ['categories that are null', '{"categories": null}', 'categories is no list'],
    ['a category that is a text', '{"categories": ["maps"]}', 'categories[0] is no object'],
    ['a service that is null', '{"services": [{}, null]}', 'services[1] is no object'],
    ['items that are no list', '{"services": [{"items": "x"}]}', 'services[0].items is no list'],
    ['an item that is a text', '{"services": [{"items": ["x"]}]}', 'services[0].items[0] is no object'],
    ['a purpose that is null', '{"services": [{"purpose": null}]}', 'services[0].purpose is neither a text nor texts by language'],
    ['a label with a number for a language', '{"categories": [{"label": {"en": 1}}]}', 'categories[0].label is neither'],
    ['a purpose that is a list', '{"services": [{"items": [{"purpose": ["a"]}]}]}', 'services[0].items[0].purpose is neither'],
    ['texts that are no object', '{"texts": []}', 'texts is no object'],
  ] as const) {
    it(`declares nothing with ${what}, and says where`, async () => {
      const warning = await warningOf(async () => expect(await read(text)).equal(undefined));
      expect(warning).include({code: 'file-shape', element: document.querySelector('cookies-preferences')});
      expect(warning!.line).contain(place);
    });
  }

  for (const [what, address] of [
    ['that is not there', '/src/none.json'],
    ['on a server that does not answer', 'http://127.0.0.1:9/cookies.json'],
    ['whose address is no address', 'http://'],
  ] as const) {
    it(`declares nothing ${what}, and says its address`, async () => {
      const element = placeElement();
      const warning = await warningOf(async () => expect(await fromJson(address, element)).equal(undefined));
      expect(warning).include({code: 'file-missing', element});
      expect(warning!.line).contain(address);
    });
  }
});
