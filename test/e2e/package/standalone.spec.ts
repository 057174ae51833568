// The one file that has everything inside, with nothing beside it: uploaded alone, under a CDN's short address, and in a page opened as a file.
// That it is published is in published.spec.ts.
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {press, ran} from '../observed.js';
import {inlineScript, shopPage, trackerScript} from '../shop-page.js';
import {expect, test} from '../told.js';
import {ROOT} from './run.js';

const FOLDER = `${ROOT}/dist/standalone`;
const POLICY = '<cookies-declaration></cookies-declaration><iframe title="Tour" data-consent="marketing" data-consent-src="/frame.html" width="560" height="315"></iframe>';

test.beforeEach(({site}) => {
  site.block(/cookies-preferences-.+\.js/);
  site.page('/frame.html', '<p>Tour');
});

for (const [what, path] of [['uploaded alone', '/media/1234.js'], ['by the short address of a CDN', '/npm/cookies-preferences@1']] as const) {
  test(`${what}, it asks, shows placeholders and the declaration, and opens what is granted, with one request`, async ({page, site, told}) => {
    site.cdn.file(path, readFileSync(`${FOLDER}/cookies-preferences.js`), {type: 'text/javascript'});
    site.page('/', shopPage({
      head: `<script async src="${site.cdn.url(path)}"></script>`, attributes: 'categories="statistical marketing" signals="google"',
      above: POLICY, below: trackerScript(site, 'statistical', '/count.js'),
    }));
    await page.goto(site.url('/'));
    await expect(page.locator('cookies-declaration table').first()).toBeVisible();
    await expect(page.getByRole('button', {name: 'Load once'})).toBeVisible();
    await page.locator('#way-back').click();
    await press(page, 'Accept all');
    await expect(page.frameLocator('iframe').getByText('Tour')).toBeVisible();
    await expect.poll(() => ran(page)).toEqual(['/count.js']);
    expect(site.requests(site.cdn).map(({path}) => path)).toEqual([path]);
    await told.expectNothing();
  });
}

test('with one language it speaks that one and English', async ({page, site, told}) => {
  site.shop.file('/one.js', readFileSync(`${FOLDER}/cookies-preferences-fr.js`));
  const visit = async (lang: string): Promise<void> => {
    site.page('/', shopPage({head: '<script async src="/one.js"></script>', attributes: `categories="statistical" lang="${lang}"`}));
    await page.goto(site.url('/'));
  };
  await visit('fr');
  await expect(page.locator('#reject')).toHaveText('Tout refuser');
  await visit('en');
  await expect(page.locator('#reject')).toHaveText('Reject all');
  await told.expectNothing();
  await visit('de');
  await expect(page.locator('#reject')).toHaveText('Reject all');
  await told.expectOne('unknown-language', 'de');
});

test('under a policy of nonces it opens what carries its own nonce', async ({page, site}) => {
  site.shop.file('/one.js', readFileSync(`${FOLDER}/cookies-preferences-en.js`));
  site.page('/', shopPage({
    head: '<script async nonce="abc" src="/one.js"></script>', attributes: 'categories="statistical"',
    below: inlineScript('statistical', 'own').replace('<script', '<script nonce="abc"') + inlineScript('statistical', 'other'),
  }), {headers: {'Content-Security-Policy': "script-src 'nonce-abc'; object-src 'none'"}});
  await page.goto(site.url('/'));
  await press(page, 'Accept all');
  await expect.poll(() => ran(page)).toEqual(['own']);
});

test('in a page that is opened as a file it asks and opens, which the files for a server cannot do there', async ({page}, info) => {
  const visit = async (script: string): Promise<void> => {
    copyFileSync(script, info.outputPath('cookies-preferences.js'));
    writeFileSync(info.outputPath('page.html'), shopPage({
      head: '<script async src="cookies-preferences.js"></script>', attributes: 'categories="statistical"', below: inlineScript('statistical', 'inline'),
    }));
    await page.goto(pathToFileURL(info.outputPath('page.html')).href);
  };
  const missing = page.waitForEvent('console', (line) => line.text().startsWith('[cookies-preferences] load: no file or CORS'));
  await visit(`${ROOT}/dist/cdn/cookies-preferences.js`);
  await missing;
  await visit(`${FOLDER}/cookies-preferences-en.js`);
  await press(page, 'Accept all');
  await expect.poll(() => ran(page)).toEqual(['inline']);
});
