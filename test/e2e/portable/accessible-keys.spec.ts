// By keys alone, in every browser: answering, choosing singly, coming back, and loading what is held back.
// In which order, and that nothing is hidden on the way, is tried in accessible/keys.spec.ts.
import {element, frame} from '../placeholder-page.js';
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

async function visit(visitor: Visitor, site: Site): Promise<void> {
  site.page('/', portalPage(`${element('')}<p><a id="way-back" href="#cookies-preferences">Cookie settings</a></p>${frame(site, 'width="560" height="315"')}`));
  await visitor.visit(site.url('/'));
  await visitor.waitFor('#banner');
}

const hasFocus = (visitor: Visitor, selector: string): Promise<boolean> => visitor.run((wanted) => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused!.matches(wanted);
}, selector);

/** Presses Tab until the focus is there; what else the browser stops at is its own matter. */
async function tabTo(visitor: Visitor, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 30; tabs++) {
    await visitor.press('Tab');
    if (await hasFocus(visitor, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

const press = async (visitor: Visitor, selector: string, key = 'Enter'): Promise<void> => {
  await tabTo(visitor, selector);
  await visitor.press(key);
};

const choice = (visitor: Visitor): Promise<readonly string[] | undefined> => visitor.run(() => window.cookiesPreferences!.consent?.granted);

test('one category is chosen, and the focus is not lost', async ({visitor, site}) => {
  await visit(visitor, site);
  await press(visitor, '#settings');
  await expect.poll(() => hasFocus(visitor, 'dialog h2')).toBe(true);
  await press(visitor, 'input[value=marketing]', ' ');
  await press(visitor, '#save');
  await expect.poll(() => choice(visitor)).toEqual(['marketing', 'adverts']);
  await visitor.waitUntilGone('dialog');
  await visitor.waitUntilGone('#banner');
  await expect.poll(() => hasFocus(visitor, '#close')).toBe(true);
});

test('all is refused, and the confirmation has the focus until it is closed', async ({visitor, site}) => {
  await visit(visitor, site);
  await press(visitor, '#reject');
  await visitor.waitFor('#close');
  await expect.poll(() => hasFocus(visitor, '#close')).toBe(true);
  expect(await choice(visitor)).toEqual([]);
  await visitor.press('Enter');
  await visitor.waitUntilGone('#saved');
});

test('the preferences open by the link of the page, and Escape leads back to it', async ({visitor, site}) => {
  await visit(visitor, site);
  await press(visitor, '#way-back');
  await expect.poll(() => hasFocus(visitor, 'dialog h2')).toBe(true);
  await visitor.press('Escape');
  await visitor.waitUntilGone('dialog');
  await expect.poll(() => hasFocus(visitor, '#way-back')).toBe(true);
  expect(await choice(visitor)).toBeUndefined();
});

for (const id of ['load-once', 'always-allow']) {
  test(`#${id} of a placeholder leads to what it loads`, async ({visitor, site}) => {
    await visit(visitor, site);
    await visitor.waitFor('#load-once');
    // WebKit takes the focus away again from a frame that then loads a page of another site; Firefox tells of no focus of frames.
    await visitor.run(() => document.querySelector('#tour')!.addEventListener('focus', () => { window.mark = true; }));
    await press(visitor, `#${id}`);
    await visitor.waitFor(() => window.mark || document.activeElement!.id === 'tour');
    await expect.poll(() => site.requests(site.tracker).length).toBe(1);
  });
}
