// Pages that enforce Trusted Types and do not name our policy: what needs it stays shut, and the page stays whole.
// Pages that name it are in no-violation.spec.ts.
import {trackerScript} from '../../shop-page.js';
import {expect, test} from '../../visitor/fixture.js';
import {definePage} from './watch.js';

for (const [name, directive] of [
  ['names Lit\'s policy only', 'trusted-types lit-html'],
  ["names another's", "trusted-types theirs lit-html 'allow-duplicates'"],
] as const) {
  test.describe(`a page that enforces types and ${name}`, () => {
    test('asks and saves as ever, keeps scripts and markup shut, and throws nothing', async ({visitor, site}) => {
      definePage(site, {directives: `require-trusted-types-for 'script'; ${directive}`}, {
        above: `${trackerScript(site, 'statistical', '/a.js')}
          <script type="text/plain" data-consent="statistical">(window.ran ||= []).push('inline')</script>
          <iframe id="srcdoc" title="Text" data-consent="statistical" data-consent-srcdoc="&lt;p id=inside&gt;Here&lt;/p&gt;"></iframe>
          <template data-consent="statistical"><!-- <p id="template">Template</p> --></template>`,
        below: '<button id="buy" onclick="this.textContent = \'Bought\'">Buy</button>',
      });
      await visitor.visit(site.url('/'));
      test.skip(!await visitor.run(() => 'trustedTypes' in window), 'This browser has no Trusted Types.');
      await visitor.run(() => addEventListener('error', ({message}) => { document.title = message; }));
      await visitor.click('#accept');
      await visitor.waitUntilGone('#banner');
      await visitor.click('#way-back');
      await visitor.waitFor('dialog');
      await visitor.click('#close-preferences');
      await visitor.click('#buy');
      expect(await visitor.text('#buy')).toBe('Bought');
      expect(await visitor.text('h1')).toBe('Shop');
      expect(await visitor.run(() => [window.ran, document.querySelector('#template'), document.querySelector('#srcdoc')!.hasAttribute('srcdoc')])).toEqual([null, null, false]);
      expect(site.requests(site.tracker)).toEqual([]);
      expect(await visitor.run(() => document.title)).toBe('Shop');
      expect((await visitor.cookies()).map(({value}) => value).join()).toContain('granted=counter.marketing.statistical.video');
    });
  });
}
