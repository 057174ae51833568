// How it is told what a refusal cannot erase: accessible in both languages, and fetched only where there is some.
// What is told is in portable/remains.spec.ts.
import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright';
import {policyPage} from './declared-page.js';
import {paths} from './observed.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

async function visit(page: Page, site: Site, lang = 'en', services?: string): Promise<void> {
  site.page('/cookies', policyPage('', '', {lang, ...(services && {services})}));
  await page.goto(site.url('/cookies'));
  await page.locator('cookies-declaration table').first().waitFor();
  await page.locator('cookies-declaration p > button').first().click();
}

/** Whether the file that tells of it was fetched. */
const isFetched = (site: Site): boolean => paths(site).some((path) => path.includes('-remains-'));

for (const lang of ['en', 'fr']) {
  for (const width of [1280, 320]) {
    test(`axe finds nothing in it, in ${lang}, ${width} pixels wide`, async ({page, site}) => {
      await page.setViewportSize({width, height: 640});
      await visit(page, site, lang);
      await page.locator('cookies-declaration [data-consent-remains]').waitFor();
      const {violations} = await new AxeBuilder({page}).analyze();
      await page.evaluate(() => window.cookiesPreferences!.show());
      await expect(page.locator('dialog [data-consent-remains] li')).toHaveText('VISITOR_INFO1_LIVE, YSC (YouTube, youtube.com)');
      violations.push(...(await new AxeBuilder({page}).analyze()).violations);
      expect(violations.map(({id, nodes}) => `${id} ${nodes[0]!.target.join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}

test('what tells of it is fetched only where there is something to tell', async ({page, site}) => {
  await visit(page, site, 'en', '<cookie-service name="counter" category="statistical" provider="Counter" cookies="_id"></cookie-service>');
  await page.evaluate(() => window.cookiesPreferences!.show());
  expect(isFetched(site)).toBe(false);
  // Until the refusal has been put into effect, it goes again.
  await expect(async () => {
    await page.evaluate(() => window.cookiesPreferences!.hide());
    await page.evaluate(() => { document.cookie = '_id=1; Path=/'; });
    await page.evaluate(() => window.cookiesPreferences!.show());
    await page.locator('dialog [data-consent-remains]').waitFor({timeout: 1000});
  }).toPass();
  expect(isFetched(site)).toBe(true);
});
