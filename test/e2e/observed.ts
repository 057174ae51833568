// What a test can see of a page besides its elements: what ran, our console lines, our events, the stored choice.
// For Playwright's `page`; `visitor` has its own ways.
import type {Locator, Page} from 'playwright';
import type {Site} from './site.js';

export const COOKIE = 'cookies_preferences';

export const ran = (page: Page): Promise<string[]> => page.evaluate(() => window.ran ?? []);

/** Collects our console lines from now on. */
export function consoleLines(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (line) => {
    if (line.text().startsWith('[cookies-preferences]')) lines.push(line.text());
  });
  return lines;
}

/** Paths of what was requested from all origins, in order. */
export const paths = (site: Site): string[] => site.requests().map(({path}) => path);

export interface StoredChoice {
  granted?: string;
  denied?: string;
  revision?: string;
  /** When it was made, in epoch seconds; a minute ago without. */
  seconds?: number;
}

export const now = (): number => Math.floor(Date.now() / 1000);

export const printChoice = ({granted = '', denied = '', revision = '1', seconds = now() - 60}: StoredChoice): string =>
  `v=1&t=${seconds}&r=${revision}&granted=${granted}&denied=${denied}`;

/** Puts a choice where an earlier visit left it. */
export async function remember(page: Page, site: Site, choice: StoredChoice, name = COOKIE): Promise<string> {
  const value = printChoice(choice);
  await page.context().addCookies([{name, value, url: site.url('/'), expires: now() + 86_400}]);
  return value;
}

/** The cookies of that name that the browser holds, for any host. */
export const storedCookies = async (page: Page, name = COOKIE): ReturnType<ReturnType<Page['context']>['cookies']> =>
  (await page.context().cookies()).filter((cookie) => cookie.name === name);

/** The names of the stored choice; empty without one. */
export async function storedNames(page: Page): Promise<string[]> {
  const [stored] = await storedCookies(page);
  return /&granted=(.*)&denied=([^&]*)/.exec(stored?.value ?? '')?.slice(1) ?? [];
}

/** Presses a button of the banner, or of the preferences where these are open. */
export async function press(page: Page, name: string): Promise<void> {
  const isModal = await page.getByRole('dialog').isVisible();
  await (isModal ? page.getByRole('dialog') : page).getByRole('button', {name}).click();
}

/** The part of the open preferences that is about one category. */
export const categoryOf = (page: Page, label: string): Locator =>
  page.locator('dialog section').filter({has: page.locator('label').filter({hasText: label})});

/** Opens the preferences by the page's own link: the last lazy files come with them. */
export async function openPreferences(page: Page): Promise<void> {
  await page.locator('#way-back').click();
  await page.getByRole('dialog').waitFor();
}
