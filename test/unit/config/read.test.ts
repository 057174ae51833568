// Tests of config/read.ts: free, and what is made of rows that cannot be used.
// Where rows come from is tested in from-html.test.ts and from-json.test.ts.

import {expect} from 'chai';
import {readConfig} from '../../../src/config/read.js';
import type {Config} from '../../../src/config/config.js';
import {placeElement} from '../on-page.js';
import {configOf, serviceOf} from '../portal.js';

/** Categories with their services, as `category: service service`; a service without a name is `-`. */
const outline = ({categories}: Config): string[] =>
  categories.map(({name, services}) => `${name}: ${services.map((service) => service.name || '-').join(' ')}`.trim());

const read = (children: string, attributes = ''): string[] => outline(configOf(children, attributes));

describe('a configuration', () => {
  it('has free for all that is not said', () => {
    expect(configOf('')).deep.equal({
      site: location.origin, controller: '', contact: '', exempt: [], categories: [], texts: {},
    });
  });

  it('has what the attributes say', () => {
    const attributes = 'site="https://a.example" declaration-href="/c" controller="City" contact="a@b" exempt=" matomo  maps "';
    expect(configOf('', attributes)).include({
      site: 'https://a.example', controller: 'City', contact: 'a@b',
    }).deep.include({exempt: ['matomo', 'maps']});
  });

  it('takes the site from the attribute, then from the file', () => {
    const source = {site: 'https://file.example', categories: [], services: [], texts: {}};
    expect(readConfig(source, placeElement()).site).equal('https://file.example');
    expect(readConfig(source, placeElement('site="https://attribute.example"')).site).equal('https://attribute.example');
  });

  it('has categories in the order in which they are met, the necessary one first', () => {
    expect(read(`
      <cookie-service category="marketing" name="ads"></cookie-service>
      <cookie-service category="necessary" name="login"></cookie-service>
      <cookie-category name="statistical"></cookie-category>
      <cookie-service category="marketing" name="more-ads"></cookie-service>`)).deep.equal(['necessary: login', 'statistical:', 'marketing: ads more-ads']);
  });

  it('has the categories of the attribute without services', () => {
    expect(read('', 'categories="statistical functional statistical"')).deep.equal(['statistical:', 'functional:']);
  });

  for (const [what, children, expected] of [
    ['an own category with a label', '<cookie-category name="maps" label="Maps"></cookie-category>', ['maps:']],
    ['an own category without a label', '<cookie-category name="maps"></cookie-category>', []],
    ['a service of an own category without a label', '<cookie-service category="maps" name="osm"></cookie-service>', []],
    ['a service without a category', '<cookie-service name="osm"></cookie-service>', []],
    ['a malformed category', '<cookie-category name="My Maps" label="Maps"></cookie-category>', []],
    ['a service with a malformed name', '<cookie-service category="marketing" name="My Ads"></cookie-service>', ['marketing: -']],
    ['a service with the name of a category', '<cookie-service category="marketing" name="marketing"></cookie-service>', ['marketing: -']],
    ['a name given twice', `<cookie-service category="marketing" name="ads"></cookie-service>
      <cookie-service category="functional" name="ads"></cookie-service>`, ['marketing: ads', 'functional: -']],
    ['a category given twice', '<cookie-category name="maps" label="A"></cookie-category><cookie-category name="maps" label="B"></cookie-category>', ['maps:']],
    ['names with spaces around them', '<cookie-service category=" marketing " name=" ads "></cookie-service>', ['marketing: ads']],
  ] as const) {
    it(`makes ${JSON.stringify(expected)} of ${what}`, () => expect(read(children)).deep.equal(expected));
  }

  it('has the first words of a category that is declared twice', () => {
    const {categories} = configOf('<cookie-category name="maps" label="A"></cookie-category><cookie-category name="maps" label="B"></cookie-category>');
    expect(categories[0]).include({label: 'A'});
  });
});

describe('a service', () => {
  it('has free for all that is not said', () => {
    expect(serviceOf('<cookie-service category="marketing"></cookie-service>')).deep.equal({
      name: '', category: 'marketing', label: '', provider: '', function: '', purpose: '', duration: '',
      party: 'first', privacyHref: '', country: '', hosts: [], items: [],
    });
  });

  it('has what its attributes say', () => {
    const service = serviceOf(`<cookie-service name="a" category="marketing" label="L" provider="P" function="F" purpose="U" duration=" P1D "
      party="third" privacy-href="/p" country="C" hosts="a.example  b.example"></cookie-service>`);
    expect(service).deep.include({
      name: 'a', label: 'L', provider: 'P', function: 'F', purpose: 'U', duration: 'P1D',
      party: 'third', privacyHref: '/p', country: 'C', hosts: ['a.example', 'b.example'],
    });
  });

  it('is of the first party unless it says "third"', () => {
    expect(serviceOf('<cookie-service category="marketing" party="3rd"></cookie-service>').party).equal('first');
  });

  it('has an item for each of its cookies, then those of its own words', () => {
    const {items} = serviceOf(`<cookie-service category="marketing" cookies="a* b" purpose="P" duration="P1D">
      <cookie-item name="c" kind="local" purpose="Q" duration="P2D" domain="d.example" path="/p" http-only></cookie-item>
      <cookie-item name="d"></cookie-item></cookie-service>`);
    const plain = {kind: 'cookie', purpose: 'P', duration: 'P1D', domain: '', path: '', httpOnly: false};
    expect(items).deep.equal([
      {...plain, name: 'a*'},
      {...plain, name: 'b'},
      {name: 'c', kind: 'local', purpose: 'Q', duration: 'P2D', domain: 'd.example', path: '/p', httpOnly: true},
      {...plain, name: 'd'},
    ]);
  });

  for (const [attribute, httpOnly] of [['', false], ['http-only', true], ['http-only="true"', true], ['http-only="http-only"', true], ['http-only="false"', false]] as const) {
    it(`has an item that scripts ${httpOnly ? 'cannot' : 'can'} see with ${attribute || 'nothing said'}`, () => {
      const {items} = serviceOf(`<cookie-service category="marketing"><cookie-item name="a" ${attribute}></cookie-item></cookie-service>`);
      expect(items[0]).include({httpOnly});
    });
  }
});
