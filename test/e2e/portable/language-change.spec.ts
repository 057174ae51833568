// The language of the page changes while something of ours is shown: it follows, wherever the language is said.
// What is said in which language is in languages.spec.ts.
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const ELEMENT = `<cookies-preferences>
  <cookie-service name="video" category="third-party" provider="Tube" party="third"></cookie-service></cookies-preferences>`;

async function visit(visitor: Visitor, site: Site, body: string): Promise<void> {
  site.page('/', portalPage(body));
  await visitor.visit(site.url('/'));
}

const say = (visitor: Visitor, lang: string): Promise<void> => visitor.run((lang: string) => { document.documentElement.lang = lang; }, lang);

test('the banner follows, with its direction, and back again', async ({visitor, site}) => {
  await visit(visitor, site, ELEMENT);
  await visitor.waitFor('#banner');
  await visitor.waitFor(() => getComputedStyle(document.documentElement).getPropertyValue('--cookies-banner-height'));
  for (const [lang, dir, reject] of [['fr', 'ltr', 'Tout refuser'], ['ar', 'rtl', 'رفض الكل'], ['tlh', 'ltr', 'Reject all'], ['nb', 'ltr', 'Avvis alle'], ['en', 'ltr', 'Reject all']] as const) {
    await say(visitor, lang);
    await expect.poll(() => visitor.text('#reject'), lang).toBe(reject);
    const root = await visitor.run(() => {
      const root = document.querySelector('cookies-preferences')!.shadowRoot!.querySelector<HTMLElement>('#root')!;
      return [root.lang, root.dir];
    });
    expect(root).toEqual([lang === 'tlh' ? 'en' : lang, dir]);
  }
});

test('preferences, declaration and placeholder follow', async ({visitor, site}) => {
  await visit(visitor, site, `${ELEMENT}<cookies-declaration></cookies-declaration>
    <iframe title="Tour" data-consent="video" data-consent-src="${site.tracker.url('/tour.html')}" width="400" height="300"></iframe>`);
  await visitor.waitFor('cookies-declaration table');
  await visitor.waitFor('#load-once');
  await visitor.run(() => window.cookiesPreferences!.show());
  await visitor.waitFor('dialog');
  await visitor.click('input[value=third-party]');
  await say(visitor, 'fr');
  await expect.poll(() => visitor.text('#save')).toBe('Enregistrer mon choix');
  await expect.poll(() => visitor.text('cookies-declaration h1')).toBe('Politique relative aux cookies');
  await expect.poll(() => visitor.text('#load-once')).toBe('Charger une fois');
  // What is ticked stays so.
  expect(await visitor.run(() => document.querySelector('cookies-preferences')!.shadowRoot!.querySelector<HTMLInputElement>('input[value=third-party]')!.checked)).toBe(true);
});

test('the language may change at any element around', async ({visitor, site}) => {
  await visit(visitor, site, `<div lang="en">${ELEMENT}</div>`);
  await visitor.waitFor('#banner');
  await visitor.waitFor(() => getComputedStyle(document.documentElement).getPropertyValue('--cookies-banner-height'));
  await visitor.run(() => { document.querySelector('div')!.lang = 'de'; });
  await expect.poll(() => visitor.text('#reject')).toBe('Alle ablehnen');
  await visitor.run(() => { document.querySelector<HTMLElement>('cookies-preferences')!.lang = 'fr'; });
  await expect.poll(() => visitor.text('#reject')).toBe('Tout refuser');
});
