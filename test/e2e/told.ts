// The `test` of specs that count what the console says: every line of ours, and when no more can come.
// Which lines are expected is the specs' matter.
import type {Page, Request} from 'playwright';
import {expect, test as base} from './visitor/fixture.js';

export {expect};

/** What the browser itself says of an answer such as 404. */
const BROWSERS_OWN = /^Failed to load resource/;

export class Told {
  readonly #page: Page;
  readonly #lines: string[] = [];
  readonly #open = new Set<Request>();
  #started = 0;

  constructor(page: Page) {
    this.#page = page;
    page.on('console', (line) => this.#lines.push(`${line.type()} ${line.text()}`));
    page.on('request', (request) => {
      this.#open.add(request);
      this.#started++;
    });
    // What a page that was left still waited for ends without a word.
    page.on('framenavigated', (frame) => frame.parentFrame() ?? this.#open.clear());
    page.on('requestfinished', (request) => this.#open.delete(request));
    page.on('requestfailed', (request) => this.#open.delete(request));
    // Of an error's answer nobody reads the body, so it never ends.
    page.on('response', (response) => response.ok() || this.#open.delete(response.request()));
  }

  /** Everything that was said, once the page has nothing left to load or to do. */
  async lines(): Promise<string[]> {
    for (let count = -1; count !== this.#started || this.#open.size;) {
      count = this.#started;
      await this.#page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done, {timeout: 200}))));
    }
    return this.#lines.filter((line) => !BROWSERS_OWN.test(line.replace(/^error /, '')));
  }

  /** Exactly one line: a warning of this code that says all this and names its place in the README. */
  async expectOne(code: string, ...parts: string[]): Promise<void> {
    const lines = await this.lines();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(RegExp(`^warning \\[cookies-preferences\\] ${code}: .+ https://\\S+#${code}( |$)`));
    for (const part of parts) expect(lines[0]).toContain(part);
  }

  async expectNothing(): Promise<void> {
    expect(await this.lines()).toEqual([]);
  }
}

export const test = base.extend<{told: Told}>({
  told: async ({page}, use) => use(new Told(page)),
});
