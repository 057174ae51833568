// Gated markup in shadow roots, which the gate follows when it is told of them.
// The rest of what pages can tell is in api.spec.ts.
import {openPreferences, press, ran} from './observed.js';
import {inlineScript, shopPage} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';
import type {Page} from 'playwright';

const image = (site: Site): string => `<img alt="" data-consent="marketing" data-consent-src="${site.tracker.url('/image.gif')}">`;

/** Opens a page that has this markup in a shadow root, and tells of it. */
async function visit(page: Page, site: Site, markup: string): Promise<void> {
  site.page('/', shopPage({below: '<div id="app"></div>'}));
  await page.goto(site.url('/'));
  await page.evaluate((html) => {
    const root = document.querySelector('#app')!.attachShadow({mode: 'open'});
    root.innerHTML = html;
    void window.cookiesPreferences!.observe(root);
  }, markup);
  await page.locator('#banner').waitFor();
}

test.describe('a shadow root that is observed', () => {
  test('stays shut until the choice, then opens, with what comes later', async ({page, site}) => {
    await visit(page, site, image(site) + inlineScript('marketing', 'inside'));
    expect(site.requests(site.tracker)).toEqual([]);
    await press(page, 'Accept all');
    await expect.poll(() => ran(page)).toEqual(['inside']);
    await expect(page.locator('#app img')).toHaveAttribute('src', site.tracker.url('/image.gif'));
    await page.evaluate((html) => document.querySelector('#app')!.shadowRoot!.querySelector('img')!.insertAdjacentHTML('afterend', html),
      inlineScript('marketing', 'later'));
    await expect.poll(() => ran(page)).toEqual(['inside', 'later']);
  });

  test('is shut again on withdrawal', async ({page, site}) => {
    await visit(page, site, image(site));
    await press(page, 'Accept all');
    await expect(page.locator('#app img')).toHaveAttribute('src', site.tracker.url('/image.gif'));
    await openPreferences(page);
    await press(page, 'Reject all');
    await expect(page.locator('#app img')).not.toHaveAttribute('src');
  });
});
