// Two documents of a site that are open at the same time, in any browser: a choice on one is followed by the other.
// They stand in frames of one page, as only Chromium can be asked for a second tab: in-step.spec.ts.
import {shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';
import {remember} from './returning.js';

interface Look {
  isAsked: boolean;
  isTourOpen: boolean;
  ran: string[];
  granted: string | undefined;
}

/** What there is to see of each document. */
const look = (): Look[] => [...document.querySelectorAll('iframe')].map(({contentWindow, contentDocument}) => ({
  isAsked: !!contentDocument?.querySelector('cookies-preferences')?.shadowRoot?.querySelector('#banner'),
  isTourOpen: !!contentDocument?.querySelector('iframe')?.hasAttribute('src'),
  ran: contentWindow!.ran ?? [],
  granted: contentWindow!.cookiesPreferences?.consent?.granted.join('.'),
}));

/** Waits until both documents look like this. */
async function expectBoth(visitor: Visitor, expected: Look): Promise<void> {
  await expect.poll(() => visitor.run(look), {timeout: 10_000}).toEqual([expected, expected]);
}

const UNDECIDED = {isAsked: true, isTourOpen: false, ran: [], granted: undefined};
const OPEN = {isAsked: false, isTourOpen: true, ran: ['/count.js'], granted: 'statistical.marketing'};
const SHUT = {isAsked: false, isTourOpen: false, ran: [], granted: ''};

async function open(visitor: Visitor, site: Site): Promise<void> {
  site.page('/shop', shopPage({
    below: `${trackerScript(site, 'statistical', '/count.js')}
      <iframe title="Tour" width="300" height="150" data-consent="marketing" data-consent-src="${site.tracker.url('/tour.html')}"></iframe>`,
  }));
  const frame = '<iframe src="/shop" title="Shop" width="600" height="400"></iframe>';
  site.page('/', `<!doctype html><title>Two</title>${frame}${frame}`);
  await visitor.visit(site.url('/'));
}

const answer = (visitor: Visitor, act: 'accept' | 'reject' | 'reset'): Promise<void> =>
  visitor.run((act: 'accept' | 'reject' | 'reset') => void document.querySelector('iframe')!.contentWindow!.cookiesPreferences![act](), act);

test.describe('the other document', () => {
  test('opens what was agreed to in the first', async ({visitor, site}) => {
    await open(visitor, site);
    await expectBoth(visitor, UNDECIDED);
    await answer(visitor, 'accept');
    await expectBoth(visitor, OPEN);
  });

  test('asks no more after a refusal in the first', async ({visitor, site}) => {
    await open(visitor, site);
    await expectBoth(visitor, UNDECIDED);
    await answer(visitor, 'reject');
    await expectBoth(visitor, SHUT);
  });

  test('runs nothing any more after a withdrawal in the first', async ({visitor, site}) => {
    await remember(visitor, site, {granted: 'statistical.marketing'});
    await open(visitor, site);
    await expectBoth(visitor, OPEN);
    site.clear();
    await answer(visitor, 'reject');
    await expectBoth(visitor, SHUT);
    expect(site.requests().filter(({path}) => path === '/shop')).toHaveLength(2);
    expect(site.requests(site.tracker)).toEqual([]);
  });

  test('asks again when the first forgets the choice', async ({visitor, site}) => {
    await remember(visitor, site, {granted: '', denied: 'statistical.marketing'});
    await open(visitor, site);
    await expectBoth(visitor, SHUT);
    await answer(visitor, 'reset');
    await expectBoth(visitor, UNDECIDED);
  });
});
