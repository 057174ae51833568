// Drives what Playwright can: any Chromium, and its own builds of Firefox and WebKit.
import type {Browser, Page} from 'playwright';
import type {ConsoleLine, Driver, Drivers} from './driver.js';

export const playwrightDrivers = (browser: Browser): Drivers => ({
  open: async () => drive(await (await browser.newContext()).newPage()),
  // The runner's own fixture closes the browser.
  close: async () => {},
});

function drive(page: Page): Driver {
  const context = page.context();
  return {
    console: listen(page),
    open: async (url) => void await page.goto(url),
    reload: async () => void await page.reload(),
    evaluate: (expression) => page.evaluate<string>(expression),
    async click(expression) {
      const element = (await page.evaluateHandle<Element>(expression)).asElement();
      await element!.click();
    },
    press: (key) => page.keyboard.press(key),
    cookies: () => context.cookies(page.url()),
    clearCookies: () => context.clearCookies(),
    screenshot: async (path) => void await page.screenshot({path}),
    resize: (width, height) => page.setViewportSize({width, height}),
    close: () => context.close(),
  };
}

function listen(page: Page): ConsoleLine[] {
  const lines: ConsoleLine[] = [];
  page.on('console', (line) => lines.push({type: line.type().replace('warning', 'warn'), text: line.text()}));
  page.on('pageerror', (error) => lines.push({type: 'uncaught', text: String(error)}));
  return lines;
}
