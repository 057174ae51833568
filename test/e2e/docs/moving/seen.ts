// What can be seen of a visitor who comes from another tool: which cookies there are, whether we ask, how old the choice is.
// What it should be is the specs' matter.
import type {Locator, Page} from 'playwright';
import {storedCookies} from '../../observed.js';
import type {Site} from '../../site.js';

export const DAY = 86_400;

/** Opens a page at the address at which all pages of a guide lie, as the old one is replaced by the new one. */
export async function visit(page: Page, site: Site, html: string): Promise<void> {
  site.page('/', html);
  await page.goto(site.url('/'));
}

export const cookieNames = async (page: Page): Promise<string[]> => (await page.context().cookies(page.url())).map(({name}) => name).sort();

/** Our banner's, as the pages of the guides have one each. */
export const acceptAll = (page: Page): Locator => page.getByRole('button', {name: 'Accept all'});

/** Whether Matomo's inline script ran. */
export const isCounted = (page: Page): Promise<boolean> => page.evaluate('Boolean(window._paq?.some((call) => call[0] === "trackPageView"))');

/** How many days ago the choice was made, by our cookie. */
export async function ageInDays(page: Page): Promise<number> {
  const [stored] = await storedCookies(page);
  return Math.round((Date.now() / 1000 - Number(/&t=(\d+)/.exec(stored!.value)![1])) / DAY);
}
