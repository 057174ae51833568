// What is held back has a placeholder in its box, which loads it once or for ever, and comes back when the choice is withdrawn.
// How it looks, and what it says in which case, is tested in one browser elsewhere.
import {element, frame} from '../placeholder-page.js';
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const WAY_BACK = '<a id="way-back" href="#cookies-preferences">Cookie settings</a>';

/** How far the placeholder is from the box of an element: left, top, right, bottom, in whole pixels. */
const distances = (visitor: Visitor, selector: string): Promise<number[]> => visitor.run((wanted) => {
  const host = [...document.querySelectorAll('[data-consent-placeholder]')].at(-1)!;
  const [one, other] = [host.shadowRoot!.querySelector('#root')!, document.querySelector(wanted)!].map((node) => node.getBoundingClientRect());
  return (['left', 'top', 'right', 'bottom'] as const).map((side) => Math.abs(Math.round(one![side] - other![side])));
}, selector);

/** Waits until a placeholder lies over the box. */
const liesOver = (visitor: Visitor, selector: string): Promise<unknown> =>
  expect.poll(() => distances(visitor, selector)).toEqual([0, 0, 0, 0]);

async function visit(visitor: Visitor, site: Site, body: string, attributes = 'manual'): Promise<void> {
  site.page('/', portalPage(element(attributes) + WAY_BACK + body));
  await visitor.visit(site.url('/'));
}

const shows = (visitor: Visitor): Promise<unknown> => visitor.waitFor('#load-once');

const source = (visitor: Visitor): Promise<string | null> => visitor.run(() => document.querySelector('iframe')!.getAttribute('src'));

test.describe('a placeholder lies exactly over', () => {
  const places: Readonly<Record<string, (site: Site) => string>> = {
    'a frame in a line of text': (site) => `<p>Here: ${frame(site)} it is.</p>`,
    'a frame in the middle of the page': (site) => frame(site).replace('border: 0', 'border: 0; display: block; margin: auto'),
    'a frame that fills a wrapper of its shape': (site) => `<div style="position: relative; aspect-ratio: 16 / 9; max-width: 600px">${
      frame(site).replace('border: 0', 'border: 0; position: absolute; inset: 0; width: 100%; height: 100%')}</div>`,
    'a frame in a flexible row': (site) => `<div style="display: flex; gap: 20px; justify-content: end"><p>One</p>${frame(site)}<p>Two</p></div>`,
    'a frame in a grid': (site) => `<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 20px"><p>One</p><p>Two</p>${frame(site)}<p>Three</p></div>`,
    'a frame that floats': (site) => frame(site).replace('border: 0', 'border: 0; float: right') + '<p>Text beside it</p>',
    'a frame read from right to left': (site) => `<div dir="rtl">Here: ${frame(site)} it is.</div>`,
    'a frame with a border': (site) => frame(site).replace('border: 0', 'border: 7px solid'),
  };

  for (const [what, body] of Object.entries(places)) {
    test(what, async ({visitor, site}) => {
      await visit(visitor, site, body(site));
      await shows(visitor);
      await liesOver(visitor, '#tour');
      await visitor.run(() => document.body.insertAdjacentHTML('afterbegin', '<p style="height: 100px">News</p>'));
      await liesOver(visitor, '#tour');
      await visitor.setViewport(900, 700);
      await liesOver(visitor, '#tour');
    });
  }

  test('an image', async ({visitor, site}) => {
    await visit(visitor, site, `<img id="map" data-consent="tube" data-consent-src="${site.tracker.url('/map.gif')}" width="300" height="200" style="display: block">`);
    await shows(visitor);
    await liesOver(visitor, '#map');
  });

  test('a video whose sources are held back', async ({visitor, site}) => {
    const source = `<source data-consent="tube" data-consent-src="${site.tracker.url('/tour.mp4')}">`;
    await visit(visitor, site, `<video id="film" width="300" height="200">${source}${source}</video>`);
    await shows(visitor);
    await liesOver(visitor, '#film');
    expect(await visitor.run(() => document.querySelectorAll('[data-consent-placeholder]').length)).toBe(1);
  });

  test('a template with a box', async ({visitor, site}) => {
    await visit(visitor, site, '<template id="block" data-consent="adverts" style="display: block; width: 300px; aspect-ratio: 6 / 5"><!-- <p>Buy</p> --></template>');
    await shows(visitor);
    await liesOver(visitor, '#block');
  });

  test('the sized parent of a template', async ({visitor, site}) => {
    await visit(visitor, site, '<div id="room" style="width: 728px; height: 90px"><template data-consent="adverts"><!-- <p>Buy</p> --></template></div>');
    await shows(visitor);
    await liesOver(visitor, '#room');
  });
});

test('"Load once" loads what is held back, saves nothing, and is forgotten with the page', async ({visitor, site}) => {
  await visit(visitor, site, frame(site));
  await shows(visitor);
  expect(site.requests(site.tracker)).toEqual([]);
  await visitor.click('#load-once');
  await visitor.waitUntilGone('#load-once');
  await expect.poll(() => site.requests(site.tracker).map(({path}) => path)).toEqual(['/tour.html']);
  expect(await visitor.run(() => document.activeElement!.id)).toBe('tour');
  expect(await visitor.cookies()).toEqual([]);
  await visitor.reload();
  await shows(visitor);
  expect(await source(visitor)).toBeNull();
});

test('"Always allow" loads it now and later; withdrawal brings the placeholder back without a reload', async ({visitor, site}) => {
  await visit(visitor, site, frame(site) + '<iframe id="other" data-consent="adverts" data-consent-src="/other.html" width="300" height="200"></iframe>');
  await shows(visitor);
  await visitor.click('#always-allow');
  await visitor.waitFor(() => document.activeElement!.id === 'tour');
  expect(await visitor.run(() => window.cookiesPreferences!.consent!.granted)).toEqual(['tube', 'third-party']);
  expect(await visitor.run(() => document.querySelectorAll('[data-consent-placeholder]').length)).toBe(1);
  await visitor.reload();
  await visitor.waitFor(() => document.querySelector('iframe')!.src);
  await visitor.run(() => { window.mark = true; });
  await visitor.click('#way-back');
  await visitor.click('#reject-all');
  await visitor.waitFor(() => document.querySelectorAll('[data-consent-placeholder]').length === 2);
  expect(await source(visitor)).toBeNull();
  expect(await visitor.run(() => window.mark)).toBe(true);
});

test('a frame that is opened by the banner loses its placeholder, and one that comes later has its own', async ({visitor, site}) => {
  await visit(visitor, site, frame(site), '');
  await shows(visitor);
  await visitor.click('#reject');
  await visitor.waitFor('#close');
  expect(await visitor.isVisible('#load-once')).toBe(true);
  await visitor.run((markup) => document.body.insertAdjacentHTML('beforeend', markup), frame(site).replace('"tour"', '"later"'));
  await visitor.waitFor(() => document.querySelectorAll('[data-consent-placeholder]').length === 2);
  await liesOver(visitor, '#later');
  await visitor.run(() => document.querySelector('#later')!.remove());
  await visitor.waitFor(() => document.querySelectorAll('[data-consent-placeholder]').length === 1);
  await visitor.click('#way-back');
  await visitor.click('#accept-all');
  await visitor.waitFor(() => !document.querySelector('[data-consent-placeholder]'));
});
