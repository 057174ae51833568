// Gated markup that React makes, under StrictMode: it opens once, stays where React put it, and goes without a complaint.
// What React renders is in bundled/react-page.tsx.
import {serveBundle} from '../../bundled/bundle.js';
import {shopPage} from '../../shop-page.js';
import type {Site} from '../../site.js';
import {expect, test} from '../../visitor/fixture.js';
import type {Visitor} from '../../visitor/visitor.js';

const SCRIPTS = ['/jsx.js', 'inline', '/effect.js'];

async function visit(visitor: Visitor, site: Site): Promise<void> {
  await serveBundle(site, './react-page.tsx');
  site.page('/', shopPage({below: '<div id="app"></div><script type="module" src="/page.js"></script>'}));
  await visitor.visit(site.url('/'));
  await visitor.waitFor(() => window.react);
}

async function agree(visitor: Visitor): Promise<void> {
  await visitor.click('#accept');
  await visitor.waitUntilGone('#banner');
}

async function render(visitor: Visitor, site: Site, number = 0): Promise<void> {
  await visitor.run((tracker: string, number: number) => window.react.render({tracker, number}), site.tracker.url(''), number);
  await visitor.waitFor((number: number) => document.querySelector('#number')?.textContent === `${number}`, number);
}

const waitUntilOpen = (visitor: Visitor): Promise<unknown> => visitor.waitFor(() =>
  document.querySelector('iframe')!.src && document.querySelectorAll('#inside').length === 1);

const waitForScripts = (visitor: Visitor): Promise<unknown> => visitor.waitFor(() => window.ran?.includes('/effect.js'));

test.describe('gated markup made by React', () => {
  test('opens once when it is mounted after the choice', async ({visitor, site}) => {
    await visit(visitor, site);
    await agree(visitor);
    await render(visitor, site);
    await waitUntilOpen(visitor);
    await waitForScripts(visitor);
    expect(await visitor.run(() => window.effects)).toBe(2);
    expect(await visitor.run(() => window.ran)).toEqual(SCRIPTS);
  });

  test('waits where nothing was chosen, and opens once when it is', async ({visitor, site}) => {
    await visit(visitor, site);
    await render(visitor, site);
    await visitor.waitFor('#banner');
    expect(site.requests(site.tracker)).toEqual([]);
    await agree(visitor);
    await waitUntilOpen(visitor);
    await waitForScripts(visitor);
    expect(await visitor.run(() => window.ran)).toEqual(SCRIPTS);
  });

  test('stays as React put it, and is left alone when React renders anew', async ({visitor, site}) => {
    await visit(visitor, site);
    await render(visitor, site);
    await visitor.waitFor(() => window.effects === 2); // React runs effects some time after it has rendered
    await visitor.run(() => void Object.assign(window, {made: [...document.querySelectorAll('#app [type="text/plain"], iframe, template')]}));
    await agree(visitor);
    await waitUntilOpen(visitor);
    await waitForScripts(visitor);
    await render(visitor, site, 1);
    expect(await visitor.run(() => (window as unknown as {made: Node[]}).made.map((node) => node.isConnected))).toEqual([true, true, true, true, true]);
    expect(await visitor.run(() => document.querySelector('iframe')!.src)).toBe(site.tracker.url('/tour.html'));
    expect(await visitor.run(() => window.ran)).toEqual(SCRIPTS);
  });

  test('goes without a complaint, and mounted again shows its embeds but runs its scripts no second time', async ({visitor, site}) => {
    await visit(visitor, site);
    await visitor.run(() => addEventListener('error', ({message}) => { document.title = message; }));
    await agree(visitor);
    await render(visitor, site);
    await waitUntilOpen(visitor);
    await waitForScripts(visitor);
    await visitor.run(() => window.react.unmount());
    await visitor.waitFor(() => document.querySelector('#app')!.childNodes.length === 0);
    await render(visitor, site, 2);
    await waitUntilOpen(visitor);
    await visitor.run(() => document.querySelector('#app')!.insertAdjacentHTML('beforeend',
      '<script type="text/plain" data-consent="statistical">ran.push("last")</script>'));
    await visitor.waitFor(() => window.ran!.includes('last'));
    expect(await visitor.run(() => window.ran)).toEqual([...SCRIPTS, 'last']);
    expect(await visitor.run(() => document.title)).toBe('Shop');
  });

  test('shuts again after a withdrawal of its embeds, and opens anew', async ({visitor, site}) => {
    await visit(visitor, site);
    await agree(visitor);
    await render(visitor, site);
    await waitUntilOpen(visitor);
    await visitor.run(() => window.cookiesPreferences!.reject('marketing'));
    await visitor.waitFor(() => !document.querySelector('iframe')!.hasAttribute('src') && !document.querySelector('#inside'));
    await render(visitor, site, 3);
    await visitor.run(() => window.cookiesPreferences!.accept('marketing'));
    await waitUntilOpen(visitor);
  });
});
