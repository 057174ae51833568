// Our element and gated markup that a page moves, takes away and puts back: the choice and what follows from it stay right.
// What frameworks and routers do of this kind is in lifecycle/.
import {inlineScript, shopPage, trackerScript} from '../shop-page.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const GATED = 'script[type="text/plain"]';

/** Takes the element, or what a selector finds, out of the page and keeps it. */
const take = (visitor: Visitor, selector: string): Promise<void> => visitor.run((selector: string) => {
  const element = document.querySelector(selector)!;
  element.remove();
  Object.assign(window, {taken: element});
}, selector);

const putBack = (visitor: Visitor): Promise<void> => visitor.run(() => document.body.append((window as unknown as {taken: Element}).taken));

/** What ran so far, once another gated script, added now, had its turn. */
async function ranByNow(visitor: Visitor, name = 'last'): Promise<string[]> {
  await visitor.run((html: string) => document.body.insertAdjacentHTML('beforeend', html), inlineScript('statistical', name));
  await visitor.waitFor((name: string) => window.ran?.includes(name), name);
  return (await visitor.run(() => window.ran!)).filter((ran) => ran !== name);
}

test.describe('the element', () => {
  test('asks on when it is moved, and takes the answer', async ({visitor, site}) => {
    site.page('/', shopPage({below: `<footer></footer>${trackerScript(site, 'statistical', '/a.js')}`}));
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    await visitor.run(() => document.querySelector('footer')!.append(document.querySelector('cookies-preferences')!));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('/a.js'));
    await visitor.waitUntilGone('#banner');
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
  });

  test('that is taken away leaves the page as it is, and put back takes the answer', async ({visitor, site}) => {
    site.page('/', shopPage({below: trackerScript(site, 'statistical', '/a.js')}));
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    await take(visitor, 'cookies-preferences');
    expect(await visitor.isVisible('#banner')).toBe(false);
    await putBack(visitor);
    await visitor.click('#accept');
    expect(await ranByNow(visitor)).toEqual(['/a.js']);
  });

  test('that is taken away after a yes closes nothing, and what comes later still opens', async ({visitor, site}) => {
    site.page('/', shopPage({above: `<iframe title="Tour" data-consent="marketing" data-consent-src="${site.tracker.url('/tour.html')}"></iframe>`}));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => document.querySelector('iframe')!.src);
    await take(visitor, 'cookies-preferences');
    expect(await ranByNow(visitor)).toEqual([]);
    expect(await visitor.run(() => document.querySelector('iframe')!.src)).toBe(site.tracker.url('/tour.html'));
    await putBack(visitor);
    expect(await ranByNow(visitor, 'later')).toEqual(['last']);
    expect(await visitor.isVisible('#banner')).toBe(false);
  });

  test('that is replaced by another asks by that one, and counts its names', async ({visitor, site}) => {
    site.page('/', shopPage({attributes: 'categories="marketing"', below: trackerScript(site, 'statistical', '/a.js')}));
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    await visitor.run(() => {
      const another = document.createElement('cookies-preferences');
      another.setAttribute('categories', 'statistical');
      document.querySelector('cookies-preferences')!.replaceWith(another);
    });
    await visitor.click('#accept');
    expect(await ranByNow(visitor)).toEqual(['/a.js']);
  });
});

test.describe('a gated script', () => {
  test('runs once however often it is moved after', async ({visitor, site}) => {
    site.page('/', shopPage({below: `<footer></footer>${trackerScript(site, 'statistical', '/a.js')}${inlineScript('statistical', 'inline')}`}));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('inline'));
    for (let time = 0; time < 2; time++) {
      await visitor.run((selector: string) => document.querySelector('footer')!.append(...document.querySelectorAll(selector)), GATED);
      expect(await ranByNow(visitor, `last-${time}`)).toEqual(['/a.js', 'inline', ...(time ? ['last-0'] : [])]);
    }
  });

  test('that was moved before the choice runs once, where it stands then', async ({visitor, site}) => {
    site.page('/', shopPage({above: inlineScript('statistical', 'first', 'id="first"'), below: `${inlineScript('statistical', 'second')}<footer></footer>`}));
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    await visitor.run(() => document.querySelector('footer')!.append(document.querySelector('#first')!));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('first'));
    expect(await ranByNow(visitor)).toEqual(['second', 'first']);
  });

  test('that was taken away before the choice does not run, and runs once when put back', async ({visitor, site}) => {
    site.page('/', shopPage({below: trackerScript(site, 'statistical', '/a.js', 'id="away"')}));
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    await take(visitor, '#away');
    await visitor.click('#accept');
    expect(await ranByNow(visitor)).toEqual([]);
    expect(site.requests(site.tracker)).toEqual([]);
    await putBack(visitor);
    await visitor.waitFor(() => window.ran!.includes('/a.js'));
    expect(await ranByNow(visitor, 'later')).toEqual(['last', '/a.js']);
  });

  test('that is identical to another runs beside it', async ({visitor, site}) => {
    const twice = trackerScript(site, 'statistical', '/a.js') + inlineScript('statistical', 'inline');
    site.page('/', shopPage({above: twice, below: twice}));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.length === 4);
    expect(await ranByNow(visitor)).toEqual(['/a.js', 'inline', '/a.js', 'inline']);
  });
});

test.describe('a gated embed', () => {
  test('that was taken away before the choice opens when it is put back', async ({visitor, site}) => {
    site.page('/', shopPage({below: `<img id="away" alt="" data-consent="statistical" data-consent-src="${site.tracker.url('/pixel.gif')}">`}));
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    await take(visitor, '#away');
    await visitor.click('#accept');
    await ranByNow(visitor);
    expect(site.requests(site.tracker)).toEqual([]);
    await putBack(visitor);
    await visitor.waitFor(() => document.querySelector<HTMLImageElement>('#away')!.naturalWidth === 1);
  });

  test('that was open and away during a withdrawal is shut when it is put back', async ({visitor, site}) => {
    site.page('/', shopPage({below: `<div id="away">
      <iframe title="Tour" data-consent="marketing" data-consent-src="${site.tracker.url('/tour.html')}"></iframe>
      <template data-consent="marketing"><!-- <img id="inside" alt="" src="${site.tracker.url('/inside.gif')}"> --></template></div>`}));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => document.querySelector('iframe')!.src && document.querySelector('#inside'));
    await take(visitor, '#away');
    await visitor.run(() => window.cookiesPreferences!.reject('marketing'));
    await putBack(visitor);
    await visitor.waitFor(() => !document.querySelector('iframe')!.hasAttribute('src') && !document.querySelector('#inside'));
    await visitor.run(() => window.cookiesPreferences!.accept('marketing'));
    await visitor.waitFor(() => document.querySelector('iframe')!.src && document.querySelectorAll('#inside').length === 1);
  });
});
