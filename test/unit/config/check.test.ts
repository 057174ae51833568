// Tests of config/check.ts (what it says of `exempt` is in check-exempt.test.ts): which mistakes of the page author are found, and where. Each has a value of its own here,
// as the same line is never printed twice. The words are tested in warnings.test.ts.

import {expect} from 'chai';
import {check} from '../../../src/config/check.js';
import {fromHtml} from '../../../src/config/from-html.js';
import type {WarningCode} from '../../../src/config/warnings.js';
import {place} from '../on-page.js';
import {warningsDuring} from '../warnings.js';

const warningsOf = (markup: string) => warningsDuring(() => {
  const element = place(markup);
  check(element, fromHtml(element));
});

const withAttributes = (attributes: string, children = ''): string => `<cookies-preferences ${attributes}>${children}</cookies-preferences>`;
const withChildren = (children: string): string => withAttributes('', children);

/** The code, what the line says, and the element that is meant. */
const MISTAKES: readonly [markup: string, code: WarningCode, says: string, selector: string][] = [
  [withAttributes('months="0"'), 'attribute', 'months="0" is not a whole number from 1 to 12', 'cookies-preferences'],
  [withAttributes('months="13"'), 'attribute', 'months="13"', 'cookies-preferences'],
  [withAttributes('months="1.5"'), 'attribute', 'months="1.5"', 'cookies-preferences'],
  [withAttributes('months="six"'), 'attribute', 'months="six"', 'cookies-preferences'],
  [withAttributes('revision="a b"'), 'attribute', 'revision="a b" is not up to 32', 'cookies-preferences'],
  [withAttributes('revision="a&b"'), 'attribute', 'revision="a&b"', 'cookies-preferences'],
  [withAttributes(`revision="${'a'.repeat(33)}"`), 'attribute', 'revision="aaa', 'cookies-preferences'],
  [withAttributes('cookie-name="a;b"'), 'attribute', 'cookie-name="a;b"', 'cookies-preferences'],
  [withAttributes('cookie-domain="https://a.example"'), 'attribute', 'is not a domain of this page, such as localhost', 'cookies-preferences'],
  [withAttributes('position="left"'), 'attribute', 'position="left" is not one of bottom, top', 'cookies-preferences'],
  [withAttributes('categories="Statistical"'), 'name', '"Statistical" is no name', 'cookies-preferences'],
  [withAttributes('categories="marketing,functional"'), 'name', '"marketing,functional"', 'cookies-preferences'],
  [withAttributes('exempt="Matomo"'), 'name', '"Matomo"', 'cookies-preferences'],
  [withAttributes('src="a.json"', '<cookie-service category="marketing"></cookie-service>'), 'two-sources', 'The children count', 'cookies-preferences'],
  [withAttributes('src="a.json" categories="marketing"'), 'two-sources', '"src" counts', 'cookies-preferences'],
  [withChildren('<main>Page</main>'), 'unclosed', '<main>', 'main'],
  [withChildren('<cookie-service category="marketing"><h1>Page</h1></cookie-service>'), 'unclosed', '<h1>', 'h1'],
  [`${withChildren('')}<cookies-preferences id="other"></cookies-preferences>`, 'two-elements', 'keep one', '#other'],
  [withChildren('<cookie-category name="Maps" label="Maps"></cookie-category>'), 'name', '"Maps"', 'cookies-preferences'],
  [withChildren('<cookie-category name="maps"></cookie-category>'), 'category-label', '"maps"', 'cookies-preferences'],
  [withChildren('<cookie-category name="a" label="A"></cookie-category>'.repeat(2)), 'duplicate-name', '"a"', 'cookies-preferences'],
  [withChildren('<cookie-service category="forum"></cookie-service>'), 'unknown-category', '"forum"', 'cookie-service'],
  [withChildren('<cookie-service name="nobody"></cookie-service>'), 'service-category', '"nobody"', 'cookie-service'],
  [withChildren('<cookie-service provider="Somebody"></cookie-service>'), 'service-category', '"Somebody"', 'cookie-service'],
  [withChildren('<cookie-service cookies="sid"></cookie-service>'), 'service-category', '"sid"', 'cookie-service'],
  [withChildren('<cookie-service category="marketing" name="My Ads"></cookie-service>'), 'name', '"My Ads"', 'cookie-service'],
  [withChildren('<cookie-service category="marketing" name=""></cookie-service>'), 'name', '""', 'cookie-service'],
  [withChildren('<cookie-service category="marketing" name="marketing"></cookie-service>'), 'duplicate-name', '"marketing"', 'cookie-service'],
  [withChildren('<i slot="text"></i><cookie-service category="marketing" name="b"></cookie-service>'.repeat(2)), 'duplicate-name', '"b"', 'cookie-service:last-child'],
  [withChildren('<cookie-service category="marketing" party="3rd"></cookie-service>'), 'attribute', 'party="3rd"', 'cookie-service'],
  [withChildren('<cookie-service category="marketing" privacy-href="javascript:alert(1)"></cookie-service>'), 'attribute', 'privacy-href="javascript:alert(1)" is not the address', 'cookie-service'],
  [withChildren('<cookie-service category="marketing"><cookie-item kind="web"></cookie-item></cookie-service>'), 'attribute', 'kind="web"', 'cookie-service'],
];

describe('the page author', () => {
  for (const [markup, code, says, selector] of MISTAKES) {
    it(`is told of ${code}, at its place, by ${markup}`, async () => {
      const warnings = await warningsOf(markup);
      expect(warnings.map((warning) => warning.code)).deep.equal([code]);
      expect(warnings[0]!.line).contain(says);
      expect(warnings[0]!.element).equal(document.querySelector(selector));
    });
  }

  it('is told of everything that is wrong at once', async () => {
    const warnings = await warningsOf(withAttributes('months="99" position="right"', '<cookie-service category="games" name="Go"></cookie-service>'));
    expect(warnings.map(({code}) => code)).have.members(['attribute', 'attribute', 'unknown-category', 'name']);
  });

  for (const markup of [
    withChildren(''),
    withAttributes('categories="statistical marketing"'),
    withAttributes('src="a.json"'),
    withAttributes('months="12" revision="2026-11_b.C" cookie-name="my-choice" cookie-domain="example.org" position="bottom-end" exempt="statistical"', '<cookie-service category="statistical"></cookie-service>'),
    withChildren('<cookie-category name="maps" label="Maps"></cookie-category><cookie-service category="maps" name="osm"></cookie-service>'),
    withChildren('<cookie-category name="statistical" summary="Ours"></cookie-category><cookie-service category="statistical"></cookie-service>'),
    withChildren('<cookie-service category="marketing" privacy-href="privacy.html"></cookie-service><cookie-service category="marketing" privacy-href="mailto:dpo@example.org"></cookie-service>'),
    withChildren('<cookie-service category="marketing" party="first"><cookie-item kind="local"><cookie-item kind="indexeddb"></cookie-service>'),
    withChildren('<h2 slot="heading">Cookies</h2><p slot="text">More <b>words</b></p><cookie-text key="title" text="Hello"></cookie-text>'),
  ]) {
    it(`hears nothing about ${markup}`, async () => expect(await warningsOf(markup)).deep.equal([]));
  }
});
