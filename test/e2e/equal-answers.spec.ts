// Refusing is as easy as accepting: both answers look alike in everything, stand side by side, and fit the smallest screen.
// What the answers do is tested with the gate and the cookie.
import type {Locator, Page} from 'playwright';
import {policyPage} from './declared-page.js';
import {LONG_TEXT, portalPage} from './portal-page.js';
import {look, restyle} from './shadow-looks.js';
import type {Site} from './site.js';
import {expect, test} from './told.js';

const ELEMENT = '<cookies-preferences categories="functional statistical marketing third-party"></cookies-preferences>';

/** A page that tries to make the two differ, by all that is open to it. */
const BIASED = `<style>
  :root {--cookies-accent: #070; --cookies-accent-color: #ff0; --cookies-radius: 2em; --cookies-font: serif}
  cookies-preferences::part(button) {font-size: 20px; padding: 1em}
  cookies-preferences::part(accept) {font-size: 40px}
  cookies-preferences::part(reject) {display: none}
  cookies-preferences #reject, #reject {opacity: 0}
</style>`;

async function visit(page: Page, site: Site, {lang = 'en', head = '', body = ELEMENT} = {}): Promise<void> {
  site.page('/', portalPage(body, {lang, head}));
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
}

async function expectAlike(reject: Locator, accept: Locator): Promise<void> {
  const [one, other] = [await look(reject), await look(accept)];
  expect(Object.keys(one).length).toBeGreaterThan(600);
  expect(one).toEqual(other);
  expect(await reject.evaluate((element) => element.parentElement!.nextElementSibling!.firstElementChild!.id)).toBe(await accept.getAttribute('id'));
  expect(await reject.getAttribute('part')).toBe(await accept.getAttribute('part'));
}

const WIDTHS = [1280, 640, 320];

type Media = Parameters<Page['emulateMedia']>[0];

const MEDIA: readonly Media[] = [
  {colorScheme: 'light'}, {colorScheme: 'dark'}, {forcedColors: 'active'}, {contrast: 'more'}, {reducedMotion: 'reduce'}, {media: 'print'},
];

const PLAIN: Media = {colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', reducedMotion: 'no-preference', media: 'screen'};

/** Both answers at rest, and each as it is pointed at, pressed without letting go, and reached by keys. */
async function expectAlikeInAllStates(page: Page, reject: Locator, accept: Locator): Promise<void> {
  await expectAlike(reject, accept);
  const looks: Record<string, unknown>[] = [];
  for (const button of [reject, accept]) {
    await button.hover();
    const pointed = await look(button);
    await page.mouse.down();
    const pressed = await look(button);
    await page.mouse.move(0, 0);
    await page.mouse.up();
    await page.keyboard.press('Shift'); // whoever uses keys sees the focus
    await button.focus();
    const focused = await look(button);
    expect(focused['outline-style']).toBe('solid');
    await button.evaluate((one) => one.blur());
    looks.push({pointed, pressed, focused});
  }
  expect(looks[0]).toEqual(looks[1]);
}

/** In banner and preferences, at each width. */
async function expectAlikeEverywhere(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({width, height: 600});
    await expectAlikeInAllStates(page, page.locator('#reject'), page.locator('#accept'));
  }
  await page.locator('#settings').click();
  await page.locator('dialog').waitFor();
  for (const width of WIDTHS) {
    await page.setViewportSize({width, height: 600});
    await expectAlikeInAllStates(page, page.locator('#reject-all'), page.locator('#accept-all'));
  }
}

for (const lang of ['en', 'fr', 'ar']) {
  for (const [what, head] of [['plain', ''], ['biased', BIASED]] as const) {
    test(`the answers look alike on a ${what} page in ${lang}: at each width, pointed at, pressed and focused`, async ({page, site}) => {
      await visit(page, site, {lang, head});
      await expectAlikeEverywhere(page);
    });
  }
}

test('the answers look alike in light and dark, in forced colours, with more contrast, without motion, and on paper', async ({page, site}) => {
  await visit(page, site, {head: '<meta name="color-scheme" content="light dark">'});
  for (const [reject, accept] of [['#reject', '#accept'], ['#reject-all', '#accept-all']] as const) {
    for (const media of MEDIA) {
      await page.emulateMedia({...PLAIN, ...media});
      await expectAlike(page.locator(reject), page.locator(accept));
    }
    await page.emulateMedia(PLAIN);
    if (reject === '#reject') await page.locator('#settings').click();
    await page.locator('dialog').waitFor({state: 'attached'});
  }
});

test('the answers look alike, and work, where the page disables what stands around them', async ({page, site}) => {
  await visit(page, site, {body: `<form><fieldset disabled>${ELEMENT}</fieldset></form>`});
  await expectAlike(page.locator('#reject'), page.locator('#accept'));
  await page.locator('#reject').click();
  expect(await page.evaluate(() => window.cookiesPreferences!.consent!.granted)).toEqual([]);
});

/** Selectors that would tell one answer from the other, if they matched. */
const TELLING = [
  ':first-child', ':last-child', ':nth-child(1)', ':nth-child(2)', ':nth-last-child(2)', ':first-of-type', ':last-of-type', ':nth-of-type(1)', ':only-child', ':not(:first-child)',
  ':is(:first-child)', ':where(:nth-child(2))', ':nth-child(1 of button)', ':has(+ button)', ':has(+ button + button)', '#accept', '[id=accept]', ':not(#accept)', ':is(#accept)', ':not([id=accept])', ':default', ' + *', ' ~ *', '::part(button)',
];

test('no selector of the page tells one answer from the other', async ({page, site}) => {
  await visit(page, site);
  const [reject, accept] = [page.locator('#reject'), page.locator('#accept')];
  await restyle(page, 'cookies-preferences::part(button):enabled {opacity: 0.5}');
  expect((await look(reject))['opacity']).toBe('0.5');
  for (const telling of TELLING) {
    await restyle(page, `cookies-preferences::part(button)${telling} {opacity: 0.5}`);
    for (const button of [reject, accept]) expect([telling, await button.evaluate((one) => getComputedStyle(one).opacity)]).toEqual([telling, '1']);
  }
  for (const value of ['opacity: calc(sibling-index() / 4)', 'order: sibling-index()', 'width: calc(40px * sibling-index())']) {
    await restyle(page, `cookies-preferences::part(button) {${value}}`);
    await expectAlike(reject, accept);
  }
});

/** Rules for the row and for both answers, some of them well meant, that would make one wider, hide it or put it beneath the other. */
const LAID_OUT = [
  'buttons {grid-template-columns: 1fr 5fr}', 'buttons {grid-template-columns: 0 1fr; overflow: hidden}', 'buttons {grid-template: "a b" / 2fr 1fr}', 'buttons {grid-auto-flow: column; grid-template-columns: none}',
  'buttons {display: flex; justify-content: flex-end}', 'buttons {display: block}', 'buttons {display: inline}', 'buttons {columns: 2; display: block}', 'buttons {justify-items: start}', 'buttons {align-items: start}',
  'buttons {direction: rtl; text-align: end}', 'buttons {max-width: none; padding-inline: 0 3rem}', 'button {justify-self: start}', 'button {align-self: start}', 'button {width: max-content}', 'button {min-width: fit-content}',
  'button {white-space: nowrap; overflow-wrap: normal; hyphens: none}', 'button {flex: 1 0 auto}', 'button {float: left}', 'button {position: absolute; inset: 0 auto auto 0}', 'button {position: fixed}', 'button {grid-area: 1 / 1}',
  'button {margin-inline: -100% 0}', 'button {margin-inline: auto}', 'button {text-transform: uppercase; letter-spacing: 0.1em; padding: 0 0.2em}', 'button {all: unset}', 'button::before {content: "x"}', 'button::first-letter {font-size: 2em}',
];

test('no rule for the parts makes one answer larger, hides it or covers it', async ({page, site}) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({width, height: 700});
    await visit(page, site);
    for (const [reject, accept] of [['#reject', '#accept'], ['#reject-all', '#accept-all']] as const) {
      for (const rule of LAID_OUT) {
        await restyle(page, `cookies-preferences::part(${rule.replace(/^(buttons?)/, '$1)')}`);
        const [one, other] = [await look(page.locator(reject)), await look(page.locator(accept))];
        expect([rule, one['size']]).toEqual([rule, other['size']]);
        for (const id of [reject, accept]) expect([rule, id, await isWithinReach(page.locator(id))]).toEqual([rule, id, true]);
      }
      await restyle(page, '');
      if (reject === '#reject') await page.locator('#settings').click();
      await page.locator('dialog').waitFor();
    }
  }
});

/** Whether the middle and the corners of a button are what a finger would meet there. */
const isWithinReach = (button: Locator): Promise<boolean> => button.evaluate((element) => {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const points = [[(left + right) / 2, (top + bottom) / 2], [left + 12, top + 4], [right - 12, bottom - 4]] as const;
  return points.every(([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight && root.elementFromPoint(x, y) === element);
});

for (const lang of ['en', 'fr']) {
  for (const position of ['bottom', 'top', 'bottom-start', 'bottom-end']) {
    test(`at 320 by 256 pixels both answers are within reach at once: ${position}, ${lang}`, async ({page, site}) => {
      await page.setViewportSize({width: 320, height: 256});
      await visit(page, site, {lang, body: ELEMENT.replace('>', ` position="${position}">`) + LONG_TEXT});
      for (const id of ['reject', 'accept']) expect([id, await isWithinReach(page.locator(`#${id}`))]).toEqual([id, true]);
      expect(await page.locator('#banner').evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(0);
      await page.locator('#settings').click();
      await page.locator('dialog').waitFor();
      for (const id of ['reject-all', 'accept-all']) expect([id, await isWithinReach(page.locator(`#${id}`))]).toEqual([id, true]);
    });
  }
}

test('nothing is ticked before the visitor ticks it, and saving so is a refusal', async ({page, site}) => {
  site.page('/', policyPage());
  await page.goto(site.url('/'));
  await page.locator('cookies-declaration [data-consent-show]').click();
  await page.locator('dialog').waitFor();
  for (const summary of await page.locator('dialog summary').all()) await summary.click();
  const boxes = page.locator('dialog input');
  expect(await boxes.evaluateAll((all) => (all as HTMLInputElement[]).map(({value, checked, disabled}) => [value, checked, disabled]))).toEqual([
    ['necessary', true, true], ['third-party', false, false], ['statistical', false, false], ['matomo', false, false], ['heatmap', false, false],
  ]);
  await page.locator('#save').click();
  await expect.poll(() => page.evaluate(() => window.cookiesPreferences!.consent?.denied)).toEqual(['third-party', 'youtube', 'statistical', 'matomo', 'heatmap']);
  expect(await page.evaluate(() => window.cookiesPreferences!.consent!.granted)).toEqual([]);
});

test('ticks that were not saved are gone when the preferences open again', async ({page, site}) => {
  await visit(page, site);
  await page.locator('#settings').click();
  await page.locator('dialog input[value="statistical"]').check();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
  await page.locator('#settings').click();
  await expect(page.locator('dialog input[value="statistical"]')).not.toBeChecked();
});
