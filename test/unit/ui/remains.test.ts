// Tests of ui/remains.ts: how what cannot be erased is put together for the visitor.
// What is named is tested in ../erase/remains.test.ts.

import {expect} from 'chai';
import {render} from 'lit';
import type {Remain} from '../../../src/erase/remains.js';
import {openPage, page} from '../../../src/ui/page.js';
import {tell} from '../../../src/ui/remains.js';
import {freshCore} from '../on-page.js';
import {configOf, serviceOf} from '../portal.js';

async function shown(lang: string, remains: readonly Remain[]): Promise<string[]> {
  const config = configOf('<cookie-category name="marketing"></cookie-category>', `lang="${lang}"`);
  await openPage(await freshCore(document.querySelector('cookies-preferences')), config);
  await page.words.loadMore();
  const host = document.createElement('div');
  render(tell(remains), host);
  return [...host.querySelectorAll('p, li')].map((element) => element.textContent!.replace(/\s+/g, ' ').trim());
}

const VIDEO = serviceOf('<cookie-service name="youtube" provider="YouTube" category="third-party"></cookie-service>');
const NAMED = serviceOf('<cookie-service name="maps" category="third-party"></cookie-service>');
const UNNAMED = serviceOf('<cookie-service category="third-party"></cookie-service>');

it('what cannot be erased is told by service and domain, each name once', async () => {
  const [, ...lines] = await shown('en', [
    {service: VIDEO, name: 'A', domain: 'youtube.com'},
    {service: NAMED, name: 'm', domain: 'maps.example'},
    {service: VIDEO, name: 'B', domain: 'youtube.com'},
    {service: VIDEO, name: 'A', domain: 'youtube.com'},
    {service: VIDEO, name: 'A', domain: 'www.shop.example'},
    {service: UNNAMED, name: '<b>', domain: 'www.shop.example'},
  ]);
  expect(lines).deep.equal(['A, B (YouTube, youtube.com)', 'm (maps, maps.example)', 'A (YouTube, www.shop.example)', '<b> (www.shop.example)']);
});

for (const [lang, words] of [['en', /^You refused these, but this page cannot erase/], ['fr', /^Vous les avez refusés, mais cette page ne peut effacer/]] as const) {
  it(`what cannot be erased is introduced in ${lang}`, async () => {
    expect((await shown(lang, [{service: VIDEO, name: 'A', domain: 'youtube.com'}]))[0]).match(words);
  });
}
