// What visitors ask of their system: forced colours, more contrast, no motion, dark, paper; and languages from right to left.
// Contrast of the usual colours is tried in three browsers in portable/accessible.spec.ts.
import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import {faint} from './contrast.js';
import {everything, STATES, type State, type Wanted} from './states.js';

const OURS = 'cookies-preferences, [data-consent-placeholder]';

async function eachState(page: Page, site: Site, wanted: Wanted, look: (state: State) => Promise<unknown>): Promise<void> {
  await page.goto(everything(site, wanted));
  await page.locator('cookies-declaration table').first().waitFor();
  for (const state of STATES) {
    await page.evaluate(state.go);
    await page.locator(state.shows).first().waitFor();
    await look(state);
  }
}

const faintIn = (page: Page, boxes: string): Promise<unknown> => page.evaluate(`(${faint})(${JSON.stringify(OURS)}, ${JSON.stringify(boxes)})`);

const BOXES = '#banner, #saved, dialog, textarea, [part=placeholder], em';

test('in forced colours all boxes, buttons and the focus have an edge', async ({page, site}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await eachState(page, site, {}, async ({what}) => expect(await faintIn(page, BOXES), what).toEqual([]));
});

for (const scheme of ['light', 'dark'] as const) {
  test(`where more contrast is asked for, texts have 7 : 1, ${scheme}`, async ({page, site}) => {
    await page.emulateMedia({contrast: 'more'});
    await eachState(page, site, {scheme}, async ({what, part}) => {
      const {violations} = await new AxeBuilder({page}).include(part).withRules('color-contrast-enhanced').analyze();
      expect(violations.flatMap(({nodes}) => nodes.map(({target, failureSummary}) => `${target.join(' ')}: ${failureSummary}`)), what).toEqual([]);
      expect(await faintIn(page, BOXES.replace(', [part=placeholder]', '')), what).toEqual([]);
    });
  });
}

test('nothing moves', async ({page, site}) => {
  await eachState(page, site, {}, async ({what}) => expect(await page.evaluate((ours) => {
    const moving: string[] = [];
    for (const {shadowRoot} of document.querySelectorAll(ours)) {
      for (const one of shadowRoot!.querySelectorAll('*')) {
        const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(one);
        if (animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto') moving.push(one.outerHTML.slice(0, 60));
      }
    }
    return [...moving, ...document.getAnimations().map(String)];
  }, OURS), what).toEqual([]));
});

test('on paper there is neither banner nor dialog, and the tables are whole', async ({page, site}) => {
  await eachState(page, site, {}, async ({what}) => {
    await page.emulateMedia({media: 'print'});
    for (const surface of ['#banner', '#saved', 'dialog', 'cookies-declaration button']) {
      for (const one of await page.locator(surface).all()) await expect(one, `${what}: ${surface}`).toBeHidden();
    }
    const cells = page.locator('cookies-declaration :is(th, td)');
    expect(await cells.evaluateAll((all) => all.filter((cell) => cell.textContent!.trim() && !cell.checkVisibility()).length), what).toBe(0);
    await page.emulateMedia({media: 'screen'});
  });
});

/** Where the middle of an element is, from left to right. */
const middle = async (page: Page, selector: string): Promise<number> => {
  const {x, width} = (await page.locator(selector).first().boundingBox())!;
  return x + width / 2;
};

for (const [lang, sign] of [['en', 1], ['ar', -1]] as const) {
  test(`${lang} begins where it is read from`, async ({page, site}) => {
    const pairs: Readonly<Record<string, readonly [string, string][]>> = {
      '#banner': [['#banner h2', '#banner [part=buttons]'], ['#reject', '#accept']],
      'dialog': [['dialog h2', '#close-preferences'], ['dialog input', 'dialog label span'], ['#reject-all', '#accept-all']],
      '#saved': [['#saved #settings', '#close']],
      '#always-allow': [['#load-once', '#always-allow'], ['cookies-declaration th', 'cookies-declaration th + th']],
    };
    await eachState(page, site, {lang}, async ({what, shows}) => {
      for (const [first, second] of pairs[shows] ?? []) expect((await middle(page, second) - await middle(page, first)) * sign, `${what}: ${first}, ${second}`).toBeGreaterThan(0);
    });
  });
}

test('a corner card stands where a line begins or ends', async ({page, site}) => {
  for (const [lang, position, isLeft] of [['en', 'bottom-start', true], ['en', 'bottom-end', false], ['ar', 'bottom-start', false], ['ar', 'bottom-end', true]] as const) {
    await page.goto(everything(site, {lang, attributes: `position="${position}"`}));
    await page.evaluate(() => window.cookiesPreferences!.show('banner'));
    expect(await middle(page, '#banner') < 640, `${lang}, ${position}`).toBe(isLeft);
  }
});

test('banner and preferences are dark where the page is, and light where the page is light for visitors who like it dark', async ({page, site}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  for (const scheme of ['dark', 'light'] as const) {
    await eachState(page, site, {scheme}, async ({what, shows}) => {
      if (!/^(#banner|dialog|#saved)$/.test(shows)) return;
      const color = await page.locator(shows).evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(Math.max(...color.match(/\d+/g)!.slice(0, 3).map(Number)) < 64, what).toBe(scheme === 'dark');
    });
    await page.context().clearCookies();
  }
});
