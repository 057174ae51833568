// Tests of the JSON Schema of a configuration file (build/configuration-schema.mjs) against what reads and checks such a file.
// The files of the demo and of end-to-end tests are held against it in e2e/package/schema.spec.ts.

import Ajv from 'ajv/dist/2020.js';
import {expect} from 'chai';
import * as fc from 'fast-check';
import {check} from '../../../src/config/check.js';
import {fromJson} from '../../../src/config/from-json.js';
import {placeElement} from '../on-page.js';
import {warningsDuring} from '../warnings.js';

/** As it was built. */
const schema = (await (await fetch('/dist/configuration.schema.json')).json()) as object;

const isValid = new Ajv({allErrors: true}).compile(schema);

/** What the file is told of; that names are met twice or nowhere, a schema cannot say. */
async function mistakesIn(config: unknown): Promise<string[]> {
  const address = URL.createObjectURL(new Blob([JSON.stringify(config)], {type: 'application/json'}));
  const element = placeElement();
  const warnings = await warningsDuring(async () => check(element, await fromJson(address, element)));
  URL.revokeObjectURL(address);
  return warnings.map(({code}) => code).filter((code) => !['duplicate-name', 'unknown-category'].includes(code));
}

const mostly = <T>(good: fc.Arbitrary<T>, ...bad: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({weight: 12, arbitrary: good}, {weight: 1, arbitrary: fc.constantFrom(...bad)});

const name = mostly(fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,31}$/), 'Maps', '', 'a b', 'x'.repeat(33), 3, null);
const text = mostly(fc.oneof(fc.string(), fc.record({en: fc.string(), fr: fc.string()})), {en: 3}, [], null);
const duration = mostly(fc.constantFrom('session', 'P13M', 'P1Y2M', 'PT30M', 'P14D'), 'P', '13 months', 'PT');

const item = fc.record({
  'name': fc.constantFrom('_pk_id*', 'x'), 'purpose': text, duration,
  'kind': mostly(fc.constantFrom('cookie', 'local', 'session', 'indexeddb'), 'jar'), 'http-only': mostly(fc.boolean(), 1),
}, {requiredKeys: ['name']});

const service = fc.record({
  'category': mostly(fc.constantFrom('statistical', 'maps'), 'Maps!', '', null), name, 'label': text, 'provider': text, 'purpose': text, duration,
  'party': mostly(fc.constantFrom('first', 'third'), 'second'), 'items': fc.array(item, {maxLength: 2}),
}, {requiredKeys: []});

const category = fc.record({name, 'label': text, 'summary': text}, {requiredKeys: []});

const configuration = fc.record({
  site: fc.webUrl(), categories: fc.array(category, {maxLength: 2}), services: fc.array(service, {maxLength: 2}), texts: fc.record({title: text}, {requiredKeys: []}),
}, {requiredKeys: []});

describe('the schema of a configuration file', () => {
  it('takes nothing that the reader finds a mistake in', () => fc.assert(fc.asyncProperty(configuration, async (config) => {
    fc.pre(isValid(config));
    expect(await mistakesIn(config)).deep.equal([]);
  }), {numRuns: 100}));

  it('refuses what the reader finds a mistake in', () => fc.assert(fc.asyncProperty(configuration, async (config) => {
    if ((await mistakesIn(config)).length) expect(isValid(config)).equal(false);
  }), {numRuns: 100}));

  it('takes every key in every form', () => {
    const all = {
      $schema: './configuration.schema.json',
      site: 'https://data.example',
      categories: [{name: 'maps', label: {en: 'Maps', fr: 'Cartes'}, summary: 'To show maps'}, {name: 'statistical'}],
      services: [{
        'name': 'osm', 'category': 'maps', 'label': 'Maps', 'provider': 'OSM', 'function': 'Maps', 'purpose': {en: 'To show maps'}, 'cookies': 'a b*', 'duration': 'P1Y',
        'party': 'third', 'privacy-href': '/p', 'country': 'UK', 'hosts': 'osm.example',
        'items': [{'name': 'x', 'purpose': 'p', 'duration': 'session', 'kind': 'local', 'domain': 'd.example', 'path': '/', 'http-only': true}],
      }],
      texts: {title: 'Hello', save: {en: 'Save', fr: 'Garder'}},
    };
    expect(isValid(all), JSON.stringify(isValid.errors)).equal(true);
  });

  for (const [what, config] of [
    ['an unknown key', {service: []}],
    ['a misspelt key of a service', {services: [{category: 'statistical', purpse: 'x'}]}],
    ['a service without a category', {services: [{name: 'osm'}]}],
    ['an own category without a label', {categories: [{name: 'maps'}]}],
    ['an item without a name', {services: [{category: 'statistical', items: [{}]}]}],
    ['a duration in words', {services: [{category: 'statistical', duration: '13 months'}]}],
    ['a list of cookies', {services: [{category: 'statistical', cookies: ['a']}]}],
  ] as const) {
    it(`refuses ${what}`, () => expect(isValid(config)).equal(false));
  }
});
