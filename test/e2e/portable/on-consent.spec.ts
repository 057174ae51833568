// What a page starts and stops itself by cookiesPreferences.onConsent(), in all three engines.
// Each way of asking is in ../on-consent.spec.ts.
import {shopPage} from '../shop-page.js';
import {expect, test} from '../visitor/fixture.js';

const ran = (): string[] => window.ran ?? [];

test('what is started by onConsent() is stopped by a refusal, and started or stopped at once on the next page', async ({visitor, site}) => {
  site.page('/', shopPage({below: `<script>
    const note = (text) => void (window.ran ||= []).push(text);
    cookiesPreferences.onConsent('statistical', {grant: () => note('on'), deny: () => note('off')});
  </script>`}));
  await visitor.visit(site.url('/'));
  await visitor.waitFor('#banner');
  expect(await visitor.run(ran)).toEqual([]);
  await visitor.click('#accept');
  await visitor.waitFor(() => window.ran?.length === 1);
  await visitor.reload();
  await visitor.waitFor(() => window.ran?.length === 1);
  await visitor.run(() => window.cookiesPreferences!.reject());
  await visitor.waitFor(() => window.ran?.length === 2);
  expect(await visitor.run(ran)).toEqual(['on', 'off']);
  await visitor.reload();
  await visitor.waitFor(() => window.ran?.length === 1);
  expect(await visitor.run(ran)).toEqual(['off']);
});
