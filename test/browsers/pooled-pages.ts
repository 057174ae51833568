// Lets Playwright's unit launcher use a page for one test file after another: a third of the time of new ones.
// What a file leaves in storage and on the document, the next file's page wipes: unit-page.ts.
import type {Browser, BrowserContext, Page} from 'playwright';

/** The one thing that the launcher does with a context is close it; here that gives it back. */
interface Slot {
  page: Page;
  close: () => Promise<void>;
}

export function pooledPages() {
  const idle: Slot[] = [];
  const createSlot = async (browser: Browser): Promise<Slot> => {
    const page = await (await browser.newContext()).newPage();
    const slot = {page, close: async () => {
      await page.emulateMedia({media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null});
      idle.push(slot);
    }};
    return slot;
  };
  return {
    // The cast is safe as long as the launcher only closes it.
    createBrowserContext: async ({browser}: {browser: Browser}) =>
      (idle.pop() ?? await createSlot(browser)) as unknown as BrowserContext,
    createPage: async ({context}: {context: BrowserContext}) => (context as unknown as Slot).page,
  };
}
