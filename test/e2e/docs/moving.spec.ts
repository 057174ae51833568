// The pages and commands of the guides for moving, just as they stand in docs/: each page in a browser, each command in a shell.
// Earlier choices are in moving-choices.spec.ts and moving-cookiebot.spec.ts.
import {press} from '../observed.js';
import {expect, test} from '../told.js';
import {carrying, gatedIn, heldBackIn, readGuide, turn} from './moving/guide.js';
import {watchOutside} from './moving/outside.js';
import {acceptAll, cookieNames, isCounted, visit} from './moving/seen.js';

for (const name of ['vanilla-cookieconsent', 'klaro', 'tarteaucitron', 'cookiebot']) {
  const guide = readGuide(name);

  test(`the page after moving from ${name} holds back everything until it is accepted`, async ({page, site, told}) => {
    const outside = await watchOutside(page, site);
    await visit(page, site, guide.after);
    await acceptAll(page).waitFor();
    await told.expectNothing();
    expect(outside()).toEqual([]);
    expect(await isCounted(page)).toBe(false);
    await press(page, 'Accept all');
    await expect.poll(outside).toEqual(heldBackIn(guide.after));
    await expect.poll(() => isCounted(page)).toBe(true);
    await told.expectNothing();
  });

  test(`the page after moving from ${name} asks once, and holds back what is refused`, async ({page, site, told}) => {
    const outside = await watchOutside(page, site);
    await visit(page, site, guide.after);
    await press(page, 'Reject all');
    await page.reload();
    await told.expectNothing();
    await expect(acceptAll(page)).toHaveCount(0);
    expect(outside()).toEqual([]);
  });

  test(`the snippet of the guide from ${name} does nothing where there was no choice`, async ({page, site, told}) => {
    await watchOutside(page, site);
    await visit(page, site, carrying(guide));
    await acceptAll(page).waitFor();
    expect(await cookieNames(page)).toEqual([]);
    await told.expectNothing();
  });

  test(`the command of the guide from ${name} makes the gated markup of the page after it`, () => {
    const gated = gatedIn(guide.after);
    expect(gated.length).toBeGreaterThan(0);
    // What came from a catalogue of services had no markup to turn.
    expect(gatedIn(turn(guide, guide.before))).toEqual(name === 'tarteaucitron' ? gated.slice(0, 1) : gated);
  });
}

/** Markup of other forms than in the guides' pages, and what has to become of it. */
const OTHERS: Record<string, [string, string][]> = {
  'vanilla-cookieconsent': [
    ['<script\n  data-service="matomo"\n  data-src="/a.js"\n  type="text/plain"\n  data-category="analytics"></script>',
      '<script\n  data-consent="matomo"\n  data-consent-src="/a.js"\n  type="text/plain"></script>'],
    ['<script defer type="text/plain" src="/a.js" data-category="analytics"></script>', '<script defer type="text/plain" src="/a.js" data-consent="statistical"></script>'],
    ['<img data-src="/lazy.jpg" data-category="animals" alt="">', '<img data-src="/lazy.jpg" data-category="animals" alt="">'],
    ['<script data-src="x" type="module"></script>', '<script data-src="x" type="module"></script>'],
  ],
  klaro: [
    ['<script type="text/plain"\n data-src="/a.js" data-type="module" data-name="own"></script>', '<script type="text/plain"\n data-consent-src="/a.js" data-consent-type="module" data-consent="own"></script>'],
    ['<link rel="stylesheet" data-type="text/css" data-name="fonts" data-href="/f.css">', '<link rel="stylesheet" data-consent="fonts" data-consent-href="/f.css">'],
    ['<div data-name="map" data-type="x"></div><span data-name="y"></span>', '<div data-name="map" data-type="x"></div><span data-name="y"></span>'],
    ['<img data-src="/lazy.jpg" alt="">', '<img data-src="/lazy.jpg" alt="">'],
  ],
  tarteaucitron: [
    ['<div class="youtube_player" videoID="a-b_1" width="100%" height="315"></div>',
      '<iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/a-b_1" width="100%" height="315"></iframe>'],
    ['<div class="player" data-title="x"></div>', '<div class="player" data-title="x"></div>'],
  ],
  cookiebot: [
    ['<script data-cookieconsent="preferences, marketing" type="text/plain" data-src="/a.js"></script>', '<script data-consent="functional marketing" type="text/plain" data-consent-src="/a.js"></script>'],
    ['<img src="about:blank" data-cookieconsent="marketing" data-cookieblock-src="/pixel.gif" alt="">', '<img data-consent="marketing" data-consent-src="/pixel.gif" alt="">'],
    ['<script data-cookieconsent="ignore" src="/own.js"></script>', '<script data-cookieconsent="ignore" src="/own.js"></script>'],
    ['<img src="/own.jpg" alt="">', '<img src="/own.jpg" alt="">'],
  ],
};

for (const [name, cases] of Object.entries(OTHERS)) {
  test(`the command of the guide from ${name} turns markup in any order and leaves the rest alone`, () => {
    const html = (index: 0 | 1): string => cases.map((pair) => pair[index]).join('\n');
    expect(turn(readGuide(name), html(0))).toBe(html(1));
  });
}
