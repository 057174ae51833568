// A nonce on <cookies-preferences>, for where our own script cannot tell its own: a module knows no current script.
// The nonce of the script itself is tested in portable/policies/.
import {inlineScript, shopPage, trackerScript} from './shop-page.js';
import {expect, test} from './visitor/fixture.js';

const POLICY = "script-src 'nonce-n7' 'strict-dynamic'; object-src 'none'; base-uri 'none'";

for (const [when, attributes, opened] of [
  ['with the same nonce only, where the element has it', 'categories="statistical" nonce="n7"', ['/ours.js', 'last']],
  ['as the policy lets them, where it has none', 'categories="statistical"', ['/theirs.js', '/ours.js', 'last']],
] as const) {
  test(`gated scripts open ${when}, and our own is a module`, async ({page, site}) => {
    site.page('/', shopPage({
      head: '<script type="module" nonce="n7" src="/cookies-preferences.js"></script>',
      attributes,
      above: trackerScript(site, 'statistical', '/theirs.js'),
      below: trackerScript(site, 'statistical', '/ours.js', 'nonce="n7"') + inlineScript('statistical', 'last', 'nonce="n7"'),
    }), {headers: {'Content-Security-Policy': POLICY}});
    await page.goto(site.url('/'));
    await page.locator('#accept').click();
    await expect.poll(() => page.evaluate(() => window.ran)).toEqual(opened);
  });
}
