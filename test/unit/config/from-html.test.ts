// Tests of config/from-html.ts: what markup declares, well written or not.
// What is made of it is tested in read.test.ts.

import {expect} from 'chai';
import {fromHtml, hasChildren} from '../../../src/config/from-html.js';
import type {Source} from '../../../src/config/source.js';
import {placeElement} from '../on-page.js';

/** Each service with its items, as `name: item item`. */
const servicesOf = ({services}: Source): string[] =>
  services.map(({values, items}) => `${values.name}: ${items.map(({name}) => name).join(' ')}`.trim());

describe('markup', () => {
  it('declares the categories of the attribute', () => {
    const source = fromHtml(placeElement('categories=" statistical\n marketing "'));
    expect(source).deep.equal({categories: [{name: 'statistical'}, {name: 'marketing'}], services: [], texts: {}});
  });

  it('declares nothing without attribute and children', () => {
    expect(fromHtml(placeElement())).deep.equal({categories: [], services: [], texts: {}});
  });

  it('declares what its children do, by the names of their attributes', () => {
    const source = fromHtml(placeElement('', `
      <cookie-category name="maps" label="Maps" summary="Shows maps"></cookie-category>
      <cookie-service name="osm" category="maps" PARTY="third" privacy-href="/p">
        <cookie-item name="x" http-only></cookie-item>
      </cookie-service>`));
    expect(source.categories).deep.equal([{name: 'maps', label: 'Maps', summary: 'Shows maps'}]);
    expect(source.services[0]).include({element: document.querySelector('cookie-service')});
    expect(source.services[0]!.values).deep.equal({name: 'osm', category: 'maps', party: 'third', 'privacy-href': '/p'});
    expect(source.services[0]!.items).deep.equal([{name: 'x', 'http-only': ''}]);
  });

  it('leaves the attribute aside where children declare something', () => {
    expect(fromHtml(placeElement('categories="marketing"', '<cookie-service category="statistical"></cookie-service>')).categories).deep.equal([]);
    expect(fromHtml(placeElement('categories="marketing"', '<cookie-category name="maps"></cookie-category>')).categories).deep.equal([{name: 'maps'}]);
  });

  it('keeps the attribute beside children that are only words', () => {
    const element = placeElement('categories="marketing"', '<cookie-text key="title" text="Hello"></cookie-text><p slot="text">Hello</p>');
    expect(hasChildren(element)).equal(false);
    expect(fromHtml(element).categories).deep.equal([{name: 'marketing'}]);
  });

  for (const [what, children] of [
    ['whose end tags are forgotten', `
      <cookie-category name="maps" label="Maps">
      <cookie-service name="one" category="maps">
        <cookie-item name="a"><cookie-item name="b">
      <cookie-service name="two" category="maps">
      <cookie-service name="three" category="maps">
        <cookie-item name="c">`],
    ['that close themselves, which HTML does not know', `
      <cookie-category name="maps" label="Maps"/>
      <cookie-service name="one" category="maps"><cookie-item name="a"/><cookie-item name="b"/></cookie-service>
      <cookie-service name="two" category="maps"/>
      <cookie-service name="three" category="maps"><cookie-item name="c"/></cookie-service>`],
    ['in elements of the page', `
      <div><cookie-category name="maps" label="Maps"></cookie-category></div>
      <ul><li><cookie-service name="one" category="maps"><cookie-item name="a"></cookie-item><cookie-item name="b"></cookie-item></cookie-service></li>
      <li><cookie-service name="two" category="maps"></cookie-service></li></ul>
      <cookie-service name="three" category="maps"><p><cookie-item name="c"></cookie-item></p></cookie-service>`],
  ] as const) {
    it(`declares the same by children ${what}`, () => {
      const source = fromHtml(placeElement('', children));
      expect(source.categories).deep.equal([{name: 'maps', label: 'Maps'}]);
      expect(servicesOf(source)).deep.equal(['one: a b', 'two:', 'three: c']);
    });
  }
});
