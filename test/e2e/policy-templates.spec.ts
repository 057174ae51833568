// Scripts that come out of gated templates under a policy of nonces: only those run that have the nonce, whatever they call themselves.
// Gated scripts of the page itself are tested elsewhere.
import {shopPage} from './shop-page.js';
import {expect, test} from './told.js';

const POLICY = "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; object-src 'none'";

/** Ways to write a script that browsers run. */
const WAYS: Readonly<Record<string, (src: string) => string>> = {
  'a plain script': (src) => `<script src="${src}"></script>`,
  'a module': (src) => `<script type="module" src="${src}"></script>`,
  'a type in capitals': (src) => `<script type="TEXT/JAVASCRIPT" src="${src}"></script>`,
  'a type with white space': (src) => `<script type=" text/javascript" src="${src}"></script>`,
  'an old type': (src) => `<script type="application/x-javascript" src="${src}"></script>`,
  'a very old type': (src) => `<script type="text/jscript" src="${src}"></script>`,
  'a drawing': (src) => `<svg><script href="${src}"></script></svg>`,
  'an open shadow root': (src) => `<div><template shadowrootmode="open"><script src="${src}"></script></template></div>`,
  'a closed shadow root': (src) => `<div><template shadowrootmode="closed"><script src="${src}"></script></template></div>`,
};

const FORMS: Readonly<Record<string, (markup: string) => string>> = {
  comment: (markup) => `<!-- ${markup} -->`,
  template: (markup) => markup,
};

for (const [what, script, form, wrap] of Object.entries(WAYS).flatMap(([what, script]) => Object.entries(FORMS).map(([form, wrap]) => [what, script, form, wrap] as const))) {
  test(`no script runs without the nonce: ${what}, in a ${form}`, async ({page, site, told}) => {
    site.page('/', shopPage({
      head: '<script nonce="abc" src="/cookies-preferences.js"></script>',
      below: `<template data-consent="statistical">${wrap(`${script(site.tracker.url('/wrong.js'))}
        <script nonce="abc" src="${site.tracker.url('/right.js')}"></script>`)}</template>`,
    }), {headers: {'Content-Security-Policy': POLICY}});
    await page.goto(site.url('/'));
    await page.locator('#accept').click();
    await expect.poll(() => page.evaluate(() => window.ran)).toEqual(['/right.js']);
    await told.lines();
    expect(site.requests(site.tracker).map(({path}) => path)).toEqual(['/right.js']);
  });
}
