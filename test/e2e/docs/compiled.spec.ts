// Every block of the documentation that is compiled or read by a tool: TypeScript and TSX have no wrong types, components compile, JSON fits its schema.
// What browsers run is in snippets.spec.ts.
import {readFileSync} from 'node:fs';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import {expect, test} from 'playwright/test';
import {compilers} from './compilers.js';
import {type Block, blocksIn, documents, ROOT} from './markdown.js';
import {keyOf, typeErrors} from './type-checked.js';

const blocks = documents.flatMap(blocksIn);
const named = (languages: RegExp): Block[] => blocks.filter(({language}) => languages.test(language));

// The types of all are looked at in one go.
test.describe.configure({mode: 'default'});

let errors: Map<string, string[]>;

for (const block of named(/^tsx?$/)) {
  test(`${keyOf(block)} has no wrong types`, async () => {
    errors ??= await typeErrors(named(/^tsx?$/));
    expect(errors.get(keyOf(block)) ?? []).toEqual([]);
    expect(errors.get('') ?? []).toEqual([]);
  });
}

for (const block of named(/^(vue|svelte|astro)$/)) {
  test(`${keyOf(block)} compiles`, async () => {
    expect(await compilers[block.language]!(block.code)).toEqual([]);
  });
}

const fitsSchema = (): ValidateFunction =>
  new Ajv2020({allErrors: true, strict: false, validateFormats: false}).compile(JSON.parse(readFileSync(`${ROOT}dist/configuration.schema.json`, 'utf8')));

/** A configuration of ours, which `src` names. */
const isConfiguration = (value: object): boolean => 'services' in value || 'categories' in value || String((value as {$schema?: string}).$schema).includes('configuration.schema');

for (const block of named(/^json$/)) {
  test(`${keyOf(block)} is JSON, and fits what it is for`, () => {
    const value = JSON.parse(block.code);
    if (!isConfiguration(value)) return;
    const fits = fitsSchema();
    expect(fits(value) ? [] : fits.errors).toEqual([]);
  });
}
