// axe finds nothing wrong with the declaration: both wordings, all that it can say, light and dark, wide and narrow, in both directions.
// The banner and the preferences have specs of their own.
import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright';
import {policyPage, SERVICES} from './declared-page.js';
import {expect, test} from './told.js';

// With the colours spelled out, as axe does not know those that a dark browser takes by itself.
const HEAD = '<meta name="color-scheme" content="light dark"><style>html {background: Canvas; color: CanvasText}</style>';

const OWN = `<cookie-service category="functional" provider="Own" privacy-href="javascript:0"><cookie-item name="theme" kind="local"></cookie-item></cookie-service>`;

/** Each violation as one line, so that a failure says where. */
async function violations(page: Page): Promise<string[]> {
  const {violations: found} = await new AxeBuilder({page}).include('cookies-declaration').analyze();
  return found.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')}: ${failureSummary}`));
}

for (const [lang, colorScheme] of [['en', 'light'], ['ar', 'dark']] as const) {
  test(`axe finds nothing in ${lang}, ${colorScheme}`, async ({page, site}) => {
    await page.emulateMedia({colorScheme});
    for (const [wording, widths] of [['plain', [1280]], ['classic', [1280, 900, 320]]] as const) {
      const attributes = 'exempt="heatmap" controller="City of Casey" contact="dpo@casey.example"';
      site.page('/cookies', policyPage(attributes, `updated="2025-09-29" wording="${wording}"`, {lang, head: HEAD, services: SERVICES + OWN}));
      await page.goto(site.url('/cookies#cookies-of-matomo'));
      await page.locator('tr:target').waitFor();
      await page.evaluate(() => window.cookiesPreferences!.reject());
      await page.locator('[data-consent-remains]').waitFor();
      for (const width of widths) {
        await page.setViewportSize({width, height: 720});
        expect(await violations(page), `${wording}, ${width} pixels wide`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        for (const button of await page.locator('cookies-declaration button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      }
    }
  });
}
