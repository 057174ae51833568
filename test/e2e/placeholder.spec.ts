// What a placeholder says and does: who, why, where else; loading once, allowing always; and what has none.
// That it lies over its box is tested in placeholder-box.spec.ts, how it looks in placeholder-look.spec.ts.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright';
import {boxOf, element, frame, PLACEHOLDER, SERVICES, visit} from './placeholder-page.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const BUILT = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

const text = async (page: Page): Promise<string> => (await page.locator(PLACEHOLDER).innerText()).replace(/\s+/g, ' ').trim();

const link = (page: Page): Promise<string | null> => page.locator(`${PLACEHOLDER} a`).getAttribute('href', {timeout: 1000}).catch(() => null);

/** The files that a page fetched of ours. */
const files = (site: Site): string => site.requests(site.shop).map(({path}) => path).join(' ');

test.describe('a placeholder says', () => {
  test('who and why by the service, and leads to the content', async ({page, site}) => {
    await visit(page, site, element() + frame(site));
    await expect(page.getByRole('group', {name: 'Not loaded: Tube'})).toBeVisible();
    expect(await text(page)).toBe('Not loaded: Tube To show videos Load once Always allow Open in a new tab');
    const opener = page.locator(`${PLACEHOLDER} a`);
    expect(await opener.getAttribute('href')).toBe(site.tracker.url('/tour.html'));
    expect(await opener.getAttribute('target')).toBe('_blank');
    expect(await opener.getAttribute('rel')).toBe('noopener');
  });

  test('the title of the content first', async ({page, site}) => {
    await visit(page, site, element() + frame(site, 'width="560" height="315" title="Tour of the city"'));
    await expect(page.getByRole('group', {name: 'Tour of the city'})).toBeVisible();
    expect(await text(page)).toMatch(/^Tour of the city Not loaded: Tube – To show videos Load/);
  });

  test('a category in our words where no service is named', async ({page, site}) => {
    await visit(page, site, element() + frame(site, undefined, 'marketing'));
    expect(await text(page)).toMatch(/^Not loaded: Marketing To show advertising and measure it\. Load/);
  });

  test('all names that are missing', async ({page, site}) => {
    await visit(page, site, element() + frame(site, undefined, 'tube adverts necessary'));
    expect(await text(page)).toMatch(/^Not loaded: Tube, Adverts To show videos To choose adverts Load/);
  });

  test('why in the words of the page, as plain text', async ({page, site}) => {
    await visit(page, site, element() + frame(site, 'width="560" height="315" data-consent-text="<b>See</b> the harbour"'));
    expect(await text(page)).toMatch(/^Not loaded: Tube <b>See<\/b> the harbour Load/);
  });

  test('it in the language of the page', async ({page, site}) => {
    await visit(page, site, element() + frame(site), {lang: 'fr'});
    expect(await text(page)).toBe('Non chargé : Tube To show videos Charger une fois Toujours autoriser Ouvrir dans un nouvel onglet');
    await expect(page.locator(PLACEHOLDER)).toHaveAttribute('lang', 'fr');
  });

  test('it by a file, with the words of the owner', async ({page, site}) => {
    site.shop.file('/cookies.json', JSON.stringify({
      services: [{name: 'tube', category: 'third-party', label: {en: 'The tube', fr: 'Le tube'}, purpose: {en: 'Films', fr: 'Des films'}}],
      texts: {loadOnce: {en: 'Just now', fr: 'Cette fois'}},
    }));
    await visit(page, site, element('src="/cookies.json"', '') + frame(site), {lang: 'fr'});
    await page.locator('#reject').click();
    expect(await text(page)).toMatch(/^Non chargé : Le tube Des films Cette fois /);
  });
});

test.describe('its link', () => {
  for (const [address, expected] of [
    ['/tour', '/tour'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    [' JavaScript:alert(1)', null],
    ['http://[', null],
    ['', null],
  ] as const) {
    test(`for "${address}" is ${expected}`, async ({page, site}) => {
      await visit(page, site, element() + frame(site, `width="560" height="315" data-consent-link="${address}"`));
      await page.locator('#load-once').waitFor();
      expect(await link(page)).toBe(expected && site.url(expected));
    });
  }

  test('is not made of an image’s address', async ({page, site}) => {
    await visit(page, site, element() + `<img data-consent="tube" data-consent-src="${site.tracker.url('/map.gif')}" width="300" height="200">`);
    await page.locator('#load-once').waitFor();
    await expect(page.locator(`${PLACEHOLDER} a`)).toHaveCount(0);
  });
});

test.describe('there is no placeholder, and none of its files,', () => {
  const held: Readonly<Record<string, string>> = {
    'for a tracking pixel': '<img data-consent="tube" data-consent-src="/p.gif" width="1" height="1" alt="">',
    'for a frame that is too narrow': '<iframe data-consent="tube" data-consent-src="/f" width="100" height="300"></iframe>',
    'for a frame that is too low': '<iframe data-consent="tube" data-consent-src="/f" width="300" height="50"></iframe>',
    'for a frame that is not displayed': '<iframe data-consent="tube" data-consent-src="/f" width="300" height="300" style="display: none"></iframe>',
    'for a frame that cannot be seen': '<iframe data-consent="tube" data-consent-src="/f" width="300" height="300" style="visibility: hidden"></iframe>',
    'for style sheets and inputs': '<link rel="stylesheet" data-consent="tube" data-consent-href="/f.css"><input type="image" data-consent="tube" data-consent-src="/f" width="300" height="200">',
    'for a template among other content': '<div style="width: 500px; height: 300px">Text<template data-consent="tube"><!-- <p>x</p> --></template></div>',
    'for a template in a parent without a size': '<div><template data-consent="tube"><!-- <p>x</p> --></template></div>',
    'for a script': '<div style="width: 500px; height: 300px"><script type="text/plain" data-consent="tube">1</script></div>',
  };
  for (const [what, markup] of Object.entries(held)) {
    test(what, async ({page, site, told}) => {
      await visit(page, site, element() + markup);
      await told.expectNothing();
      await expect(page.locator('[data-consent-placeholder]')).toHaveCount(0);
      expect(files(site)).not.toContain('placeholders');
    });
  }

  test('and no interface at all, for the pixel of a visitor who refused', async ({page, site, told}) => {
    await page.context().addCookies([{name: 'cookies_preferences', value: `v=1&t=${Math.floor(Date.now() / 1e3)}&r=1&granted=&denied=tube.third-party.adverts.marketing`, url: site.url('/')}]);
    await visit(page, site, element() + held['for a tracking pixel']!);
    await told.expectNothing();
    expect(files(site)).not.toContain('-ui-');
  });

  test('once all is granted', async ({page, site, told}) => {
    await page.context().addCookies([{name: 'cookies_preferences', value: `v=1&t=${Math.floor(Date.now() / 1e3)}&r=1&granted=tube.third-party.adverts.marketing&denied=`, url: site.url('/')}]);
    await visit(page, site, element() + frame(site));
    await told.expectNothing();
    expect(files(site)).not.toMatch(/placeholders|-ui-/);
  });
});

test('for a name that nobody declared there is no placeholder, but the warning', async ({page, site, told}) => {
  await visit(page, site, element() + frame(site, undefined, 'tube nobody') + frame(site, undefined, 'nothing').replace('tour', 'other'));
  await page.locator('iframe').first().waitFor();
  await told.lines();
  await expect(page.locator('[data-consent-placeholder]')).toHaveCount(0);
});

test('a frame has its placeholder only as long as it shows', async ({page, site}) => {
  await visit(page, site, element() + `<button onclick="nextElementSibling.hidden = !nextElementSibling.hidden">Tour</button><div hidden>${frame(site)}</div>`);
  await expect(page.locator(PLACEHOLDER)).toHaveCount(0);
  await page.getByRole('button', {name: 'Tour'}).click();
  await expect(page.locator(PLACEHOLDER)).toBeVisible();
  expect(await boxOf(page, PLACEHOLDER)).toEqual(await boxOf(page, '#tour'));
  await page.getByRole('button', {name: 'Tour'}).click();
  await expect(page.locator(PLACEHOLDER)).toHaveCount(0);
});

test('"Load once" opens this one only, also where all was refused, and the choice stays', async ({page, site}) => {
  await visit(page, site, element('') + frame(site) + frame(site).replace('tour', 'other'));
  await page.locator('#reject').click();
  await page.locator('#close').click();
  const cookies = await page.context().cookies();
  await page.locator('#load-once').first().click();
  await expect(page.locator('#tour')).toHaveAttribute('src', /tour\.html/);
  await expect(page.locator('#other')).not.toHaveAttribute('src');
  await expect(page.locator(PLACEHOLDER)).toHaveCount(1);
  expect(await page.context().cookies()).toEqual(cookies);
  await page.reload();
  await expect(page.locator(PLACEHOLDER)).toHaveCount(2);
});

test('what was loaded once stays when something else is chosen, and goes when it is refused', async ({page, site}) => {
  await visit(page, site, element() + frame(site));
  await page.locator('#load-once').click();
  await expect(page.locator(PLACEHOLDER)).toHaveCount(0);
  await page.evaluate(() => window.cookiesPreferences!.accept('adverts'));
  await page.evaluate(() => window.cookiesPreferences!.reject('adverts'));
  await expect(page.locator('#tour')).toHaveAttribute('src', /tour\.html/);
  await page.evaluate(() => window.cookiesPreferences!.reject());
  await expect(page.locator(PLACEHOLDER)).toHaveCount(1);
  await expect(page.locator('#tour')).not.toHaveAttribute('src');
});

test('"Load once" opens all that shares a box', async ({page, site}) => {
  const ad = (id: string): string => `<template data-consent="adverts"><!-- <p id="${id}">Buy</p> --></template>`;
  await visit(page, site, element() + `<div style="width: 300px; height: 250px">${ad('one')}${ad('two')}</div>`);
  await page.locator('#load-once').click();
  await expect(page.locator('#one, #two')).toHaveCount(2);
  await expect(page.locator(PLACEHOLDER)).toHaveCount(0);
});

test('"Always allow" grants the names of the element and tells the page how', async ({page, site}) => {
  await visit(page, site, element() + frame(site, undefined, 'marketing') + frame(site).replace('tour', 'other'));
  await page.evaluate(() => document.addEventListener('consent-change', ({source}) => (window.ran = [source])));
  await page.locator('#always-allow').first().click();
  await expect(page.locator('#tour')).toHaveAttribute('src', /tour\.html/);
  expect(await page.evaluate(() => window.ran)).toEqual(['placeholder']);
  expect(await page.evaluate(() => window.cookiesPreferences!.consent)).toMatchObject({granted: ['marketing', 'adverts'], denied: []});
  await expect(page.locator(PLACEHOLDER)).toHaveCount(1);
  await page.reload();
  await expect(page.locator('#tour')).toHaveAttribute('src', /tour\.html/);
});

test('it leaves search engines nothing to quote, and a snapshot of the page no empty box', async ({page, site}) => {
  await visit(page, site, element() + `<main>${frame(site)}</main>`);
  await expect(page.locator('[data-consent-placeholder]')).toHaveAttribute('data-nosnippet', '');
  await page.locator('#load-once').waitFor();
  await page.evaluate(() => document.querySelector('main')!.replaceWith(document.querySelector('main')!.cloneNode(true)));
  await expect(page.locator(PLACEHOLDER)).toHaveCount(1);
  await expect(page.locator('[data-consent-placeholder]')).toHaveCount(1);
});

test('without the element there is no placeholder until it comes', async ({page, site}) => {
  await visit(page, site, frame(site));
  await page.locator('iframe').waitFor();
  await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), element('manual', SERVICES));
  await expect(page.locator(PLACEHOLDER)).toBeVisible();
});

test('none comes for what a router takes away while the words of it are fetched', async ({page, site, told}) => {
  const file = readdirSync(BUILT).find((name) => /-fr-more-.*\.js$/.test(name))!;
  site.shop.file(`/${file}`, `${readFileSync(`${BUILT}/${file}`, 'utf8')};document.querySelector('#tour').remove()`);
  await visit(page, site, element() + frame(site), {lang: 'fr'});
  await expect(page.locator('#tour')).toHaveCount(0);
  await told.expectNothing();
  await expect(page.locator('[data-consent-placeholder]')).toHaveCount(0);
});
