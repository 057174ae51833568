// Shows that a visitor of each browser works; goes as soon as there are other specs.
// Tests nothing of the product but that its file is served.
import {expect, test} from '../visitor/fixture.js';

test('clicks in a shadow root and keeps a cookie of the parent domain', async ({visitor, site}) => {
  site.page('/', `<!doctype html><title>Shop</title><x-box></x-box>
    <script src="/sub/folder/cookies-preferences.js"></script><script src="${site.tracker.url('/t.js')}"></script>
    <script>
      const root = document.querySelector('x-box').attachShadow({mode: 'open'});
      root.innerHTML = '<dialog><button>Yes</button></dialog>';
      root.querySelector('dialog').showModal();
      root.querySelector('button').onclick = () => {
        document.cookie = 'answer=yes; Domain=shop.localhost; Path=/';
        root.querySelector('dialog').close();
      };
    </script>`);
  await visitor.visit(site.url('/'));
  await visitor.click('dialog button');
  await visitor.waitUntilGone('dialog');
  expect(await visitor.cookies()).toMatchObject([{name: 'answer', value: 'yes', domain: '.shop.localhost'}]);
  expect(await visitor.run(() => (window as {ran?: string[]}).ran)).toEqual(['/t.js']);
  expect(site.requests(site.shop).map(({path}) => path)).toEqual(['/', '/sub/folder/cookies-preferences.js']);
});
