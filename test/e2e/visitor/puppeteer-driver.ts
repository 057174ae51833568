// Drives with puppeteer-core what Playwright cannot: a system's own Firefox, over WebDriver BiDi, as Playwright needs its own
// patched build (https://playwright.dev/docs/browsers#firefox), and a Chromium that keeps pages for going back and renders ahead.
import {launch, type Browser, type KeyInput, type Page} from 'puppeteer-core';
import {CHROMIUM_ARGS, FIREFOX_PREFS} from '../../browsers/offline.js';
import {VIEWPORT, type ConsoleLine, type Driver, type Drivers} from './driver.js';

/** Firefox files what the browser itself has to say under uncaught errors. */
const BROWSERS_OWN = /^(Content-Security-Policy|Cross-Origin Request Blocked|None of the .* hashes in the integrity attribute)/;

/** With preferences of its own, where the test is about these. */
export const firefoxDrivers = async (executablePath: string, prefs = {}): Promise<Drivers> =>
  drivers(await launch({browser: 'firefox', executablePath, extraPrefsFirefox: {...FIREFOX_PREFS, ...prefs}, defaultViewport: VIEWPORT}));

/** A whole Chromium, as visitors have it; what Playwright starts has neither memory of pages nor rendering ahead, nor settings for sites. */
export const chromiumDrivers = async (executablePath: string, {args = [], userDataDir}: {args?: string[]; userDataDir?: string} = {}): Promise<Drivers> =>
  drivers(await launch({browser: 'chrome', executablePath, args: [...CHROMIUM_ARGS, ...args], defaultViewport: VIEWPORT, ...(userDataDir && {userDataDir})}));

const drivers = (browser: Browser): Drivers => ({
  open: async () => drive(await (await browser.createBrowserContext()).newPage()),
  close: () => browser.close(),
});

function drive(page: Page): Driver {
  const context = page.browserContext();
  return {
    console: listen(page),
    open: async (url) => void await page.goto(url),
    reload: async () => void await page.reload(),
    evaluate: (expression) => page.evaluate(expression) as Promise<string>,
    async click(expression) {
      const element = (await page.evaluateHandle(expression)).asElement();
      // Only an element has a click; the expression gives nothing else.
      await (element as Awaited<ReturnType<Page['$']>>)!.click();
    },
    press: (key) => press(page, key),
    cookies: () => page.cookies(),
    clearCookies: async () => context.deleteCookie(...await context.cookies()),
    screenshot: async (path) => void await page.screenshot({path: path as `${string}.png`}),
    resize: (width, height) => page.setViewport({width, height}),
    close: () => context.close(),
  };
}

async function press({keyboard}: Page, keys: string): Promise<void> {
  const modifiers = keys.split('+') as KeyInput[];
  const key = modifiers.pop()!;
  for (const modifier of modifiers) await keyboard.down(modifier);
  await keyboard.press(key);
  for (const modifier of modifiers) await keyboard.up(modifier);
}

function listen(page: Page): ConsoleLine[] {
  const lines: ConsoleLine[] = [];
  page.on('console', (line) => lines.push({type: line.type(), text: line.text()}));
  page.on('pageerror', (error) => {
    const {message} = error as Error;
    const type = BROWSERS_OWN.test(message) ? 'error' : 'uncaught';
    lines.push({type, text: message.replace(/^uncaught exception: /, '')});
  });
  return lines;
}
