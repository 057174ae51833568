// What was refused and cannot be erased is named with its domain, in the preferences and in the declaration.
// How it looks, and that it is accessible, is in ../remains.spec.ts.
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const SERVICES = `
  <cookie-service name="youtube" category="third-party" provider="YouTube" cookies="_yt">
    <cookie-item name="VISITOR_INFO1_LIVE" domain=".youtube.com"></cookie-item><cookie-item name="YSC" domain="youtube.com"></cookie-item>
  </cookie-service>
  <cookie-service name="counter" category="statistical" provider="Counter" cookies="_id"><cookie-item name="token" http-only></cookie-item></cookie-service>
  <cookie-service name="login" category="necessary" provider="Portal"><cookie-item name="sid" http-only></cookie-item></cookie-service>`;

const INTRO = {
  en: 'You refused these, but this page cannot erase what may be left of them. You can, in the settings of your browser:',
  fr: 'Vous les avez refusés, mais cette page ne peut effacer ce qu’il en reste peut-être. Vous le pouvez, dans les réglages de votre navigateur :',
};

const YOUTUBE = 'VISITOR_INFO1_LIVE, YSC (YouTube, youtube.com)';
const COUNTER = 'token (Counter, www.shop.localhost)';

async function visit(visitor: Visitor, site: Site, {services = SERVICES, lang = 'en'} = {}): Promise<void> {
  site.page('/cookies', portalPage(`<main><cookies-declaration tables-only></cookies-declaration></main>
    <cookies-preferences>${services}</cookies-preferences><a id="way-back" href="#cookies-preferences">Cookies</a>`, {lang}));
  await visitor.visit(site.url('/cookies'));
  await visitor.waitFor('cookies-declaration table');
}

/** What is said of it in the declaration or the preferences, line by line. */
const told = (visitor: Visitor, where: 'declaration' | 'preferences'): Promise<string[]> => visitor.run((place) => {
  const root = place === 'declaration' ? document : document.querySelector('cookies-preferences')!.shadowRoot!;
  return [...root.querySelectorAll('[data-consent-remains] :is(p, li)')].map((line) => line.textContent!.replace(/\s+/g, ' ').trim());
}, where);

test('what a refusal cannot erase is named in the declaration at once, and in the preferences', async ({visitor, site}) => {
  await visit(visitor, site);
  expect(await told(visitor, 'declaration')).toEqual([]);
  await visitor.click('cookies-declaration p > button');
  await expect.poll(() => told(visitor, 'declaration')).toEqual([INTRO.en, YOUTUBE, COUNTER]);
  await visitor.click('#way-back');
  await expect.poll(() => told(visitor, 'preferences')).toEqual([INTRO.en, YOUTUBE, COUNTER]);
  await visitor.reload();
  await expect.poll(() => told(visitor, 'declaration')).toEqual([INTRO.en, YOUTUBE, COUNTER]);
});

test('in French, too', async ({visitor, site}) => {
  await visit(visitor, site, {lang: 'fr'});
  await visitor.click('cookies-declaration p > button');
  await expect.poll(() => told(visitor, 'declaration')).toEqual([INTRO.fr, YOUTUBE, COUNTER]);
  await visitor.click('#way-back');
  await expect.poll(() => told(visitor, 'preferences')).toEqual([INTRO.fr, YOUTUBE, COUNTER]);
});

test('only of what is refused, and no more once it is granted', async ({visitor, site}) => {
  await visit(visitor, site);
  await visitor.click('#way-back');
  await visitor.click('input[value=statistical]');
  await visitor.click('#save');
  await expect.poll(() => told(visitor, 'declaration')).toEqual([INTRO.en, YOUTUBE]);
  await visitor.click('#way-back');
  await visitor.click('#accept-all');
  await expect.poll(() => told(visitor, 'declaration')).toEqual([]);
  await visitor.click('#way-back');
  await visitor.waitFor('dialog');
  expect(await told(visitor, 'preferences')).toEqual([]);
});

test('what is still there after erasing is named by its real name, until it is gone', async ({visitor, site}) => {
  await visit(visitor, site, {services: '<cookie-service name="counter" category="statistical" provider="Counter" cookies="_id*"></cookie-service>'});
  await visitor.click('cookies-declaration p > button');
  // As a script does that still runs: again, until the refusal has erased for the last time.
  await expect(async () => {
    await visitor.run(() => { document.cookie = '_id.1=back; Path=/'; });
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    const shown = expect.poll(() => told(visitor, 'preferences'), {timeout: 1000}).toEqual([INTRO.en, '_id.1 (Counter, www.shop.localhost)']);
    await shown.finally(() => visitor.click('#close-preferences'));
  }).toPass();
  await visitor.run(() => { document.cookie = '_id.1=; Path=/; Max-Age=0'; });
  await visitor.click('#way-back');
  await expect.poll(() => told(visitor, 'preferences')).toEqual([]);
});
