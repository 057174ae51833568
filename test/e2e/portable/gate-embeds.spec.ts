// Gated embeds and templates: nothing of them is requested before consent, all of it after, in their own place and size.
// Scripts by themselves are in gate-scripts.spec.ts; taking embeds back is in withdrawal.spec.ts.
import {inlineScript, shopPage, trackerScript} from '../shop-page.js';
import {expect, test} from '../visitor/fixture.js';

test.describe('gated embeds', () => {
  test('request nothing before consent, and each its own address after', async ({visitor, site}) => {
    const at = (path: string): string => site.tracker.url(path);
    site.tracker.file('/sheet.css', '');
    site.page('/', shopPage({
      head: `<link rel="stylesheet" data-consent="statistical" data-consent-href="${at('/sheet.css')}"><script src="/cookies-preferences.js"></script>`,
      above: `<iframe data-consent="statistical" data-consent-src="${at('/frame.html')}"></iframe>
        <img data-consent="statistical" alt="" data-consent-src="${at('/image.gif')}">
        <img data-consent="statistical" alt="" data-consent-srcset="${at('/set.gif')} 1x">`,
      below: `<video data-consent="statistical" data-consent-poster="${at('/poster.gif')}" preload="auto" muted>
          <source data-consent="statistical" data-consent-src="${at('/video.webm')}" type="video/webm"></video>
        <object data-consent="statistical" data-consent-data="${at('/object.html')}" type="text/html"></object>
        <input type="image" alt="" data-consent="statistical" data-consent-src="${at('/button.gif')}">`,
    }));
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    expect(site.requests(site.tracker)).toEqual([]);
    await visitor.click('#accept');
    const wanted = ['button.gif', 'frame.html', 'image.gif', 'object.html', 'poster.gif', 'set.gif', 'sheet.css', 'video.webm'];
    await expect.poll(() => [...new Set(site.requests(site.tracker).map(({path}) => path.slice(1)))].sort()).toEqual(wanted);
  });

  test('fill a frame with the document that it brings', async ({visitor, site}) => {
    site.page('/', shopPage({
      above: '<iframe data-consent="statistical" data-consent-srcdoc="&lt;p id=inside&gt;Here&lt;/p&gt;"></iframe>',
    }));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => document.querySelector('iframe')!.contentDocument!.querySelector('#inside'));
  });

  test('keep the box that their size gives them', async ({visitor, site}) => {
    site.page('/', shopPage({
      above: `<iframe title="Tour" width="320" height="180" data-consent="statistical" data-consent-src="${site.tracker.url('/frame.html')}"></iframe>`,
    }));
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    const box = (): number[] => {
      const {width, height, top} = document.querySelector('iframe')!.getBoundingClientRect();
      return [width, height, top + scrollY];
    };
    const before = await visitor.run(box);
    await visitor.click('#accept');
    await visitor.waitFor(() => document.querySelector('iframe')!.src);
    expect(await visitor.run(box)).toEqual(before);
    expect(before[0]).toBeGreaterThanOrEqual(320);
  });

  test('add no step to the way back', async ({visitor, site}) => {
    site.page('/', shopPage());
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitUntilGone('#banner');
    const steps = await visitor.run((src: string) => {
      history.pushState({}, '', '/next');
      document.querySelector('h1')!.insertAdjacentHTML('afterend', `<main><iframe title="Tour" data-consent="marketing" data-consent-src="${src}"></iframe></main>`);
      return history.length;
    }, site.tracker.url('/tour.html'));
    await expect.poll(() => site.requests(site.tracker).map(({path}) => path)).toEqual(['/tour.html']);
    await visitor.run(() => void setTimeout(() => history.back()));
    await visitor.waitFor(() => location.pathname === '/');
    expect(await visitor.run(() => history.length)).toBe(steps);
  });

  test('never turn a name into code', async ({visitor, site}) => {
    site.page('/', shopPage({
      above: '<a id="link" data-consent="statistical" data-consent-href="javascript:void(ran=[1])" data-consent-onclick="ran=[1]">Link</a>',
      below: inlineScript('statistical', 'last'),
    }));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('last'));
    expect(await visitor.run(() => document.querySelector('#link')!.getAttributeNames())).not.toContain('href');
    expect(await visitor.run(() => document.querySelector('#link')!.getAttributeNames())).not.toContain('onclick');
  });
});

test.describe('a gated template with its markup in a comment', () => {
  test('requests nothing before consent, then shows its markup in its place and runs its scripts in their turn', async ({visitor, site}) => {
    const at = (path: string): string => site.tracker.url(path);
    site.tracker.file('/slow.js', 'ran.push("/slow.js")', {delay: 150});
    site.page('/', shopPage({
      above: `${inlineScript('statistical', 'before')}
        <div id="place"><template data-consent="statistical"><!--
          <style>#place { color: rgb(1, 2, 3) }</style>
          <picture><source srcset="${at('/picture.gif')}"><img id="image" alt="" src="${at('/fallback.gif')}"></picture>
          <svg><image href="${at('/drawing.gif')}"/></svg>
          <script src="${at('/slow.js')}"></script>
          <script>ran.push('inside')</script>
        --></template></div>`,
      below: trackerScript(site, 'statistical', '/after.js'),
    }));
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    expect(site.requests(site.tracker)).toEqual([]);
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('/after.js'));
    expect(await visitor.run(() => window.ran)).toEqual(['before', '/slow.js', 'inside', '/after.js']);
    expect(await visitor.run(() => getComputedStyle(document.querySelector('#place')!).color)).toBe('rgb(1, 2, 3)');
    expect(await visitor.run(() => document.querySelectorAll('#place #image').length)).toBe(1);
    await expect.poll(() => site.requests(site.tracker).map(({path}) => path)).toEqual(expect.arrayContaining(['/picture.gif', '/drawing.gif']));
  });

  test('works in the head', async ({visitor, site}) => {
    site.tracker.file('/sheet.css', '');
    site.page('/', shopPage({
      head: `<template data-consent="statistical"><!-- <link rel="stylesheet" href="${site.tracker.url('/sheet.css')}"> --></template>
        <script src="/cookies-preferences.js"></script>`,
    }));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => document.head.querySelector('link'));
    await expect.poll(() => site.requests(site.tracker).map(({path}) => path)).toEqual(['/sheet.css']);
  });
});
