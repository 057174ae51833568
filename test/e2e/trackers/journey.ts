// One visitor on the pages of the shop, and how long to wait for what a tracker does and for what should be gone.
// In which order she does what is journeys.ts.
import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'playwright';
import {openPreferences, press} from '../observed.js';
import type {Site} from '../site.js';
import {asked, left} from './left.js';
import type {Tracker} from './tracker.js';

/** What is stored, and was asked of other hosts since the moment before. */
export interface Moment {
  left: string[];
  asked: string[];
}

export interface Withdrawn extends Moment {
  /** How often the page was loaded anew. */
  reloads: number;
  /** What was stored when the new page began. */
  found: string[];
  /** Frames of other sites. */
  frames: string[];
}

/** Longest to wait for what a tracker does, and for what should be gone. */
const PATIENCE = {does: 8000, goes: 5000};

export class Journey {
  readonly #page: Page;
  readonly #site: Site;
  readonly #tracker: Tracker;
  readonly #remains: readonly string[];

  constructor(page: Page, site: Site, tracker: Tracker) {
    this.#page = page;
    this.#site = site;
    this.#tracker = tracker;
    this.#remains = tracker.remains ?? [];
  }

  visit(path: string): Promise<unknown> {
    return this.#page.goto(this.#site.url(path));
  }

  click(): Promise<void> {
    return this.#page.locator('#buy').click();
  }

  /** What is stored now; forgets what was asked for. */
  async moment(): Promise<Moment> {
    const moment = {left: await left(this.#page), asked: asked(this.#site)};
    this.#site.clear();
    return moment;
  }

  /** As far as the page has anything to load or to do. */
  async rest(): Promise<void> {
    for (let count = -1; count !== this.#site.requests().length;) {
      count = this.#site.requests().length;
      await this.#page.evaluate(async () => {
        for (let round = 0; round < 3; round++) await new Promise((done) => setTimeout(() => requestIdleCallback(done, {timeout: 200})));
        await fetch('/favicon.ico');
      });
    }
  }

  /** Has the tracker see a click, and waits for what it does by and by where it works: all that it stores, and a report. */
  async use(): Promise<void> {
    const {leaves, collector} = this.#tracker;
    // By now the page before, too, has sent what it had to send.
    await this.rest();
    const before = asked(this.#site).length;
    await this.click();
    await until(PATIENCE.does, async () => {
      const stored = await left(this.#page);
      return leaves.every((item) => stored.includes(item)) && asked(this.#site).slice(before).some((request) => request.startsWith(collector));
    });
  }

  /** Erasing may take until the page is idle. */
  async gone(): Promise<void> {
    await this.rest();
    await until(PATIENCE.goes, async () => (await left(this.#page)).every((item) => this.#remains.includes(item)));
  }

  #frames(): string[] {
    return this.#page.frames().map((frame) => frame.url()).filter((url) => url.startsWith('https:') && !url.startsWith(this.#site.url('/')));
  }

  /** Takes the consent back, and waits until that has come to its end. */
  async withdraw(): Promise<Withdrawn> {
    const {pathname} = new URL(this.#page.url());
    await openPreferences(this.#page);
    await this.moment();
    await this.#page.evaluate(() => { window.mark = true; });
    await press(this.#page, 'Reject all');
    await until(PATIENCE.does, () => this.#page.evaluate(() => !window.mark && document.readyState === 'complete'));
    await this.gone();
    const reloads = this.#site.requests(this.#site.shop).filter(({path}) => path === pathname).length;
    const found = await this.#page.evaluate(() => window.found ?? []);
    return {reloads, found, frames: this.#frames(), ...await this.moment()};
  }
}

async function until(patience: number, condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
    // A page that is just being left has no answer.
    if (await condition().catch(() => false)) return;
  }
}
