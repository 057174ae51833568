// The demo, as `npm start` serves it: quiet portals with their declaration, and the exhibit that shows what reaches its second origin.
// The parts of the library are tested elsewhere, one by one.

import {fileURLToPath} from 'node:url';
import type {Locator, Page} from 'playwright/test';
import {createServer, type ViteDevServer} from 'vite';
import {expect, test as base} from './visitor/fixture.js';

const CONFIG = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));

const test = base.extend<{demo: string}, {server: ViteDevServer}>({
  server: [async ({}, use) => {
    const server = await createServer({configFile: CONFIG, logLevel: 'silent', server: {port: 0}});
    await server.listen();
    await use(server);
    await server.close();
  }, {scope: 'worker'}],
  demo: async ({server}, use) => use(server.resolvedUrls!.local[0]!),
});

const PORTALS = {
  casey: 'https://data.casey.vic.gov.au',
  goldcoast: 'https://goldcoast.opendatasoft.com',
  townofcary: 'https://data.townofcary.org',
  codeforcary: 'https://codeforcary.opendatasoft.com',
  sqy: 'https://opendata.sqy.fr',
};

for (const [name, site] of Object.entries(PORTALS)) {
  test(`shows the portal ${name} as it is: its declaration, and no banner`, async ({page, demo}) => {
    await page.goto(`${demo}${name}/`);
    await expect(page.locator('cookies-declaration')).toContainText(`What cookies are used on the ${site} platform`);
    await expect(page.locator('cookies-declaration tbody tr')).toHaveCount(4);
    await expect(page.locator('cookies-preferences #banner')).toHaveCount(0);
    expect(await page.context().cookies()).toEqual([]);
  });
}

/** The two numbers of the panel. */
const counts = (page: Page): Record<'requests' | 'cookies', Locator> => ({
  requests: page.locator('#requests-gauge b'),
  cookies: page.locator('#cookies-gauge b'),
});

test('shows that nothing reaches the second origin before consent, what does after it, and what withdrawal erases', async ({page, demo}) => {
  await page.goto(`${demo}with-statistics/`);
  const {requests, cookies} = counts(page);
  await page.locator('#reject').click();
  await expect(cookies).toHaveText('1');
  await expect(requests).toHaveText('0');
  await page.getByRole('link', {name: 'Cookie settings'}).first().click();
  await page.locator('#accept-all').click();
  await expect(cookies).toHaveText('3');
  await expect(requests).not.toHaveText('0');
  await page.getByRole('link', {name: 'Cookie settings'}).first().click();
  const reloaded = page.waitForEvent('load');
  await page.locator('#reject-all').click();
  await reloaded;
  await expect(cookies).toHaveText('1');
  await expect(requests).toHaveText('0');
});

test('shows placeholders for video and advert, which load once, where nothing is erased or saved', async ({page, demo}) => {
  await page.goto(`${demo}with-statistics/`);
  const {requests, cookies} = counts(page);
  await page.locator('#reject').click();
  const video = page.getByRole('group', {name: 'Video tour of Casey'});
  await expect(video).toContainText('Not loaded: Video – To show the video tour');
  await expect(page.getByRole('group', {name: 'Not loaded: Adverts'})).toBeVisible();
  await expect(requests).toHaveText('0');
  await video.getByRole('button', {name: 'Load once'}).click();
  await expect(requests).not.toHaveText('0');
  await expect(video).toHaveCount(0);
  await expect(cookies).toHaveText('1');
});

test('shows each theme, in the position and the language that are picked, and asks again', async ({page, demo}) => {
  await page.goto(demo);
  await page.getByRole('link', {name: 'Civic'}).click();
  const answer = page.locator('#reject');
  await expect(answer).toHaveCSS('background-color', 'rgb(168, 62, 31)');
  await page.getByRole('link', {name: 'Night', exact: true}).click();
  await expect(answer).toHaveCSS('background-color', 'rgb(94, 234, 212)');
  await page.getByRole('link', {name: 'Bottom start'}).click();
  await page.getByRole('link', {name: 'العربية'}).click();
  await expect(page).toHaveURL(/theme=night&position=bottom-start&lang=ar$/);
  await expect(answer).toHaveText('رفض الكل');
  const {x, width} = (await page.locator('#banner').boundingBox())!;
  expect(x + width).toBeGreaterThan(page.viewportSize()!.width - 24);
  await answer.click();
  await page.locator('#saved #close').click();
  await page.getByRole('button', {name: 'Ask again'}).click();
  await expect(answer).toBeVisible();
  await page.getByRole('link', {name: 'Government'}).click();
  await expect(answer).toHaveCSS('background-color', 'rgb(0, 112, 60)');
  await expect(page.locator('cookies-preferences')).toHaveAttribute('position', 'inline');
});

test('shows the best of each theme where an address of the themes asks for what there is not', async ({page, demo}) => {
  await page.goto(`${demo}themes/?theme=constructor&position=%22%3E&lang=tlh`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'government');
  await expect(page.locator('#banner')).toBeVisible();
});
