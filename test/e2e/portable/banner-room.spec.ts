// The banner lies over the page, and yet nothing of the page is lost under it: not the focus, not the last line.
// That it moves nothing is tested in banner-manners.spec.ts.
import {LONG_TEXT, portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const element = (position: string): string => `<cookies-preferences categories="statistical marketing" position="${position}"></cookies-preferences>`;

const LINKS = Array.from({length: 24}, (_, index) => `<p>Data sets of the city. <a id="link-${index}" href="/">Data set ${index}</a></p>`).join('\n');

async function visit(visitor: Visitor, site: Site, body: string, head = ''): Promise<void> {
  site.page('/', portalPage(body, {head}));
  await visitor.setViewport(900, 600);
  await visitor.visit(site.url('/'));
  await visitor.waitFor(() => getComputedStyle(document.documentElement).getPropertyValue('--cookies-banner-height'));
}

/** How much of the focused element can be seen, in pixels of its height; none of it where the banner covers it. */
const seen = (): number => {
  const focused = document.activeElement!.getBoundingClientRect();
  const banner = document.querySelector('cookies-preferences')!.shadowRoot!.querySelector('#banner')!.getBoundingClientRect();
  const isBeside = focused.right <= banner.left || focused.left >= banner.right;
  const hidden = isBeside ? 0 : Math.max(0, Math.min(focused.bottom, banner.bottom) - Math.max(focused.top, banner.top));
  return Math.min(focused.bottom, innerHeight) - Math.max(focused.top, 0) - hidden;
};

const room = (): string => getComputedStyle(document.documentElement).getPropertyValue('--cookies-banner-height');

for (const position of ['bottom', 'top', 'bottom-start', 'bottom-end']) {
  test(`the focus is never wholly under a banner at the ${position}`, async ({visitor, site}) => {
    await visit(visitor, site, element(position) + LINKS);
    await visitor.run(() => document.querySelector<HTMLElement>('#link-0')!.focus());
    for (let index = 0; index < 24; index++) {
      await visitor.waitFor((id: string) => document.activeElement!.id === id, `link-${index}`);
      await expect.poll(() => visitor.run(seen), `link ${index}`).toBeGreaterThan(0);
      await visitor.press('Tab');
    }
  });
}

/** Whether the banner still lies where the page's owner put it: at the bottom. */
const isInPlace = (): boolean => {
  const {top, bottom} = document.querySelector('cookies-preferences')!.shadowRoot!.querySelector('#banner')!.getBoundingClientRect();
  return top > innerHeight - bottom;
};

for (const [what, stays, body, style] of [
  ['in a bar of the page at the bottom', false, '<footer><a id="wanted" href="/">Legal notice</a></footer>', 'footer {position: fixed; bottom: 0; width: 100%}'],
  ['in a box that scrolls', true, `<div>${LONG_TEXT}<a id="wanted" href="/">More</a></div>`, 'body {margin: 0} div {height: 600px; overflow: auto}'],
  ['at the end of a page that is as high as the window', true, '<main></main><a id="wanted" href="/">Legal notice</a>', 'body {margin: 0; display: flex; flex-direction: column; min-height: 100vh} main {flex: 1}'],
] as const) {
  test(`the focus is not lost ${what}`, async ({visitor, site}) => {
    await visit(visitor, site, element('bottom') + body, `<style>${style}</style>`);
    await visitor.run(() => document.querySelector<HTMLElement>('#wanted')!.focus());
    await expect.poll(() => visitor.run(seen)).toBeGreaterThan(10);
    // It gives way only where nothing can be scrolled.
    expect(await visitor.run(isInPlace)).toBe(stays);
  });
}

test('the last line of the page can be scrolled clear of the banner', async ({visitor, site}) => {
  await visit(visitor, site, element('bottom') + LONG_TEXT + '<p id="last">The last line.</p>');
  await visitor.run(() => scrollTo(0, document.documentElement.scrollHeight));
  const clear = await visitor.run(() => {
    const banner = document.querySelector('cookies-preferences')!.shadowRoot!.querySelector('#banner')!.getBoundingClientRect();
    return banner.top - document.querySelector('#last')!.getBoundingClientRect().bottom;
  });
  expect(clear).toBeGreaterThanOrEqual(0);
});

test('its height is published, follows it, and is gone with it, as is all that was kept clear', async ({visitor, site}) => {
  await visit(visitor, site, element('bottom') + LONG_TEXT, '<style>html {scroll-padding-bottom: 40px}</style>');
  const height = (): Promise<number> => visitor.run(() => Math.round(document.querySelector('cookies-preferences')!.shadowRoot!.querySelector('#banner')!.getBoundingClientRect().height));
  const padding = (): Promise<number> => visitor.run(() => Math.round(parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom)));
  const published = async (): Promise<number> => Math.round(parseFloat(await visitor.run(room)));
  const wide = await height();
  await expect.poll(published).toBe(wide);
  await expect.poll(padding).toBe(wide + 40);
  await visitor.setViewport(360, 640);
  await expect.poll(published).toBe(await height());
  expect(await height()).toBeGreaterThan(wide);
  const length = await visitor.run(() => document.documentElement.scrollHeight);
  await visitor.click('#reject');
  await visitor.waitUntilGone('#banner');
  await expect.poll(() => visitor.run(room)).toBe('');
  await expect.poll(padding).toBe(40);
  expect(await visitor.run(() => document.documentElement.scrollHeight)).toBeLessThan(length);
});

test('in a window that is too low to be shared it stands in the page, and both answers are in sight', async ({visitor, site}) => {
  site.page('/', portalPage(element('bottom') + LONG_TEXT));
  await visitor.setViewport(320, 256);
  await visitor.visit(site.url('/'));
  await visitor.waitFor('#banner');
  const {position, answers, end} = await visitor.run(() => {
    const root = document.querySelector('cookies-preferences')!.shadowRoot!;
    const rects = ['#reject', '#accept'].map((id) => root.querySelector(id)!.getBoundingClientRect());
    const banner = root.querySelector('#banner')!;
    return {
      position: getComputedStyle(banner).position,
      answers: rects.map(({top, bottom, left, right}) => top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth),
      end: banner.getBoundingClientRect().bottom,
    };
  });
  expect([position, answers]).toEqual(['static', [true, true]]);
  await visitor.run((end: number) => scrollTo(0, end), end);
  expect(await visitor.run(room)).toBe('');
  expect(await visitor.run(() => document.elementFromPoint(160, 128)!.closest('main')?.localName)).toBe('main');
});
