// A declaration of 1,000 rows, 100 of them named: a choice leaves the tables alone, and so do other changes.
// How long it takes is measured, not tested.
import {policyPage} from './declared-page.js';
import {expect, test} from './told.js';

const SERVICES = Array.from({length: 999}, (_, index) => `<cookie-service ${index < 100 ? `name="service-${index}"` : ''} category="statistical"
  provider="Provider ${index}" cookies="cookie_${index}" purpose="Purpose ${index}" duration="P${index % 13 + 1}M"></cookie-service>`).join('');

test('a choice changes nothing in a thousand rows', async ({page, site}) => {
  site.page('/cookies', policyPage('manual', '', {services: SERVICES}));
  await page.goto(site.url('/cookies'));
  await expect(page.locator('cookies-declaration tbody tr')).toHaveCount(1000);
  await page.evaluate(() => {
    const changes: MutationRecord[] = [];
    Object.assign(window, {changes});
    for (const table of document.querySelectorAll('cookies-declaration table')) {
      new MutationObserver((list) => changes.push(...list)).observe(table, {subtree: true, childList: true, attributes: true, characterData: true});
    }
  });
  for (const [name, text] of [['Accept all', 'Allowed: Statistical'], ['Reject all', 'Refused: Statistical']] as const) {
    await page.locator('cookies-declaration').getByRole('button', {name}).click();
    await expect(page.locator('cookies-declaration [role=status] p').last()).toHaveText(text);
  }
  expect(await page.evaluate(() => (window as unknown as {changes: unknown[]}).changes.length)).toBe(0);
});
