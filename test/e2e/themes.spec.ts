// The themes of the demo, as a site would copy them: made of properties and parts alone, easy to read, and with two answers alike.
// How the page of the demo switches between them is in demo.spec.ts.
import {readdirSync, readFileSync} from 'node:fs';
import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright';
import {SERVICES} from './declared-page.js';
import {portalPage} from './portal-page.js';
import {look} from './shadow-looks.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const FOLDER = new URL('../../demo/themes/', import.meta.url);

const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

const THEMES = readdirSync(FOLDER).filter((file) => file.endsWith('.css') && file !== 'page.css');

test('there are three themes', () => {
  expect(THEMES).toHaveLength(3);
});

/** A page with the theme, and a placeholder beside the banner. */
async function visit(page: Page, site: Site, theme: string): Promise<void> {
  site.page('/', portalPage(`<main><h1>City</h1><iframe data-consent="youtube" data-consent-src="/film" title="Film" width="560" height="315"></iframe></main>
    <cookies-preferences declaration-href="/cookies" position="bottom-end">${SERVICES}</cookies-preferences>`,
  {head: `<meta name="color-scheme" content="light dark"><style>html {background: Canvas; color: CanvasText}</style><style>${read(theme)}</style>`}));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
  await page.locator('#load-once').waitFor();
}

async function violations(page: Page): Promise<string[]> {
  const {violations: found} = await new AxeBuilder({page}).analyze();
  return found.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')}: ${failureSummary}`));
}

/** Both, at rest, pointed at and focused. */
async function expectAlike(page: Page, ...ids: readonly string[]): Promise<void> {
  const looks: unknown[] = [];
  for (const id of ids) {
    const button = page.locator(`#${id}`);
    await page.mouse.move(0, 0);
    const atRest = await look(button);
    await button.hover();
    const pointed = await look(button);
    await page.keyboard.press('Shift');
    await button.focus();
    looks.push({atRest, pointed, focused: await look(button)});
    await button.evaluate((one) => one.blur());
  }
  expect(looks[0]).toEqual(looks[1]);
}

for (const theme of THEMES) {
  test(`${theme} is made of custom properties and parts alone`, () => {
    const css = read(theme).replace(/\/\*[^]*?\*\//g, '');
    expect(css).not.toMatch(/!important|@import|url\(|#root|#banner/);
    const selectors = [...css.matchAll(/([^{};]+)\{/g)].flatMap(([, list]) => list!.split(',')).map((one) => one.trim());
    expect(selectors.filter((one) => !/^(html|cookies-preferences|\[data-consent-placeholder\]|::part\([\w-]+\)(:[\w-]+(\(\w+\))?)?|@media .+)$/.test(one))).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${theme}, ${colorScheme}: axe finds nothing, and the answers are alike`, async ({page, site}) => {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await visit(page, site, theme);
      expect(await violations(page), 'banner and placeholder').toEqual([]);
      for (const width of [1280, 320]) {
        await page.setViewportSize({width, height: 640});
        await expectAlike(page, 'reject', 'accept');
      }
      await expectAlike(page, 'load-once', 'always-allow');
      await page.locator('#settings').click();
      await page.locator('dialog').waitFor();
      for (const summary of await page.locator('dialog summary').all()) await summary.click();
      expect(await violations(page), 'preferences').toEqual([]);
      await expectAlike(page, 'reject-all', 'accept-all');
      await page.locator('#save').click();
      await page.locator('#saved').waitFor();
      expect(await violations(page), 'confirmation').toEqual([]);
    });
  }
}
