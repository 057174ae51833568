// Gated markup that a page adds after it was read, as applications and routers do: it follows the choice by itself.
// What stands in the page from the start is in gate-scripts.spec.ts and gate-embeds.spec.ts.
import {inlineScript, shopPage, trackerScript} from '../shop-page.js';
import {expect, test} from '../visitor/fixture.js';

const insert = (html: string): void => document.querySelector('#app')!.insertAdjacentHTML('beforeend', html);

function append(src: string): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.setAttribute('data-consent', 'statistical');
  script.setAttribute('data-consent-src', src);
  document.querySelector('#app')!.append(script);
}

test.describe('gated markup that comes later', () => {
  test('opens at once where its names are granted, and each time it comes anew', async ({visitor, site}) => {
    site.page('/', shopPage({below: '<div id="app"></div>'}));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitUntilGone('#banner');
    await visitor.run(append, site.tracker.url('/appended.js'));
    await visitor.waitFor(() => window.ran?.includes('/appended.js'));
    await visitor.run((html: string) => { document.querySelector('#app')!.innerHTML = html; }, `<main>${trackerScript(site, 'statistical', '/view.js')}</main>`);
    await visitor.waitFor(() => window.ran?.includes('/view.js'));
    await visitor.run(insert, `<img alt="" data-consent="marketing" data-consent-src="${site.tracker.url('/image.gif')}">`);
    await visitor.waitFor(() => document.querySelector('img')!.naturalWidth === 1);
    expect(await visitor.run(() => window.ran)).toEqual(['/appended.js', '/view.js']);
  });

  test('stays shut where its names are refused', async ({visitor, site}) => {
    site.page('/', shopPage({below: '<div id="app"></div>'}));
    await visitor.visit(site.url('/'));
    await visitor.run(() => window.cookiesPreferences!.accept('statistical'));
    await visitor.run(() => window.cookiesPreferences!.reject('marketing'));
    await visitor.run(insert, trackerScript(site, 'marketing', '/refused.js') + inlineScript('statistical', 'granted'));
    await visitor.waitFor(() => window.ran?.includes('granted'));
    expect(site.requests(site.tracker)).toEqual([]);
  });

  test('waits where nothing was chosen, and runs once when it is', async ({visitor, site}) => {
    site.page('/', shopPage({below: '<div id="app"></div>'}));
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    await visitor.run(insert, trackerScript(site, 'statistical', '/waits.js') + trackerScript(site, 'statistical', '/taken.js', 'id="taken"'));
    await visitor.run(() => document.querySelector('#taken')!.remove());
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('/waits.js'));
    await visitor.run(() => document.body.append(document.querySelector('#app')!));
    await visitor.run(insert, inlineScript('statistical', 'later'));
    await visitor.waitFor(() => window.ran?.includes('later'));
    expect(await visitor.run(() => window.ran)).toEqual(['/waits.js', 'later']);
    expect(site.requests(site.tracker).map(({path}) => path)).toEqual(['/waits.js']);
  });

  test('does not run while it is taken away, and runs when it is put back', async ({visitor, site}) => {
    let answer = (): void => {};
    site.tracker.file('/slow.js', '(window.ran ||= []).push("/slow.js")', {delay: new Promise<void>((resolve) => { answer = resolve; })});
    site.page('/', shopPage({
      below: `<div id="app"></div>${trackerScript(site, 'statistical', '/slow.js')}${inlineScript('statistical', 'moved', 'id="moved"')}`,
    }));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await expect.poll(() => site.requests(site.tracker)).toHaveLength(1);
    await visitor.run(() => { Object.assign(window, {moved: document.querySelector('#moved')}); document.querySelector('#moved')!.remove(); });
    answer();
    await visitor.run(insert, inlineScript('statistical', 'after'));
    await visitor.waitFor(() => window.ran?.includes('after'));
    expect(await visitor.run(() => window.ran)).toEqual(['/slow.js', 'after']);
    await visitor.run(() => document.querySelector('#app')!.append((window as unknown as {moved: Element}).moved));
    await visitor.waitFor(() => window.ran?.includes('moved'));
  });
});
