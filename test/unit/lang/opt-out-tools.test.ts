// Visitors' own tools press "reject" for them, by its label: ours is one that the most used of them knows, in each language that it knows.
// The labels are those of the banner, which the preferences have too.

import {expect} from 'chai';
import type {Texts} from '../../../src/lang/en.js';

/** What a button is for, by its label. The package offers it to its own extension alone, so that it is fetched by its place. */
interface Heuristics {
  classifyButtonTextRegex(label: string): string;
}

const [{classifyButtonTextRegex: classify}] = Object.values(
  import.meta.glob<Heuristics>('../../../node_modules/@duckduckgo/autoconsent/lib/heuristics.ts', {eager: true, exhaustive: true}),
) as [Heuristics];

const FILES = import.meta.glob<{texts: Texts}>('../../../src/lang/??.ts', {eager: true});

/** Languages in which the tool knows refusals; of others (it is at home in few) it has some sentences of single sites. */
const KNOWN = ['ca', 'de', 'en', 'es', 'eu', 'fr', 'it', 'nl', 'pl', 'pt', 'sv'];

describe('to a tool of the visitor', () => {
  for (const [path, {texts}] of Object.entries(FILES)) {
    const lang = /\/(\w\w)\.ts$/.exec(path)![1]!;
    if (KNOWN.includes(lang)) it(`refusing is refusing: ${lang}`, () => expect(classify(texts.reject)).equal('reject'));

    it(`nothing else is refusing: ${lang}`, () => {
      for (const label of [texts.accept, texts.settings, texts.close]) expect(classify(label), label).not.equal('reject');
    });
  }
});
