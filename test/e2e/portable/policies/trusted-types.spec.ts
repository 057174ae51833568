// Pages that enforce Trusted Types: those that do not name our policy, where what needs it stays shut and the page stays whole,
// and unusual markup on those that do. The usual is in no-violation.spec.ts.
import {trackerScript} from '../../shop-page.js';
import {expect, test} from '../../visitor/fixture.js';
import type {Visitor} from '../../visitor/visitor.js';
import {definePage, expectNoViolation, TRUSTED} from './watch.js';

async function expectOpen(visitor: Visitor): Promise<void> {
  await visitor.click('#accept');
  await visitor.waitFor(() => window.ran?.includes('inline') && !!document.querySelector('#template'));
}

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
      // An older browser enforces none, and has nothing to keep shut for.
      if (!await visitor.run(() => 'trustedTypes' in window)) return void await expectOpen(visitor);
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
      expect((await visitor.cookies()).map(({value}) => value).join()).toContain('granted=statistical.counter.marketing.video');
    });
  });
}

test.describe('a page that enforces types and names our policy', () => {
  for (const [name, attributes] of [
    ['its address in "src"', (url: string) => `src="${url}"`],
    ['a handler', (url: string) => `data-consent-src="${url}" onload="this.dataset.loaded = 1"`],
  ] as const) {
    test(`opens a script with ${name}`, async ({visitor, site}) => {
      definePage(site, {directives: TRUSTED}, {
        below: `<script type="text/plain" data-consent="statistical" ${attributes(site.tracker.url('/a.js'))}></script>
          <script type="text/plain" data-consent="statistical">(window.ran ||= []).push('last')</script>`,
      });
      await visitor.visit(site.url('/'));
      await visitor.click('#accept');
      await visitor.waitFor(() => window.ran?.includes('last'));
      expect(await visitor.run(() => window.ran)).toEqual(['/a.js', 'last']);
      await expectNoViolation(visitor, site);
    });
  }

  test('shows an object, and runs a drawing\'s script', async ({visitor, site}) => {
    definePage(site, {directives: TRUSTED}, {
      above: `<object width="300" height="150" type="text/html" data-consent="statistical" data-consent-data="${site.tracker.url('/object.html')}"></object>
        <embed width="300" height="150" type="text/html" data-consent="statistical" data-consent-src="${site.tracker.url('/embed.html')}">
        <template data-consent="statistical"><!-- <svg><script href="${site.tracker.url('/drawing.js')}"></script><script>ran.push('drawing')</script></svg> --></template>`,
    });
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('drawing'));
    await expect.poll(() => site.requests(site.tracker).map(({path}) => path).sort()).toEqual(['/drawing.js', '/embed.html', '/object.html']);
    await expectNoViolation(visitor, site);
  });

  test('prints what a released script writes, if that is typed', async ({visitor, site}) => {
    definePage(site, {directives: TRUSTED.replace('lit-html', 'lit-html theirs')}, {
      below: `<script type="text/plain" data-consent="statistical">
        const theirs = trustedTypes.createPolicy('theirs', {createHTML: (text) => text});
        document.write(theirs.createHTML('<b id="written">Written</b><script src="${site.tracker.url('/written.js')}"><' + '/script>'));</script>`,
    });
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('/written.js'));
    expect(await visitor.text('#written')).toBe('Written');
    await expectNoViolation(visitor, site);
  });
});
