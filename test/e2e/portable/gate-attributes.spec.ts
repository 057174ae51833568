// What an opened script keeps of the one that its author wrote: attributes, handlers, and what it knows of itself.
// In which order scripts run is in gate-scripts.spec.ts and gate-order.spec.ts.
import {createHash} from 'node:crypto';
import {inlineScript, shopPage, trackerScript} from '../shop-page.js';
import {expect, test} from '../visitor/fixture.js';

/** Tells by which element it runs. */
const KNOWS_ITSELF = `(window.ran ||= []).push(document.currentScript
  && [document.currentScript.id, document.currentScript.dataset.site, document.currentScript.type, document.currentScript.hasAttribute('data-consent-src')].join())`;

const TOLD = `onload="(window.told ||= []).push('load ' + this.id)" onerror="(window.told ||= []).push('error ' + this.id)"`;

declare global {
  interface Window {
    /** What handlers of the page were told, in order. */
    told?: string[];
  }
}

/** The script that runs: not the inert one, which stays after it. */
const LIVE = 'script:not([type="text/plain"])';

test.describe('an opened script', () => {
  test('keeps every attribute that its author gave it', async ({visitor, site}) => {
    const body = '(window.ran ||= []).push("whole")';
    site.tracker.file('/whole.js', body);
    const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
    const attributes = {
      id: 'whole', class: 'a b', title: 'Counter', 'data-site': '7', 'data-domain': 'shop.localhost', crossorigin: 'anonymous',
      fetchpriority: 'low', referrerpolicy: 'no-referrer', integrity, charset: 'utf-8', blocking: 'render', 'aria-label': 'x', 'ng-own': 'y',
    };
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(' ');
    site.page('/', shopPage({below: trackerScript(site, 'statistical', '/whole.js', written)}));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('whole'));
    const kept = await visitor.run((live: string) =>
      Object.fromEntries([...document.querySelector(`#whole${live.slice(6)}`)!.attributes].map(({name, value}) => [name, value])), LIVE);
    expect(kept).toMatchObject({...attributes, src: site.tracker.url('/whole.js')});
    expect(site.requests(site.tracker)).toHaveLength(1);
  });

  test('has its handlers called once, after it ran or failed', async ({visitor, site}) => {
    site.tracker.file('/missing.js', '', {status: 404});
    site.page('/', shopPage({
      above: trackerScript(site, 'statistical', '/fine.js', `id="fine" ${TOLD}`) + trackerScript(site, 'statistical', '/missing.js', `id="missing" ${TOLD}`),
      below: inlineScript('statistical', 'inline', `id="inline" ${TOLD}`) + inlineScript('statistical', 'last'),
    }));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('last'));
    await visitor.waitFor(() => window.told?.length === 2);
    // An inline script has neither event, here as anywhere. What fails may do so before its turn.
    expect((await visitor.run(() => window.told))!.sort()).toEqual(['error missing', 'load fine']);
    expect(await visitor.run(() => window.ran)).toEqual(['/fine.js', 'inline', 'last']);
  });

  test('has no handler called while it is held', async ({visitor, site}) => {
    site.page('/', shopPage({below: trackerScript(site, 'statistical', '/fine.js', `id="fine" ${TOLD}`)}));
    await visitor.visit(site.url('/'));
    await visitor.click('#reject');
    await visitor.waitUntilGone('#banner');
    expect(await visitor.run(() => window.told)).toBeUndefined();
  });

  test('knows itself as the current script, inline and external', async ({visitor, site}) => {
    site.tracker.file('/knows.js', KNOWS_ITSELF);
    const own = (id: string): string => `id="${id}" data-site="${id}7"`;
    site.page('/', shopPage({
      above: trackerScript(site, 'statistical', '/knows.js', own('external')) + trackerScript(site, 'statistical', '/knows.js', `${own('async')} async`),
      below: `<script type="text/plain" data-consent="statistical" ${own('inline')}>${KNOWS_ITSELF}</script>
        <template data-consent="statistical"><!-- <script ${own('inside')}>${KNOWS_ITSELF}</script> --></template>
        <script type="text/plain" data-consent="statistical" data-consent-type="module">${KNOWS_ITSELF}</script>`,
    }));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.length === 5);
    const told = await visitor.run(() => window.ran!.map((line) => line && line.split(',').slice(0, 3).join()));
    expect(told.toSorted()).toEqual(['async,async7,', 'external,external7,', 'inline,inline7,', 'inside,inside7,', null].toSorted());
  });

  test('stands before the inert one, which stays as it was', async ({visitor, site}) => {
    const inert = inlineScript('statistical', 'only', 'id="only"');
    site.page('/', shopPage({below: `<div id="place">${inert}</div>`}));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('only'));
    expect(await visitor.run(() => [...document.querySelector('#place')!.children].map((child) => (child as HTMLScriptElement).type))).toEqual(['', 'text/plain']);
    expect(await visitor.run(() => document.querySelector('#place')!.lastElementChild!.outerHTML)).toBe(inert);
  });
});
