// A page that the browser renders ahead, in case the visitor goes there: nothing of it opens, and nobody is asked, until she does.
// Only Chromium renders ahead.
import {shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/remembering-fixture.js';
import type {Visitor} from '../visitor/visitor.js';

declare global {
  interface Window {
    /** What the page was like just before the visitor came to it; undefined where it was not rendered ahead. */
    ahead?: {ran: string[]; isAsked: boolean; isOpen: boolean};
  }
}

/** Stands first, so that it sees the page before our own script hears that the visitor is there. */
const WATCH = `<script>document.addEventListener('prerenderingchange', () => {
  window.ahead = {
    ran: window.ran ?? [],
    isAsked: !!document.querySelector('cookies-preferences').shadowRoot?.querySelector('#banner')?.checkVisibility(),
    isOpen: document.querySelector('iframe').hasAttribute('src') || !!document.querySelector('#inside'),
  };
});
// Asking takes three answers of the server, so after six it would have been done.
addEventListener('load', async () => {
  for (let trip = 0; trip < 6; trip++) await fetch('/trip');
  await fetch('/loaded?' + document.prerendering);
});</script><script src="/cookies-preferences.js"></script>`;

/** Shows a page that has the browser render the next one, and waits until that is done. */
async function renderAhead(visitor: Visitor, site: Site): Promise<void> {
  const rules = {prerender: [{source: 'list', urls: ['/next'], eagerness: 'immediate'}]};
  site.page('/here', shopPage({below: `<a id="link" href="/next">Next</a><script type="speculationrules">${JSON.stringify(rules)}</script>`}));
  site.page('/next', shopPage({
    head: WATCH,
    above: `<iframe title="Tour" data-consent="statistical" data-consent-src="${site.tracker.url('/tour.html')}"></iframe>`,
    below: `<template data-consent="statistical"><!-- <p id="inside">Inside</p> --></template>${trackerScript(site, 'statistical', '/next.js')}`,
  }));
  await visitor.visit(site.url('/here'));
  await expect.poll(() => site.requests().map(({path}) => path)).toContain('/loaded?true');
}

async function goThere(visitor: Visitor): Promise<void> {
  await visitor.click('#link');
  await visitor.waitFor(() => location.pathname === '/next' && window.ahead);
  expect(await visitor.run(() => window.ahead)).toEqual({ran: [], isAsked: false, isOpen: false});
}

const isOpen = (): unknown => window.ran?.includes('/next.js') && document.querySelector('iframe')!.src && document.querySelector('#inside');

test.describe('a page that is rendered ahead', () => {
  test('asks when the visitor comes, and opens when she agrees', async ({visitor, site}) => {
    await renderAhead(visitor, site);
    expect(site.requests(site.tracker)).toEqual([]);
    await goThere(visitor);
    await visitor.click('#accept');
    await visitor.waitFor(isOpen);
    expect(await visitor.run(() => window.ran)).toEqual(['/next.js']);
  });

  test('opens what was granted before when the visitor comes, and does not ask', async ({visitor, site}) => {
    site.page('/', shopPage());
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitUntilGone('#banner');
    await renderAhead(visitor, site);
    expect(site.requests(site.tracker)).toEqual([]);
    await goThere(visitor);
    await visitor.waitFor(isOpen);
    expect(await visitor.isVisible('#banner')).toBe(false);
    expect(site.requests(site.tracker).filter(({path}) => path === '/next.js')).toHaveLength(1);
  });

  for (const [answer, outcome] of [['accept', 'opens'], ['reject', 'stays shut']] as const) {
    test(`${outcome} without asking, where the visitor chose to ${answer} after it was rendered`, async ({visitor, site}) => {
      await renderAhead(visitor, site);
      await visitor.click(`#${answer}`);
      await visitor.waitUntilGone('#banner');
      await goThere(visitor);
      if (answer === 'accept') await visitor.waitFor(isOpen);
      await visitor.click('#way-back');
      await visitor.waitFor('dialog');
      expect(await visitor.isVisible('#banner')).toBe(false);
      expect(await visitor.run(() => window.ran)).toEqual(answer === 'accept' ? ['/next.js'] : undefined);
    });
  }
});
