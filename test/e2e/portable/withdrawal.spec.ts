// A visitor who agreed changes her mind: what was stored goes, what runs ends, what is shown is taken away.
// Choosing in the first place is in choice.spec.ts.
import {service, shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

/** Withdraws everything by the link that the page offers. */
async function withdraw(visitor: Visitor): Promise<void> {
  await visitor.click('#way-back');
  await visitor.click('#reject-all');
}

const cookieNames = async (visitor: Visitor): Promise<string[]> =>
  (await visitor.cookies()).map(({name}) => name).filter((name) => name !== 'cookies_preferences').sort();

/** Agrees on a page with a script that sets cookies for this host and, as most do, for the whole domain. */
async function agreeToCounting(visitor: Visitor, site: Site): Promise<void> {
  site.page('/', shopPage({
    attributes: '',
    children: service('statistical', 'counter', '_pk_id* _pk_ses'),
    above: '<script>document.cookie = "basket=full; Path=/; Max-Age=3600"</script>',
    below: trackerScript(site, 'counter', '/host.js?cookie=_pk_ses')
      + trackerScript(site, 'counter', '/domain.js?cookie=_pk_id.1.fe&domain=shop.localhost'),
  }));
  await visitor.visit(site.url('/'));
  await visitor.click('#accept');
  await visitor.waitFor(() => window.ran?.length === 2);
  expect(await cookieNames(visitor)).toEqual(['_pk_id.1.fe', '_pk_ses', 'basket']);
}

test.describe('withdrawing what a script ran for', () => {
  test('erases its declared cookies on host and domain, reloads once, and runs nothing after', async ({visitor, site}) => {
    await agreeToCounting(visitor, site);
    site.clear();
    await visitor.run(() => { window.mark = true; });
    await withdraw(visitor);
    await visitor.waitFor(() => !window.mark && document.readyState === 'complete');
    // A second reload would close the preferences again.
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    expect(site.requests().filter(({path}) => path === '/')).toHaveLength(1);
    expect(site.requests(site.tracker)).toEqual([]);
    expect(await visitor.run(() => window.ran)).toBeUndefined();
    expect(await cookieNames(visitor)).toEqual(['basket']);
  });
});

test.describe('withdrawing embeds', () => {
  test('shuts them where they stand, without a reload, and opens them again later', async ({visitor, site}) => {
    site.page('/', shopPage({
      attributes: 'categories="third-party"',
      below: `<iframe title="Tour" width="300" height="150" data-consent="third-party" data-consent-src="${site.tracker.url('/tour.html')}"></iframe>
        <template data-consent="third-party"><!-- <img id="pixel" alt="" src="${site.tracker.url('/pixel.gif')}"> --></template>`,
    }));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => document.querySelector<HTMLImageElement>('#pixel')?.naturalWidth === 1 && document.querySelector('iframe')!.src);
    await visitor.run(() => { window.mark = true; });
    await withdraw(visitor);
    await visitor.waitFor(() => !document.querySelector('#pixel') && !document.querySelector('iframe')!.hasAttribute('src'));
    site.clear();
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    expect(await visitor.run(() => window.mark)).toBe(true);
    expect(site.requests()).toEqual([]);
    await visitor.click('#accept-all');
    await visitor.waitFor(() => document.querySelector<HTMLImageElement>('#pixel')?.naturalWidth === 1);
    expect(await visitor.run(() => document.querySelectorAll('#pixel').length)).toBe(1);
    expect(await visitor.run(() => document.querySelector('iframe')!.src)).toBe(site.tracker.url('/tour.html'));
  });
});
