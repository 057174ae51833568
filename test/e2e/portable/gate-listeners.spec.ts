// Scripts that wait for the page to be ready, and are released long after it was: what they wait for comes once, and once only.
// What they write into the page is in gate-write.spec.ts.
import {inlineScript, shopPage} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';
import {remember, sendInParts} from './returning.js';

/** Adds a listener of each kind, which tells its name, of which event, and as what it was called. */
const listen = (name: string): string => `
  const tell = (what) => function (event) {
    (window.ran ||= []).push(['${name}', what, event.type, this === document ? 'document' : this === window ? 'window' : typeof this.handleEvent].join());
  };
  document.addEventListener('DOMContentLoaded', tell('document'));
  window.addEventListener('DOMContentLoaded', tell('window'));
  window.addEventListener('load', tell('load'));
  addEventListener('load', {handleEvent: tell('object')});
  document.addEventListener('DOMContentLoaded', tell('once'), {once: true});
  document.addEventListener('DOMContentLoaded', tell('capture'), true);
  document.addEventListener('DOMContentLoaded', null);
  (window.ran ||= []).push('${name} listens');`;

const wanted = (name: string): string[] => [
  `${name} listens`,
  ...['document', 'once', 'capture'].map((what) => `${name},${what},DOMContentLoaded,document`),
  `${name},window,DOMContentLoaded,window`,
  `${name},load,load,window`,
  `${name},object,load,function`,
].sort();

const told = async (visitor: Visitor, count: number): Promise<string[]> => {
  await visitor.waitFor((count: number) => document.readyState === 'complete' && window.ran && window.ran.length >= count, count);
  // What comes twice comes in the next tasks.
  await visitor.run(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))));
  return (await visitor.run(() => window.ran!)).toSorted();
};

const gated = (code: string): string => `<script type="text/plain" data-consent="statistical">{${code}}</script>`;

const external = (site: Site, attributes = ''): string => {
  site.tracker.file('/listens.js', `{${listen('external')}}`);
  return `<script type="text/plain" data-consent="statistical" data-consent-src="${site.tracker.url('/listens.js')}" ${attributes}></script>`;
};

async function agree(visitor: Visitor, site: Site, below: string): Promise<void> {
  site.page('/', shopPage({below}));
  await visitor.visit(site.url('/'));
  await visitor.click('#accept');
}

test.describe('a script released after the page was loaded', () => {
  test('has its listeners for the page being ready called once, inline', async ({visitor, site}) => {
    await agree(visitor, site, gated(listen('inline')));
    expect(await told(visitor, 7)).toEqual(wanted('inline'));
  });

  test('has them called once, external', async ({visitor, site}) => {
    await agree(visitor, site, external(site));
    expect(await told(visitor, 7)).toEqual(wanted('external'));
  });

  for (const attributes of ['async', 'defer']) {
    test(`has them called once, external with ${attributes}`, async ({visitor, site}) => {
      await agree(visitor, site, external(site, attributes));
      expect(await told(visitor, 7)).toEqual(wanted('external'));
    });
  }

  test('has them called in a task of their own, after the script', async ({visitor, site}) => {
    await agree(visitor, site, gated("addEventListener('load', () => ran.push('called')); ran = ['end'];"));
    expect(await visitor.waitFor(() => window.ran && window.ran.length > 1 && window.ran)).toEqual(['end', 'called']);
  });

  test('still adds listeners of other kinds, which are called when their event comes and not before', async ({visitor, site}) => {
    await agree(visitor, site, gated("addEventListener('own', () => ran.push('own')); document.querySelector('h1').addEventListener('load', () => ran.push('h1')); ran = ['end'];"));
    await visitor.waitFor(() => window.ran);
    await visitor.run(() => void dispatchEvent(new Event('own')));
    expect(await told(visitor, 2)).toEqual(['end', 'own']);
  });

  test("leaves the page's own listeners alone, also those added after", async ({visitor, site}) => {
    const own = '<script>ran = []; addEventListener("load", () => ran.push("own"))</script>';
    await agree(visitor, site, own + gated(listen('inline')));
    await visitor.waitFor(() => window.ran!.length > 7);
    await visitor.run(() => addEventListener('load', () => window.ran!.push('late')));
    expect(await told(visitor, 8)).toEqual([...wanted('inline'), 'own'].sort());
  });
});

test.describe('a script released while the page is loading', () => {
  for (const kind of ['inline', 'external']) {
    test(`has its listeners called once, by the page itself, ${kind}`, async ({visitor, site}) => {
      await remember(visitor, site, {granted: 'statistical.marketing'});
      sendInParts(site, shopPage({
        above: '<script>setTimeout(function wait() { window.ran ? fetch("/more") : setTimeout(wait) })</script>',
        below: `${kind === 'inline' ? gated(listen('inline')) : external(site)}<p>Between</p><!-- rest -->`,
      }));
      await visitor.visit(site.url('/'));
      expect(await told(visitor, 7)).toEqual(wanted(kind));
    });
  }
});

test.describe('a released script', () => {
  test('that waits for "readystatechange" or asks "readyState" finds the page complete', async ({visitor, site}) => {
    await agree(visitor, site, gated('ran = [document.readyState]') + inlineScript('statistical', 'last'));
    await visitor.waitFor(() => window.ran?.includes('last'));
    expect(await visitor.run(() => window.ran)).toEqual(['complete', 'last']);
  });
});
