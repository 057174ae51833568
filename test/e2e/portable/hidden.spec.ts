// A blocker hides the element, as some do with all that asks for consent: the page stays whole, and nothing gated runs.
// Blockers that stop our files are in blocked.spec.ts.
import {LONG_TEXT, portalPage} from '../portal-page.js';
import {trackerScript} from '../shop-page.js';
import {expect, test} from '../visitor/fixture.js';

test('a page on which the element is hidden can be read and used, also after a click on the way back', async ({visitor, site}) => {
  site.page('/', portalPage(`<cookies-preferences categories="statistical"></cookies-preferences>${trackerScript(site, 'statistical', '/count.js')}
    <p><a id="way-back" href="#cookies-preferences">Cookie settings</a> <button id="page" onclick="this.textContent = 'Pressed'">Press</button></p>${LONG_TEXT}`,
  {head: '<style>cookies-preferences {display: none !important}</style>'}));
  await visitor.visit(site.url('/'));
  await visitor.waitFor(() => performance.getEntriesByType('resource').some(({name}) => name.includes('-care-')));
  expect(await visitor.run(() => getComputedStyle(document.documentElement).getPropertyValue('--cookies-banner-height'))).toBe('');
  await visitor.click('#way-back');
  await visitor.waitFor(() => performance.getEntriesByType('resource').some(({name}) => name.includes('-preferences-preferences-')));
  await visitor.run(() => window.cookiesPreferences!.show());
  await visitor.click('#page');
  await expect.poll(() => visitor.text('#page')).toBe('Pressed');
  expect(await visitor.run(() => document.querySelector('cookies-preferences')!.shadowRoot!.querySelector('dialog')?.open ?? false)).toBe(false);
  expect(site.requests(site.tracker)).toEqual([]);
});
