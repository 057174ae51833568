// The ES modules of the package, as an application has them: bundled with its own code, which splits the lazy files off.
// What the files for <script> do is in all other specs.
import {fileURLToPath} from 'node:url';
import {build, type Rolldown} from 'vite';
import {press, ran} from '../observed.js';
import {shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';

const MODULE = fileURLToPath(new URL('../../../dist/esm/cookies-preferences.js', import.meta.url));

const APP = `import {cookiesPreferences} from ${JSON.stringify(MODULE)};
  const note = (text) => void (window.ran ||= []).push(text);
  cookiesPreferences.onConsent('marketing', {grant: () => note('+marketing'), deny: () => note('-marketing')});`;

/** Bundles the application, and serves what comes out. */
async function serveApp(site: Site): Promise<void> {
  const entry = '\0app';
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{name: 'app', resolveId: (id) => (id === 'app' ? entry : undefined), load: (id) => (id === entry ? APP : undefined)}],
    build: {write: false, rolldownOptions: {input: 'app', output: {entryFileNames: 'app.js'}}},
  });
  for (const file of (output as Rolldown.RolldownOutput).output) if (file.type === 'chunk') site.shop.file(`/${file.fileName}`, file.code);
}

test('in a bundle of an application it asks, tells vendors first, opens what is granted, and starts what the application starts', async ({page, site}) => {
  await serveApp(site);
  site.page('/', shopPage({
    head: '<script type="module" src="/app.js"></script>',
    attributes: 'categories="statistical marketing" signals="google matomo microsoft"',
    below: trackerScript(site, 'statistical', '/count.js'),
  }));
  await page.goto(site.url('/'));
  await press(page, 'Accept all');
  await expect.poll(async () => (await ran(page)).sort()).toEqual(['+marketing', '/count.js']);
  const told = await page.evaluate(() => {
    const {dataLayer, _paq, uetq} = window as unknown as {dataLayer: ArrayLike<unknown>[]; _paq: unknown[]; uetq: unknown[]};
    return [dataLayer.flatMap((entry) => entry[1] ?? []), _paq.flat(), uetq.filter((word) => typeof word === 'string')];
  });
  expect(told).toEqual([['default', 'update'], ['requireConsent', 'setConsentGiven'], ['consent', 'default', 'consent', 'update']]);
  await page.locator('#way-back').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('in Node it does nothing', async () => {
  const {cookiesPreferences} = (await import(MODULE)) as {cookiesPreferences: unknown};
  expect(cookiesPreferences).toBeUndefined();
});
