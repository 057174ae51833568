// Where Tab leads within banner, preferences and placeholders, forwards and back; that what has the focus is in sight; that nothing times out.
// What the keys do then is tried in every browser in portable/accessible-keys.spec.ts.
import type {Page} from 'playwright';
import {expect, test} from '../visitor/fixture.js';
import {everything, STATES, type State} from './states.js';

/** What has the focus, and whether all but its edges is in sight, or some of it where it is large; nothing where the focus left the page. */
const focused = (page: Page): Promise<{what: string; isInSight: boolean} | undefined> => page.evaluate(() => {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  if (!one || one === document.body) return undefined;
  const [{left, right, top, bottom}] = one.getClientRects() as unknown as [DOMRect]; // of a link, its first line
  const points = [[(left + right) / 2, (top + bottom) / 2], [left + 6, top + 6], [right - 6, bottom - 6]] as const;
  const at = (x: number, y: number): Element | null => (one.getRootNode() as ShadowRoot).elementFromPoint(x, y);
  const seen = points.filter(([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight && one.contains(at(x, y))).length;
  const isInSight = bottom - top > 100 ? seen > 0 : seen === points.length;
  return {what: one.id || (one as HTMLInputElement).value || one.textContent!.trim(), isInSight};
});

/** Presses a key until the focus is where it was first, or has left the page; says what had it, in order. */
async function goRound(page: Page, key: string): Promise<string[]> {
  const seen: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (!now || now.what === seen[0]) return seen;
    expect(now.isInSight, `${now.what} is in sight`).toBe(true);
    seen.push(now.what);
  }
  throw new Error(`There is no end: ${seen.join()}`);
}

async function step(page: Page, {go, shows}: State): Promise<void> {
  await page.evaluate(go);
  await page.locator(shows).first().waitFor();
}

/** Comes to a state by way of those before. */
async function reach(page: Page, part: string): Promise<void> {
  const last = STATES.findIndex(({what}) => what.includes(part));
  for (const state of STATES.slice(0, last + 1)) await step(page, state);
}

const CLOSED = ['close-preferences', 'Details', 'heatmap', 'object', 'functional', 'marketing', 'third-party', 'Details', 'statistical', 'Details', 'Receipt of your choice',
  'reject-all', 'accept-all', 'save'];

const OPEN = ['close-preferences', 'Details', 'heatmap', 'object', 'functional', 'marketing', 'third-party', 'Details', 'Privacy policy (new tab)',
  'statistical', 'Details', 'matomo', 'counter', 'Receipt of your choice', '{', 'copy', 'reject-all', 'accept-all', 'save'];

for (const [width, height] of [[1280, 720], [320, 256]] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({viewport: {width, height}});

    for (const [state, order] of [['details closed', CLOSED], ['details open', OPEN]] as const) {
      test(`Tab goes round in the preferences, ${state}, and back`, async ({page, site}) => {
        await page.goto(everything(site));
        await reach(page, state);
        expect((await goRound(page, 'Tab')).map((what) => (what.startsWith('{') ? '{' : what))).toEqual(order);
        expect((await goRound(page, 'Shift+Tab')).map((what) => (what.startsWith('{') ? '{' : what))).toEqual(order.toReversed());
      });
    }

    test('Tab leads through the banner, and back', async ({page, site}) => {
      await page.goto(everything(site));
      await reach(page, 'the banner');
      const link = page.locator('#banner a');
      await link.focus();
      for (const id of ['reject', 'accept', 'settings']) {
        await page.keyboard.press('Tab');
        expect(await focused(page)).toEqual({what: id, isInSight: true});
      }
      for (const id of ['accept', 'reject', 'Cookies policy']) {
        await page.keyboard.press('Shift+Tab');
        expect(await focused(page)).toEqual({what: id, isInSight: true});
      }
    });
  });
}

test('details open and close by keys', async ({page, site}) => {
  await page.goto(everything(site));
  await reach(page, 'details closed');
  const details = page.locator('dialog details').first();
  await details.locator('summary').focus();
  for (const [key, isOpen] of [['Enter', true], ['Space', false], ['Space', true]] as const) {
    await page.keyboard.press(key);
    expect(await details.evaluate((one: HTMLDetailsElement) => one.open)).toBe(isOpen);
  }
});

test('nothing times out', async ({page, site}) => {
  await page.clock.install();
  await page.goto(everything(site));
  for (const state of STATES) {
    await step(page, state);
    await page.clock.fastForward('30:00');
    await expect(page.locator(state.shows).first(), state.what).toBeVisible();
  }
});
