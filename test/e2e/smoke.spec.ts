import {expect, test} from './visitor/fixture.js';
test.describe('', () => {
test.use({mayThrow: true});
test('page may throw', async ({page, site}) => {
  site.page('/', '<!doctype html><script>setTimeout(()=>{throw new Error("x")})</script>');
  await page.goto(site.url('/'));
  await page.waitForTimeout(100);
});
});
test('page is fine', async ({page, site}) => {
  site.page('/', '<!doctype html><b>f');
  await page.goto(site.url('/')); await expect(page.locator('b')).toHaveText('f');
  await page.goto('http://example.com').then(() => expect(1).toBe(2), () => {});
});
