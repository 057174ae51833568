// One place to choose at a time: beside a declaration, which offers the choice, no banner comes by itself.
// What the declaration offers is in declaration-choice.spec.ts.
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const ELEMENT = '<cookies-preferences categories="statistical"></cookies-preferences>';

const isLoaded = (visitor: Visitor): Promise<boolean> =>
  visitor.waitFor(() => performance.getEntriesByType('resource').some(({name}) => name.includes('-care-')));

async function visit(visitor: Visitor, site: Site, body: string): Promise<void> {
  site.page('/', portalPage(body));
  await visitor.visit(site.url('/'));
}

test('beside a declaration the banner does not come by itself', async ({visitor, site}) => {
  await visit(visitor, site, `${ELEMENT}<cookies-declaration></cookies-declaration>`);
  await visitor.waitFor('cookies-declaration button');
  await isLoaded(visitor);
  expect(await visitor.isVisible('#banner')).toBe(false);
  await visitor.click('cookies-declaration p > button');
  await visitor.waitFor(() => window.cookiesPreferences!.consent?.denied.includes('statistical'));
});

test('it comes when it is called for', async ({visitor, site}) => {
  await visit(visitor, site, `${ELEMENT}<cookies-declaration></cookies-declaration>`);
  await visitor.waitFor('cookies-declaration button');
  await visitor.run(() => window.cookiesPreferences!.show('banner'));
  await visitor.waitFor('#banner');
});

test('it goes where a declaration is put beside it later', async ({visitor, site}) => {
  await visit(visitor, site, ELEMENT);
  await visitor.waitFor('#banner');
  await visitor.run(() => void document.body.append(document.createElement('cookies-declaration')));
  await visitor.waitFor('cookies-declaration button');
  await visitor.waitUntilGone('#banner');
});

test('it comes where the declaration is taken away unanswered', async ({visitor, site}) => {
  await visit(visitor, site, `<main><cookies-declaration></cookies-declaration></main>${ELEMENT}`);
  await visitor.waitFor('cookies-declaration button');
  await visitor.run(() => {
    document.querySelector('main')!.innerHTML = '<p data-consent="statistical">Another page</p>';
  });
  await visitor.waitFor('#banner');
});
