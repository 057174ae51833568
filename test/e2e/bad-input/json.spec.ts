// The file named by `src` is missing, malformed or of another shape: told once; nothing opens, a stored choice is honoured.
// What is declared in a file that is in order is checked like markup.
import {portalPage} from '../portal-page.js';
import type {FileOptions} from '../origin.js';
import type {Site} from '../site.js';
import {expect, test} from '../told.js';

const gate = (site: Site, name: string): string =>
  `<script type="text/plain" data-consent="${name}" data-consent-src="${site.tracker.url(`/${name}.js`)}"></script>`;

const portal = (site: Site): string => portalPage(`<cookies-preferences src="/cookies.json"></cookies-preferences>
  <h1>Open data</h1>${gate(site, 'matomo')}${gate(site, 'necessary')}
  <cookies-declaration><p>Ask the city clerk.</p></cookies-declaration>`);

const MISSING: readonly [what: string, options: FileOptions][] = [
  ['is not there', {status: 404}],
  ['fails', {status: 500}],
];

const SHAPES: readonly [body: string, told: string][] = [
  ['', 'Unexpected end of JSON input'],
  ['<!doctype html><title>Not found</title>', 'is not valid JSON'],
  ['{"services": [}', 'JSON'],
  ['null', 'the file holds no object'],
  ['"statistical"', 'the file holds no object'],
  ['[{"name": "matomo"}]', 'the file holds no object'],
  ['{"services": {"matomo": {}}}', 'services is no list'],
  ['{"services": ["matomo"]}', 'services[0] is no object'],
  ['{"services": [{"name": "matomo", "category": ["statistical"]}]}', 'services[0].category is neither a text nor texts by language'],
  ['{"services": [{"name": "matomo", "items": "_pk_id"}]}', 'services[0].items is no list'],
  ['{"services": [{"name": "matomo", "items": ["_pk_id"]}]}', 'services[0].items[0] is no object'],
  ['{"categories": ["statistical"]}', 'categories[0] is no object'],
  ['{"categories": [{"name": "stats", "label": {"en": {"text": "Statistics"}}}]}', 'categories[0].label is neither'],
  ['{"texts": ["Accept"]}', 'texts is no object'],
  ['{"texts": {"accept": null}}', 'texts.accept is neither'],
];

for (const [what, options] of MISSING) {
  test(`a file that ${what} is told once`, async ({page, site, told}) => {
    site.shop.file('/cookies.json', '{}', options);
    site.page('/', portal(site));
    await page.goto(site.url('/'));
    await told.expectOne('file-missing', `/cookies.json (${options.status})`, 'check the address in "src"');
    await expect(page.locator('#banner')).toHaveCount(0);
    expect(site.requests(site.tracker).map(({path}) => path)).toEqual(['/necessary.js']);
  });
}

test('a file whose connection breaks is told once', async ({page, site, told}) => {
  site.block('/cookies.json');
  site.page('/', portal(site));
  await page.goto(site.url('/'));
  await told.expectOne('file-missing', '/cookies.json (', 'connect-src');
  expect(site.requests(site.tracker).map(({path}) => path)).toEqual(['/necessary.js']);
});

for (const [body, what] of SHAPES) {
  test(`a file that says ${body.slice(0, 60) || 'nothing'} is told once`, async ({page, site, told}) => {
    site.shop.file('/cookies.json', body);
    site.page('/', portal(site));
    await page.goto(site.url('/'));
    await told.expectOne('file-shape', '/cookies.json: ', what, 'see the README for the form of the file');
    await expect(page.locator('#banner')).toHaveCount(0);
    await expect(page.locator('cookies-declaration')).toHaveText('Ask the city clerk.');
    expect(site.requests(site.tracker).map(({path}) => path)).toEqual(['/necessary.js']);
  });
}

test('with no file nothing can be chosen, and nothing breaks', async ({page, site, told}) => {
  site.shop.file('/cookies.json', '', {status: 404});
  site.page('/', portal(site) + '<a href="#cookies-preferences">Cookie settings</a>');
  await page.goto(site.url('/'));
  await page.locator('a').click();
  await page.evaluate(async () => {
    await window.cookiesPreferences!.accept();
    await window.cookiesPreferences!.show('banner');
    await window.cookiesPreferences!.hide();
  });
  await told.expectOne('file-missing');
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
});

test('a stored choice is honoured though the file is gone', async ({page, site, told}) => {
  const choice = `v=1&t=${Math.floor(Date.now() / 1000) - 60}&r=1&granted=statistical.matomo&denied=marketing`;
  await page.context().addCookies([{name: 'cookies_preferences', value: choice, url: site.url('/')}]);
  site.shop.file('/cookies.json', '', {status: 404});
  site.page('/', portal(site));
  await page.goto(site.url('/'));
  await expect.poll(() => site.requests(site.tracker).map(({path}) => path).sort()).toEqual(['/matomo.js', '/necessary.js']);
  await told.expectOne('file-missing');
  expect((await page.context().cookies()).map(({value}) => value)).toEqual([choice]);
});
