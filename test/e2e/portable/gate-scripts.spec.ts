// Gated scripts of every kind: what opens them, in which order, and as what they run.
// Embeds and templates are in gate-embeds.spec.ts, markup that comes later in gate-later.spec.ts.
import {createHash} from 'node:crypto';
import {inlineScript, shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const ran = (): string[] => window.ran ?? [];

/** Shows a page, agrees to all, and waits until the inline script `last` has run. */
async function agree(visitor: Visitor, site: Site, page: Parameters<typeof shopPage>[0]): Promise<string[]> {
  site.page('/', shopPage(page));
  await visitor.visit(site.url('/'));
  await visitor.click('#accept');
  await visitor.waitFor(() => window.ran?.includes('last'));
  return visitor.run(ran);
}

test.describe('gated scripts', () => {
  test('run in the order of the page, head to end, however slowly one comes', async ({visitor, site}) => {
    site.tracker.file('/slow.js', 'ran.push("/slow.js")', {delay: 150});
    const order = await agree(visitor, site, {
      head: `${inlineScript('statistical', 'head')}<script src="/cookies-preferences.js"></script>`,
      above: trackerScript(site, 'marketing', '/slow.js') + trackerScript(site, 'statistical', '/quick.js'),
      below: inlineScript('statistical', 'inline') + trackerScript(site, 'statistical', '/end.js') + inlineScript('marketing', 'last'),
    });
    expect(order).toEqual(['head', '/slow.js', '/quick.js', 'inline', '/end.js', 'last']);
  });

  test('run deferred ones and modules after the others, async ones as they come', async ({visitor, site}) => {
    site.tracker.file('/module.js', 'ran.push(import.meta.url.split("/").pop(), "last")');
    site.tracker.file('/slow.js', 'ran.push("/slow.js")', {delay: 300});
    const order = await agree(visitor, site, {
      above: trackerScript(site, 'statistical', '/deferred.js', 'defer')
        + trackerScript(site, 'statistical', '/module.js', 'data-consent-type="module"')
        + trackerScript(site, 'statistical', '/slow.js')
        + trackerScript(site, 'statistical', '/async.js', 'async')
        + inlineScript('statistical', 'inline'),
    });
    expect(order).toEqual(['/async.js', '/slow.js', 'inline', '/deferred.js', 'module.js', 'last']);
  });

  test('run an inline module as a module, after the others', async ({visitor, site}) => {
    const order = await agree(visitor, site, {
      above: '<script type="text/plain" data-consent="statistical" data-consent-type="module">ran.push(typeof this, "last")</script>',
      below: trackerScript(site, 'statistical', '/below.js') + inlineScript('statistical', 'inline'),
    });
    expect(order).toEqual(['/below.js', 'inline', 'undefined', 'last']);
  });

  test('keep their attributes, and know themselves as currentScript', async ({visitor, site}) => {
    await agree(visitor, site, {
      above: `<script type="text/plain" data-consent="statistical" id="tag" data-site="7" class="a b">
        window.self7 = [document.currentScript.id, document.currentScript.dataset.site, document.currentScript.className];</script>`,
      below: trackerScript(site, 'statistical', '/a.js', 'id="other" crossorigin="anonymous" referrerpolicy="no-referrer" data-site="8"')
        + inlineScript('statistical', 'last'),
    });
    expect(await visitor.run(() => (window as unknown as {self7: string[]}).self7)).toEqual(['tag', '7', 'a b']);
    expect(await visitor.run(() => {
      const {crossOrigin, referrerPolicy, dataset, src} = document.querySelector<HTMLScriptElement>('#other')!;
      return [crossOrigin, referrerPolicy, dataset['site'], new URL(src).pathname];
    })).toEqual(['anonymous', 'no-referrer', '8', '/a.js']);
  });

  test('run only as the integrity allows', async ({visitor, site}) => {
    const body = '(window.ran ||= []).push("checked")';
    site.tracker.file('/checked.js', body);
    site.tracker.file('/changed.js', `${body};`);
    const integrity = `crossorigin integrity="sha256-${createHash('sha256').update(body).digest('base64')}"`;
    expect(await agree(visitor, site, {
      below: trackerScript(site, 'statistical', '/changed.js', integrity) + trackerScript(site, 'statistical', '/checked.js', integrity)
        + inlineScript('statistical', 'last'),
    })).toEqual(['checked', 'last']);
  });

  test('need every name they list', async ({visitor, site}) => {
    site.page('/', shopPage({
      above: trackerScript(site, 'statistical marketing', '/both.js'),
      below: inlineScript('statistical', 'one'),
    }));
    await visitor.visit(site.url('/'));
    await visitor.run(() => window.cookiesPreferences!.accept('statistical'));
    await visitor.waitFor(() => window.ran?.includes('one'));
    expect(site.requests(site.tracker)).toEqual([]);
    await visitor.run(() => window.cookiesPreferences!.accept('marketing'));
    await visitor.waitFor(() => window.ran?.includes('/both.js'));
  });

  test('stay shut under a name that nobody declared, and the author is told', async ({visitor, site}) => {
    const order = await agree(visitor, site, {
      above: trackerScript(site, 'statistic', '/typo.js') + trackerScript(site, '', '/none.js'),
      below: inlineScript('statistical', 'last'),
    });
    expect(order).toEqual(['last']);
    expect(site.requests(site.tracker)).toEqual([]);
    if (!visitor.hasConsole) return;
    await expect.poll(() => visitor.console().filter(({text}) => text.includes('unknown-name: ') && text.includes('"statistic"'))).toHaveLength(1);
  });
});

test.describe('a policy of nonces', () => {
  test('lets gated scripts run with their nonce only', async ({visitor, site}) => {
    const html = shopPage({
      head: '<script nonce="n7" src="/cookies-preferences.js"></script>',
      above: inlineScript('statistical', 'foreign'),
      below: inlineScript('statistical', 'last', 'nonce="n7"'),
    });
    site.page('/', html, {headers: {'Content-Security-Policy': "script-src 'nonce-n7'; object-src 'none'"}});
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('last'));
    expect(await visitor.run(ran)).toEqual(['last']);
  });
});

test.describe('a gated script that fails', () => {
  test.use({mayThrow: true});

  test('does not stop the rest', async ({visitor, site}) => {
    site.block('/gone.js');
    site.tracker.file('/missing.js', '', {status: 404});
    site.tracker.file('/throws.js', 'throw new Error("thrown")');
    expect(await agree(visitor, site, {
      above: trackerScript(site, 'statistical', '/gone.js') + trackerScript(site, 'statistical', '/missing.js')
        + trackerScript(site, 'statistical', '/throws.js'),
      below: '<script type="text/plain" data-consent="statistical">throw new Error("inline")</script>'
        + '<script type="text/plain" data-consent="statistical">no script at all</script>'
        + trackerScript(site, 'statistical', '/fine.js') + inlineScript('statistical', 'last'),
    })).toEqual(['/fine.js', 'last']);
  });
});
