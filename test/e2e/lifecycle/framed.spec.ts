// A page with the element inside a frame: of a page of the same origin that has the element too, that has none, or of another site.
// Gated frames are in portable/gate-embeds.spec.ts.
import {inlineScript, shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {FrameLocator, Page} from 'playwright';

/** The framed page, and its frame in a page of the shop's or of another site. */
async function visit(page: Page, site: Site, top: 'with the element' | 'without it' | 'of another site'): Promise<FrameLocator> {
  site.page('/framed', shopPage({below: trackerScript(site, 'statistical', '/framed.js') + inlineScript('statistical', 'framed')}));
  const frame = `<iframe width="800" height="500" src="${site.url('/framed')}"></iframe>`;
  const html = top === 'with the element' ? shopPage({above: frame}) : `<!doctype html><title>Top</title>${frame}`;
  (top === 'of another site' ? site.cdn : site.shop).page('/top', html);
  await page.goto((top === 'of another site' ? site.cdn : site.shop).url('/top'));
  return page.frameLocator('iframe');
}

const ranInFrame = (page: Page): Promise<string[]> => page.frame({url: /framed/})!.evaluate(() => window.ran ?? []);

test.describe('a page in a frame', () => {
  test('leaves asking to a page around it that has the element, and follows the choice made there', async ({page, site}) => {
    const frame = await visit(page, site, 'with the element');
    await page.locator('cookies-preferences #accept').first().waitFor();
    await expect(frame.locator('#banner')).toBeHidden();
    expect(site.requests(site.tracker)).toEqual([]);
    await page.locator('#accept').click();
    await expect(page.locator('#banner')).toBeHidden();
    await page.reload();
    await expect.poll(() => ranInFrame(page)).toEqual(['/framed.js', 'framed']);
    await expect(frame.locator('#banner')).toBeHidden();
  });

  test('asks where the page around it does not', async ({page, site}) => {
    const frame = await visit(page, site, 'without it');
    await frame.locator('#accept').click();
    await expect.poll(() => ranInFrame(page)).toEqual(['/framed.js', 'framed']);
    await page.reload();
    await expect.poll(() => ranInFrame(page)).toEqual(['/framed.js', 'framed']);
  });

  test('asks in a page of another site, holds what is gated there too, and opens it', async ({page, site}) => {
    const frame = await visit(page, site, 'of another site');
    await frame.locator('#accept').waitFor();
    expect(site.requests(site.tracker)).toEqual([]);
    await frame.locator('#accept').click();
    await expect.poll(() => ranInFrame(page)).toEqual(['/framed.js', 'framed']);
    await expect(frame.locator('#banner')).toBeHidden();
  });

  test('runs nothing after a refusal in a page of another site', async ({page, site}) => {
    const frame = await visit(page, site, 'of another site');
    await frame.locator('#reject').click();
    await expect(frame.locator('#banner')).toBeHidden();
    await frame.locator('#way-back').click();
    await frame.getByRole('dialog').waitFor();
    expect(site.requests(site.tracker)).toEqual([]);
  });
});
