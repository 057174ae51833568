// Writes the JSON Schema of a configuration file (`src`) from the manifest: its keys are those of the data elements.
// What reads such a file is in src/config/from-json.ts; the schema says what it takes without a warning.

import {copyFileSync, writeFileSync} from 'node:fs';

const DIST = new URL('../../dist/', import.meta.url);
const RECORD = new URL('../../docs/record.schema.json', import.meta.url);

const NAME = '^[a-z0-9][a-z0-9_-]{0,31}$';
/** They need no label (src/config/config.ts). */
const BUILT_IN = ['necessary', 'functional', 'statistical', 'marketing', 'third-party'];

/** What visitors read, so that it may be there for each language. */
const TEXTS = ['label', 'summary', 'provider', 'function', 'purpose', 'country'];

const FORMS = {
  'duration': '^(session|P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?)$',
  'category': NAME,
  'cookie-category.name': NAME,
  'cookie-service.name': NAME,
};

const propertyOf = (tag, {name, description, type}) => {
  const choices = /'/.test(type?.text) && type.text.match(/[\w-]+/g);
  const pattern = FORMS[`${tag}.${name}`] ?? FORMS[name];
  if (TEXTS.includes(name)) return {$ref: '#/$defs/text', description};
  return {type: type?.text === 'boolean' ? 'boolean' : 'string', description, ...(choices && {enum: choices}), ...(pattern && {pattern})};
};

const objectOf = ({tagName, description, attributes}, rest = {}) => ({
  type: 'object',
  description: description.replace(' Data only: it shows nothing.', ''),
  additionalProperties: false,
  ...rest,
  properties: {...Object.fromEntries(attributes.map((attribute) => [attribute.name, propertyOf(tagName, attribute)])), ...rest.properties},
});

const listOf = (name, description) => ({type: 'array', description, items: {$ref: `#/$defs/${name}`}});

function schemaOf(elements) {
  const [category, service, item] = ['cookie-category', 'cookie-service', 'cookie-item'].map((tag) => elements.find(({tagName}) => tagName === tag));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://cdn.jsdelivr.net/npm/cookies-preferences/dist/configuration.schema.json',
    title: 'Configuration of <cookies-preferences>, named by its attribute src',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string', description: 'The address of this schema, for editors.'},
      site: {type: 'string', description: 'The URL named in the banner and in the heading of the declaration, where the element has none.'},
      categories: listOf('category', 'In the order in which they are shown; built-in ones only for other words.'),
      services: listOf('service', 'The rows of the tables.'),
      texts: {type: 'object', description: 'Your words instead of ours, by key.', additionalProperties: {$ref: '#/$defs/text'}},
    },
    $defs: {
      text: {
        description: 'A text, or one for each language.',
        anyOf: [{type: 'string'}, {type: 'object', additionalProperties: {type: 'string'}, propertyNames: {pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'}}],
      },
      category: objectOf(category, {required: ['name'], if: {properties: {name: {enum: BUILT_IN}}}, else: {required: ['label'], properties: {label: {not: {const: ''}}}}}),
      service: objectOf(service, {required: ['category'], properties: {items: listOf('item', 'Cookies and storage keys that differ from one another.')}}),
      item: objectOf(item, {required: ['name']}),
    },
  };
}

export const configurationSchema = () => ({
  name: 'configuration-schema',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const elements = modules.flatMap(({declarations}) => declarations);
    writeFileSync(new URL('configuration.schema.json', DIST), `${JSON.stringify(schemaOf(elements), null, 2)}\n`);
    copyFileSync(RECORD, new URL('record.schema.json', DIST));
  },
});
