// Tests of gate/mistakes.ts and hosts.ts: which markup on the page is told, by which code and at which element.
// Each has a value of its own, as the same line is never printed twice. The words are tested in warnings.test.ts.

import {expect} from 'chai';
import type {Config} from '../../../src/config/config.js';
import {fromHtml} from '../../../src/config/from-html.js';
import {readConfig} from '../../../src/config/read.js';
import type {WarningCode} from '../../../src/config/warnings.js';
import {checkMarkup} from '../../../src/gate/mistakes.js';
import {freshCore, place} from '../on-page.js';
import {type Warning, warningsDuring} from '../warnings.js';

const read = (): Config | undefined => {
  const element = document.querySelector('cookies-preferences');
  return element ? readConfig(fromHtml(element), element) : undefined;
};

/** What the page is told about this markup, of which nothing was opened but what matches. */
async function warningsOf(markup: string, opened = ':not(*)'): Promise<Warning[]> {
  place(`<main>${markup}</main>`);
  const core = await freshCore();
  for (const element of document.querySelectorAll(opened)) core.opened.add(element);
  return warningsDuring(() => checkMarkup(core, read()));
}

let count = 0;

/** Another address each time. */
const at = (host = 'tracker.example'): string => `https://${host}/${++count}`;

const gated = (host: string): string => `<script type="text/plain" data-consent="ads" data-consent-src="https://${host}/a.js"></script>`;

const service = (rest: string): string => `<cookies-preferences><cookie-service name="ads" category="marketing" ${rest}></cookie-service></cookies-preferences>`;

/** The code, what the line says, and the element that is meant. */
const MISTAKES: readonly [code: WarningCode, markup: string, says: string, selector: string][] = [
  ['live', '<script data-consent="ads">0</script>', '<script> is not held back', 'script'],
  ['live', `<script data-consent="ads" src="${at()}"></script>`, '<script src="https://tracker.example/', 'script'],
  ['live', `<script type="Text/JavaScript" data-consent="ads" src="${at()}"></script>`, 'write type="text/plain"', 'script'],
  ['live', `<script type="module" data-consent="ads" src="${at()}"></script>`, 'write type="text/plain"', 'script'],
  ['live', `<iframe data-consent="ads" src="${at()}"></iframe>`, 'data-consent-src="…" on it instead of src', 'iframe'],
  ['live', `<iframe data-consent="ads" src="${at()}" data-consent-src="${at()}"></iframe>`, 'instead of src', 'iframe'],
  ['live', '<iframe data-consent="ads" srcdoc="a"></iframe>', 'instead of srcdoc', 'iframe'],
  ['live', `<img data-consent="ads" srcset="${at()} 2x">`, 'instead of srcset', 'img'],
  ['live', `<video data-consent="ads" poster="${at()}"></video>`, 'instead of poster', 'video'],
  ['live', `<object data-consent="ads" data="${at()}"></object>`, 'instead of data', 'object'],
  ['live', `<link rel="stylesheet" data-consent="ads" href="${at()}">`, 'instead of href', 'link'],
  ['live', `<p data-consent="ads" style="background: url(${at()})"></p>`, '<p style=', 'p'],
  ['live', `<div data-consent="ads"><p><iframe src="${at()}"></iframe></p></div>`, 'data-consent="…" data-consent-src="…" on it', 'iframe'],
  ['live', `<video data-consent="ads"><source src="${at()}"></video>`, '<source src=', 'source'],
  ['live', `<svg><image data-consent="ads" href="${at()}"/></svg>`, 'data-consent; put it into <template', 'image'],
  ['live', `<svg><script type="text/plain" data-consent="ads" href="${at()}"></script></svg>`, 'data-consent; put it into <template', 'svg script'],
  ['bare-template', `<template data-consent="a1"><img src="${at()}"></template>`, '<template data-consent="a1">', 'template'],
  ['bare-template', `<template data-consent="a2"><picture><source srcset="${at()}"></picture></template>`, 'a2', 'template'],
  ['bare-template', `<template data-consent="a3"><video poster="${at()}"></video></template>`, 'a3', 'template'],
  ['bare-template', `<template data-consent="a4"><svg><use href="${at()}"/></svg></template>`, 'a4', 'template'],
  ['bare-template', `<template data-consent="a5"><svg><script href="${at()}"></script></svg></template>`, 'a5', 'template'],
  ['bare-template', `<template data-consent="a6"><p><template><img src="${at()}"></template></p></template>`, 'a6', 'template'],
  ['bare-template', `<template data-consent="a8"><div><script src="${at()}"></script></div></template>`, 'a8', 'template'],
  ['bare-template', `<template data-consent="a7"><!-- Advert --><img src="${at()}"></template>`, 'a7', 'template'],
  ['empty-template', '<template data-consent="b1"></template>', '<template data-consent="b1"> is empty', 'template'],
  ['empty-template', '<template data-consent="b2"> <!-- --> </template>', 'b2', 'template'],
  ['comment-end', '<template data-consent="c1"><!-- <p>a --> b</p> --></template>', '<template data-consent="c1">', 'template'],
  ['comment-end', `<template data-consent="c2"><!-- <!-- a --> <img src="${at()}"><!-- <b>a</b> --></template>`, 'c2', 'template'],
  ['style', '<style type="text/plain">@import "a"</style>', '<style> imports', 'style'],
  ['style', '<style data-consent="d1">p {}</style>', '<style data-consent="d1">', 'style'],
  ['no-name', '<iframe data-consent=""></iframe>', '<iframe data-consent=""> names nobody', 'iframe'],
  ['no-name', '<script type="text/plain" data-consent=" "></script>', 'names nobody', 'script'],
  ['no-name', `<img data-consent-src="${at()}">`, '<img data-consent-src="https:', 'img'],
  ['consent-type', '<script type="text/plain" data-consent="ads" data-consent-type="text/plain"></script>', '"text/plain"', 'script'],
  ['consent-type', '<script type="text/plain" data-consent="ads" data-consent-type="modul"></script>', '"modul"', 'script'],
  ['script-type', '<script type="text/plan" data-consent="ads"></script>', '"text/plan"', 'script'],
  ['script-type', '<script type=" text/plain" data-consent="ads"></script>', '" text/plain"', 'script'],
  ['script-end', '<script type="text/html" data-consent="e1"><script src="a"></script></script>', '<script data-consent="e1">', 'script'],
  ['data-src', `<iframe data-consent="ads" data-src="${at()}"></iframe>`, 'write data-consent-src', 'iframe'],
  ['data-src', `<script type="text/plain" data-consent="ads" data-src="${at()}"></script>`, 'write data-consent-src', 'script'],
  ['data-src', `<img data-consent="ads" data-srcset="${at()} 2x">`, 'write data-consent-srcset', 'img'],
  ['noscript', `${gated('f1.example')}<p></p><noscript><img src="https://f1.example/p.gif"></noscript>`, 'https://f1.example/p.gif', 'noscript'],
  ['noscript', `<script type="text/plain" data-consent="ads">load('https://f2.example/gtm.js')</script><p></p><noscript><iframe src="//f2.example/ns.html"></iframe></noscript>`, '//f2.example/ns.html', 'noscript'],
  ['noscript', `${gated('f3.example')}<noscript><p><img alt="" src='https://elsewhere.example/3'></p></noscript>`, 'https://elsewhere.example/3', 'noscript'],
  ['noscript', `<noscript><img src="https://elsewhere.example/4"></noscript>${gated('f4.example')}`, 'https://elsewhere.example/4', 'noscript'],
  ['noscript', `${service('hosts="f5.example"')}<noscript><img src="https://px.f5.example/"></noscript>`, 'https://px.f5.example/', 'noscript'],
  ['hint', `<link rel="preconnect" href="https://g1.example">${gated('g1.example')}`, '<link rel="preconnect" href="https://g1.example/">', 'link'],
  ['hint', `<link rel="dns-prefetch" href="//g2.example">${gated('g2.example')}`, 'g2.example', 'link'],
  ['hint', `<link rel="modulepreload" href="https://g3.example/a.js">${gated('g3.example')}`, 'g3.example', 'link'],
  ['hint', `<link rel="preload" as="script" href="/stats-4.js"><script type="text/plain" data-consent="ads" data-consent-src="/stats-4.js"></script>`, '/stats-4.js', 'link'],
  ['hint', `<link rel="prefetch" href="https://g5.example/a"><template data-consent="ads"><!--<iframe src="https://g5.example/b"></iframe>--></template>`, 'g5.example', 'link'],
  ['hint', `${service('hosts="*.g6.example"')}<link rel="preconnect" href="https://a.g6.example">`, 'g6.example', 'link'],
  ['hint', `${gated('g7.example')}<script type="speculationrules">{"prefetch": [{"urls": ["https://g7.example/a"]}]}</script>`, '<script type="speculationrules">', '[type=speculationrules]'],
];

/** Everything that the documentation shows, and what only looks like a mistake. */
const RIGHT: readonly [what: string, markup: string, opened?: string][] = [
  ['scripts', `<script type="text/plain" data-consent="ads" data-consent-src="${at()}" async defer></script><script type="text/plain" data-consent="ads">0</script>`],
  ['a script with src beside text/plain', `<script type="text/plain" data-consent="ads" src="${at()}"></script>`],
  ['modules', '<script type="text/plain" data-consent="ads" data-consent-type="module">0</script><script type="text/plain" data-consent="ads" data-consent-type="text/javascript">0</script>'],
  ['an opened script and the one that it was made of', '<script type="" data-consent="ads" id="live">0</script><script type="text/plain" data-consent="ads">0</script>', '#live'],
  ['such scripts in a copy of the page', '<script type="" data-consent="ads">1</script><script type="text/plain" data-consent="ads">1</script>'],
  ['a type in capitals', '<script type="Text/Plain" data-consent="ads"></script>'],
  ['embeds', ['iframe', 'img', 'source', 'track', 'video', 'audio', 'embed'].map((tag) => `<${tag} data-consent="ads" data-consent-src="${at()}"></${tag}>`).join('')],
  ['embeds of other attributes', `<img data-consent="ads" data-consent-srcset="a"><object data-consent="ads" data-consent-data="${at()}"></object><link rel="preload" data-consent="ads" data-consent-href="a">`],
  ['opened embeds', `<iframe data-consent="ads" data-consent-srcdoc="a" srcdoc="a"></iframe><img data-consent="ads" data-consent-src="data:," src="${at()}">`, 'iframe,img'],
  ['an image with a picture in its place', '<img data-consent="ads" data-consent-src="a" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><iframe data-consent="ads" src="about:blank" data-consent-src="a"></iframe>'],
  ['markup in a comment', `<template data-consent="ads"><!-- <script src="${at()}"></script><img src="a"> --></template>`],
  ['markup in two comments', '<template data-consent="ads"><!-- <b>a</b> --> <!-- <b>b</b> --></template>'],
  ['markup without a comment that no browser fetches', `<template data-consent="ads"><!-- Advert --><script src="${at()}"></script><iframe src="a"></iframe></template>`],
  ['a template whose content was taken out', '<template data-consent="ads"></template>', 'template'],
  ['markup as the text of a script', '<script type="text/html" data-consent="ads"><img src="a"><p>Text</p></script>'],
  ['a drawing with a script that ends by itself, as the text of a script', '<script type="text/html" data-consent="ads"><svg><script href="a"/></svg></script>'],
  ['a gated video with gated sources', '<video data-consent="ads"><source data-consent="ads" data-consent-src="a"></video>'],
  ['a template with a box', '<template data-consent="ads" style="display: block; aspect-ratio: 16/9"><!--<p></p>--></template>'],
  ['a button that opens the preferences', '<button data-consent-show="ads">Cookies</button>'],
  ['a noscript that loads nothing', `${gated('h1.example')}<noscript><p>This needs JavaScript.</p></noscript>`],
  ['a noscript that loads from elsewhere', `${gated('h2.example')}<p></p><noscript><img src="https://elsewhere.example/h2"></noscript>`],
  ['a hint to another host', `${gated('h3.example')}<link rel="preconnect" href="https://fonts.example">`],
  ['a hint to a host that the page needs anyhow', `${gated('cdn.example')}<link rel="preconnect" href="https://cdn.example"><img src="https://cdn.example/logo.png">`],
  ['a hint to what needs no consent', '<link rel="preconnect" href="https://h5.example"><script type="text/plain" data-consent="necessary" data-consent-src="https://h5.example/a.js"></script>'],
  ['a hint to the own host', '<link rel="preload" as="style" href="/a.css"><script type="text/plain" data-consent="ads" data-consent-src="/stats.js"></script>'],
  ['hints in markup that is gated', '<template data-consent="ads"><!--<link rel="preconnect" href="https://h6.example"><img src="https://h6.example/a">--></template>'],
  ['what is not ours', `<script type="text/x-template"><b></b></script><div data-src="a"><iframe srcdoc="a"></iframe></div><template></template><style>p {}</style>`],
];

describe('the page author', () => {
  for (const [code, markup, says, selector] of MISTAKES) {
    it(`is told of ${code}, at its place, by ${markup}`, async () => {
      const warnings = await warningsOf(markup);
      expect(warnings.map((warning) => warning.code)).deep.equal([code]);
      expect(warnings[0]!.line).contain(says);
      expect(warnings[0]!.element).equal(document.querySelector(`main ${selector}`));
    });
  }

  for (const [what, markup, opened] of RIGHT) {
    it(`hears nothing about ${what}`, async () => expect(await warningsOf(markup, opened)).deep.equal([]));
  }

  it('hears once of the same mistake, however often the page is looked at', async () => {
    const markup = '<template data-consent="once"></template>';
    expect(await warningsOf(markup)).lengthOf(1);
    expect(await warningsOf(markup + markup)).lengthOf(0);
  });
});
