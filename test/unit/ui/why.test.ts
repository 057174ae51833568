// Tests of ui/why.ts: what a placeholder says, and where its link leads.
// How it looks is tested from outside.

import {expect} from 'chai';
import type {Core} from '../../../src/core/state.js';
import type {Declared} from '../../../src/ui/declared.js';
import {openPage, page} from '../../../src/ui/page.js';
import {type Reason, reasonOf} from '../../../src/ui/why.js';
import {freshCore} from '../on-page.js';
import {configOf} from '../portal.js';

const SERVICES = `
  <cookie-category name="maps" label="Maps"></cookie-category>
  <cookie-service name="tube" category="third-party" provider="Tube" purpose="To show videos"></cookie-service>
  <cookie-service name="quiet" category="third-party" label="Quiet"></cookie-service>
  <cookie-service name="atlas" category="maps" provider="Atlas"></cookie-service>`;

let core: Core;
let declared: Declared;

async function open(): Promise<void> {
  const config = configOf(SERVICES);
  core = await freshCore(document.querySelector('cookies-preferences'));
  await openPage(core, config);
  await page.words.loadMore();
  const {pick} = page.words;
  declared = {
    config,
    optional: config.categories,
    policyOf: () => undefined,
    nameOf: ({label, provider}) => pick(label) || pick(provider),
    label: ({name}) => `label of ${name}`,
    summary: ({name}) => (name === 'maps' ? '' : `summary of ${name}`),
  };
}

const made = (...markup: string[]): HTMLElement[] => markup.map((one) => {
  const template = document.createElement('template');
  template.innerHTML = one;
  return template.content.firstElementChild as HTMLElement;
});

const reason = (...markup: string[]): Reason | undefined => reasonOf(made(...markup), declared);

const frame = (attributes = '', names = 'tube'): string => `<iframe data-consent="${names}" ${attributes}></iframe>`;

describe('a placeholder', () => {
  beforeEach(open);

  for (const [what, names, title, text] of [
    ['a service by its provider and purpose', 'tube', 'Not loaded: Tube', 'To show videos'],
    ['a service without a purpose by that of its category', 'quiet', 'Not loaded: Quiet', 'summary of third-party'],
    ['a category by its label and summary', 'third-party', 'Not loaded: label of third-party', 'summary of third-party'],
    ['who alone where nobody said why', 'atlas', 'Not loaded: Atlas', ''],
    ['each name once', 'tube tube', 'Not loaded: Tube', 'To show videos'],
    ['all names', 'tube atlas', 'Not loaded: Tube, Atlas', 'To show videos'],
    ['no name that is free', 'necessary tube', 'Not loaded: Tube', 'To show videos'],
  ] as const) {
    it(`says ${what}`, () => expect(reason(frame('', names))).deep.include({title, text}));
  }

  it('says nothing of a name that is granted', () => {
    core.consent = {granted: ['tube'], denied: [], date: new Date(), revision: '1'};
    expect(reason(frame('', 'tube atlas'))).include({title: 'Not loaded: Atlas'});
    expect(reason(frame())).equal(undefined);
  });

  for (const names of ['nobody', 'tube nobody', '']) {
    it(`is none for the names "${names}"`, () => expect(reason(frame('', names))).equal(undefined));
  }

  for (const [what, markup] of [['title', frame('title="Tour"')], ['alternative text', '<img data-consent="tube" alt="Tour">']] as const) {
    it(`begins with the ${what} of the content`, () => expect(reason(markup)).include({title: 'Tour', text: 'Not loaded: Tube – To show videos'}));
  }

  it('has the page’s own words as they are', () =>
    expect(reason(frame('data-consent-text="See <b>you</b>"'))).include({title: 'Not loaded: Tube', text: 'See <b>you</b>'}));

  it('has no reason where the page’s own words are empty', () => expect(reason(frame('data-consent-text=""'))).include({text: ''}));

  it('speaks for all that share a box', () => {
    const shared = ['<source data-consent="tube">', '<source data-consent="atlas">'];
    expect(reason(...shared)).include({title: 'Not loaded: Tube, Atlas'});
  });
});

describe('its link', () => {
  before(open);

  for (const [address, href] of [
    ['https://tube.example/x', 'https://tube.example/x'],
    ['//tube.example/x', `${location.protocol}//tube.example/x`],
    ['/x', `${location.origin}/x`],
    ['javascript:alert(1)', ''],
    ['\tjava\nscript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['blob:https://tube.example/x', ''],
    ['mailto:x@tube.example', ''],
    ['https://', ''],
    ['', ''],
  ] as const) {
    it(`of ${JSON.stringify(address)} is ${JSON.stringify(href)}`, () => {
      expect(reason(frame(`data-consent-link="${address}"`))!.href).equal(href);
      expect(reason(frame(`data-consent-src="${address}"`))!.href).equal(href);
    });
  }

  it('is the one that is given, not the address of the frame', () =>
    expect(reason(frame('data-consent-src="https://a.example/" data-consent-link="https://b.example/"'))!.href).equal('https://b.example/'));

  it('is none where the given one will not do', () =>
    expect(reason(frame('data-consent-src="https://a.example/" data-consent-link="javascript:1"'))!.href).equal(''));

  it('is not the address of what is no page', () => {
    expect(reason('<img data-consent="tube" data-consent-src="https://a.example/">')!.href).equal('');
    expect(reason('<template data-consent="tube" data-consent-link="https://b.example/"></template>')!.href).equal('https://b.example/');
  });
});
