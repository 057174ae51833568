// Two of us on one page: an older file beside a newer one, and the package beside the file. The first one there does all.
// The same file twice is in script-tag.spec.ts.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {serveBundle} from '../bundled/bundle.js';
import {openPreferences, paths, press, ran} from '../observed.js';
import {shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Page} from 'playwright';

const BUILT = fileURLToPath(new URL('../../../dist/cdn/', import.meta.url));

/** Serves all files under `/other/`, with another hash in their names, as another version has. */
function serveOther(site: Site): void {
  const rename = (text: string): string => text.replaceAll(/(cookies-preferences-[a-z-]+-)[\da-f]{8}/g, '$10ther000');
  const hash = /-([\da-f]{8})\.js$/.exec(readdirSync(BUILT).find((name) => /-[\da-f]{8}\.js$/.test(name))!)![1]!;
  for (const name of readdirSync(BUILT)) {
    site.shop.file(`/other/${rename(name)}`, readFileSync(BUILT + name, 'utf8').replaceAll(hash, '0ther000'));
  }
}

async function agree(page: Page, site: Site, head: string): Promise<void> {
  const listener = '<script>addEventListener("consent-change", () => { window.changes = (window.changes ?? 0) + 1; })</script>';
  site.page('/', shopPage({
    head: listener + head,
    above: trackerScript(site, 'statistical', '/a.js'),
    below: `${trackerScript(site, 'statistical', '/b.js')}<template data-consent="statistical"><!-- <p class="inside">Inside</p> --></template>`,
  }));
  await page.goto(site.url('/'));
  await press(page, 'Accept all');
  await expect.poll(() => ran(page)).toEqual(['/a.js', '/b.js']);
  await expect(page.locator('.inside')).toHaveCount(1);
  await openPreferences(page);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  expect(site.requests(site.tracker)).toHaveLength(2);
  expect(await page.evaluate('changes')).toBe(1);
}

const HERE = '<script src="/cookies-preferences.js"></script>';
const OTHER = '<script src="/other/cookies-preferences.js"></script>';
const PACKAGE = '<script type="module" src="/page.js"></script>';

test.describe('another version beside the file', () => {
  for (const [order, head, unused] of [['after it', HERE + OTHER, '/other/'], ['before it', OTHER + HERE, '/cookies-preferences-']] as const) {
    test(`does nothing twice, ${order}`, async ({page, site}) => {
      serveOther(site);
      await agree(page, site, head);
      expect(paths(site).filter((path) => path.startsWith(unused) && path !== '/other/cookies-preferences.js')).toEqual([]);
    });
  }
});

test.describe('the package beside the file', () => {
  for (const [order, head] of [['after it', HERE + PACKAGE], ['before it', PACKAGE + HERE.replace('src', 'defer src')]] as const) {
    test(`does nothing twice, ${order}`, async ({page, site}) => {
      await serveBundle(site, '../../../dist/esm/cookies-preferences.js');
      await agree(page, site, head);
    });
  }
});
