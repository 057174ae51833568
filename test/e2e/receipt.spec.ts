// The receipt of the visitor's own choice in the preferences: what it says, and copying it by mouse and key, with leave and without.
// Where it comes from, the record, is tested in portable/record.spec.ts.
import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright';
import {Endpoint} from './endpoint.js';
import {COOKIE, now, printChoice} from './observed.js';
import {CALLS_BANNER} from './portal-page.js';
import {CORE, shopPage} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';

function definePage(site: Site, attributes = `record-href="${Endpoint.PATH}"`): Endpoint {
  site.page('/', shopPage({attributes: `categories="statistical marketing" ${attributes}`, below: `<cookies-declaration></cookies-declaration>${CALLS_BANNER}`}));
  return new Endpoint(site);
}

async function openPreferences(page: Page): Promise<void> {
  await page.locator('#way-back').click();
  await page.locator('dialog').waitFor();
}

async function refuse(page: Page, site: Site): Promise<void> {
  await page.goto(site.url('/'));
  await page.locator('#reject').click();
  await page.locator('#saved').waitFor();
}

const field = (page: Page) => page.locator('#receipt textarea');

const receiptIn = async (page: Page): Promise<Record<string, unknown>> => JSON.parse(await field(page).inputValue()) as never;

/** What a paste would bring, as the visitor's next program gets it. */
async function pasted(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read']);
  return page.evaluate(() => navigator.clipboard.readText());
}

test('says of a choice what was recorded', async ({page, site}) => {
  const endpoint = definePage(site);
  await refuse(page, site);
  await expect.poll(() => endpoint.records.length).toBe(1);
  await openPreferences(page);
  await page.locator('#receipt summary').click();
  const {site: origin, ...receipt} = await receiptIn(page);
  expect(origin).toBe(new URL(site.url('/')).origin);
  expect(endpoint.records[0]).toMatchObject(receipt);
  expect(Object.keys(receipt)).toEqual(['id', 'time', 'revision', 'granted', 'denied']);
});

test('follows the choice', async ({page, site}) => {
  const endpoint = definePage(site);
  await refuse(page, site);
  await openPreferences(page);
  await page.locator('#accept-all').click();
  // What was not answered by then comes once more.
  await expect.poll(() => new Set(endpoint.ids).size).toBe(2);
  await openPreferences(page);
  expect(await receiptIn(page)).toMatchObject({id: endpoint.records.find(({replaces}) => replaces)!.id, granted: ['statistical', 'marketing'], denied: []});
  await expect(field(page)).toHaveCount(1);
});

async function refuseLeave(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Browser.setPermission', {permission: {name: 'clipboard-write'}, setting: 'denied'});
}

for (const [what, leave] of [['with leave to use the clipboard', true], ['without', false]] as const) {
  test(`is copied by key, ${what}, and says so`, async ({page, context, site}) => {
    if (leave) await context.grantPermissions(['clipboard-write']);
    else await refuseLeave(page);
    definePage(site);
    await refuse(page, site);
    await openPreferences(page);
    await page.locator('#receipt summary').press('Enter');
    await expect(field(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#receipt [role=status]')).toHaveText('Copied.');
    expect(await pasted(page)).toBe(await field(page).inputValue());
  });
}

/** Some browsers have neither way, and some pages take both away. */
const COPIES_NOTHING = `<script>
  delete Navigator.prototype.clipboard;
  document.execCommand = () => false;
</script>`;

test('is selected where it cannot be copied', async ({page, context, site}) => {
  definePage(site);
  site.page('/', shopPage({head: COPIES_NOTHING + CORE, attributes: `categories="statistical" record-href="${Endpoint.PATH}"`}));
  const value = `${printChoice({denied: 'statistical'})}&id=${'A'.repeat(22)}`;
  await context.addCookies([{name: COOKIE, value, url: site.url('/'), expires: now() + 86_400}]);
  await page.goto(site.url('/'));
  await openPreferences(page);
  await page.locator('#receipt summary').click();
  await page.locator('#copy').click();
  await expect(page.locator('#receipt [role=status]')).toHaveText('Selected, to be copied.');
  const selected = await field(page).evaluate((element: HTMLTextAreaElement) => element.value.slice(element.selectionStart, element.selectionEnd));
  expect(selected).toBe(await field(page).inputValue());
  expect(JSON.parse(selected)).toMatchObject({id: 'A'.repeat(22), denied: ['statistical']});
});

test('is not there before a choice, nor where nothing is recorded', async ({page, site}) => {
  definePage(site);
  await page.goto(site.url('/'));
  await page.locator('#settings').click();
  await expect.poll(() => site.requests().some(({path}) => path.includes('-receipt-'))).toBe(true);
  await expect(page.locator('#receipt')).toHaveCount(0);
  definePage(site, '');
  site.clear();
  await refuse(page, site);
  await openPreferences(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(site.requests().filter(({path}) => path.includes('-receipt-'))).toEqual([]);
});

for (const [lang, summary, copy] of [['en', 'Receipt of your choice', 'Copy'], ['fr', 'Reçu de votre choix', 'Copier']] as const) {
  for (const size of [{width: 1280, height: 720}, {width: 320, height: 640}]) {
    test(`is accessible in ${lang}, ${size.width} wide`, async ({page, site}) => {
      await page.setViewportSize(size);
      definePage(site, `record-href="${Endpoint.PATH}" lang="${lang}"`);
      await refuse(page, site);
      await openPreferences(page);
      await page.getByText(summary, {exact: true}).click();
      await page.getByRole('button', {name: copy, exact: true}).click();
      await expect(page.getByRole('textbox', {name: summary})).toBeVisible();
      const {violations} = await new AxeBuilder({page}).include('cookies-preferences').analyze();
      expect(violations.map(({id, nodes}) => `${id} ${nodes[0]!.failureSummary}`)).toEqual([]);
      expect(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    });
  }
}

test.describe('the declaration', () => {
  const cells = (page: Page): Promise<string[]> => page.locator('cookies-declaration tbody tr').allInnerTexts();

  test('lists what waits beside our cookie, where decisions are recorded', async ({page, site}) => {
    definePage(site);
    await page.goto(site.url('/'));
    await expect(page.locator('cookies-declaration tbody tr')).toHaveCount(2);
    expect((await cells(page))[1]).toContain('until this site has received it');
    definePage(site, '');
    await page.goto(site.url('/'));
    await expect(page.locator('cookies-declaration tbody tr')).toHaveCount(1);
  });

  test('lists neither where the owner does', async ({page, site}) => {
    definePage(site);
    site.page('/', shopPage({
      attributes: `record-href="${Endpoint.PATH}"`,
      children: `<cookie-service category="necessary" provider="Us" cookies="cookies_preferences"><cookie-item name="cookies_preferences" kind="local"></cookie-item></cookie-service>
        <cookie-service category="statistical" name="count" provider="Count"></cookie-service>`,
      below: '<cookies-declaration></cookies-declaration>',
    }));
    await page.goto(site.url('/'));
    await expect(page.locator('cookies-declaration tbody tr')).toHaveCount(2);
    expect((await cells(page)).join()).not.toContain('until this site has received it');
  });
});
