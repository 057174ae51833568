// A person in front of a browser: visits, clicks, presses keys, looks. The same in every browser.
// Selectors are plain CSS, tried in the document and in each open shadow root; the first element found counts.
import {setTimeout as sleep} from 'node:timers/promises';
import type {ConsoleLine, Cookie, Driver} from './driver.js';
import {findElement, isShown} from './in-page.js';

const TIMEOUT = 10_000;
const PAUSE = 20;

export class Visitor {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  visit(url: string): Promise<void> {
    return this.#driver.open(url);
  }

  reload(): Promise<void> {
    return this.#driver.reload();
  }

  /** Waits until the element shows, then clicks it with a real pointer. */
  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.#driver.click(call(findElement, [selector]));
  }

  press(key: string): Promise<void> {
    return this.#driver.press(key);
  }

  /** The element's own text, white space folded; waits until there is such an element. */
  async text(selector: string): Promise<string> {
    const found = `((element) => element && [element.textContent])(${call(findElement, [selector])})`;
    const [text] = await this.#poll<[string]>(found, `"${selector}"`);
    return text.replace(/\s+/g, ' ').trim();
  }

  /** Whether the element shows at this moment. */
  isVisible(selector: string): Promise<boolean> {
    return this.#evaluate(shows(selector));
  }

  /** Waits until an element shows, or until a function run in the page gives something; gives that back. */
  waitFor(selector: string): Promise<true>;
  waitFor<Args extends unknown[], Value>(condition: (...args: Args) => Value, ...args: Args): Promise<Awaited<Value>>;
  waitFor(target: string | ((...args: never[]) => unknown), ...args: unknown[]): Promise<unknown> {
    return typeof target === 'string'
      ? this.#poll(shows(target), `"${target}" to show`)
      : this.#poll(call(target, args), String(target));
  }

  /** Waits until no such element shows any more. */
  async waitUntilGone(selector: string): Promise<void> {
    await this.#poll(`!${shows(selector)}`, `"${selector}" to go`);
  }

  /** Runs a function in the page. It sees only its arguments; these and its answer must be JSON. */
  run<Args extends unknown[], Value>(fn: (...args: Args) => Value, ...args: Args): Promise<Awaited<Value>> {
    return this.#evaluate(call(fn, args));
  }

  cookies(): Promise<Cookie[]> {
    return this.#driver.cookies();
  }

  clearCookies(): Promise<void> {
    return this.#driver.clearCookies();
  }

  /** False in WebKitGTK, which shows nobody what its console says. */
  get hasConsole(): boolean {
    return this.#driver.console !== undefined;
  }

  console(): readonly ConsoleLine[] {
    if (!this.#driver.console) throw new Error('This browser does not tell what its console says; see `hasConsole`.');
    return this.#driver.console;
  }

  screenshot(file: string): Promise<void> {
    return this.#driver.screenshot(file);
  }

  setViewport(width: number, height: number): Promise<void> {
    return this.#driver.resize(width, height);
  }

  async #evaluate<Value>(expression: string): Promise<Value> {
    const json = await this.#driver.evaluate(`(async () => JSON.stringify(await (${expression})))()`);
    return json == null ? undefined as Value : JSON.parse(json) as Value;
  }

  async #poll<Value>(expression: string, what: string): Promise<Value> {
    const end = Date.now() + TIMEOUT;
    for (let last: unknown; ; await sleep(PAUSE)) {
      try {
        const value = await this.#evaluate<Value>(expression);
        if (value) return value;
      } catch (error) {
        // A page that is just being left has no answer; one that never has is told below.
        last = error;
      }
      if (Date.now() > end) throw new Error(`Waited ${TIMEOUT / 1000} s in vain for ${what}`, {cause: last});
    }
  }
}

const call = (fn: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${fn})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`;

const shows = (selector: string): string => `(${isShown})(${call(findElement, [selector])})`;
