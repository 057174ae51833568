// Visits one page of the matrix, acts there, and writes down each moment: what reached the tracker, ran, is stored, is live.
// Which pages are visited, by whom and in which order, is measure.ts's matter.
import {setTimeout as sleep} from 'node:timers/promises';
import {openSite, type Site} from '../../site.js';
import type {Drivers} from '../../visitor/driver.js';
import {Visitor} from '../../visitor/visitor.js';
import type {Form} from './forms.js';
import {look, type Look} from './look.js';
import {baseOf, definePage, type Section} from './page.js';
import {STORED} from './vector.js';

/** What was seen at one moment, and reached the tracker since the moment before. */
export interface Moment extends Look {
  requests: string[];
}

/** Longest to wait for what is expected, in milliseconds. */
const PATIENCE = 4000;

/** How long nothing must have arrived for a page to be at rest, in milliseconds. */
const QUIET = 400;

const PAUSE = 50;

export class Measurer {
  readonly #site: Site;
  readonly #visitor: Visitor;
  #marks = 0;

  constructor(site: Site, visitor: Visitor) {
    this.#site = site;
    this.#visitor = visitor;
  }

  async visit(sections: readonly Section[]): Promise<void> {
    this.#site.clear();
    definePage(this.#site, sections);
    await this.#visitor.visit(this.#site.url('/'));
  }

  requests(): string[] {
    return this.#site.requests(this.#site.tracker).map(({path}) => path);
  }

  /** Waits until a request of the page's own came through, and no other for a while. */
  async moment(form: Form, expected: readonly string[] = []): Promise<Moment> {
    const isThere = (): boolean => expected.every((path) => this.requests().includes(path));
    for (const end = Date.now() + PATIENCE; !isThere() && Date.now() < end;) await sleep(PAUSE);
    await this.#rest();
    const seen = await this.#visitor.run(look, baseOf(form), STORED);
    return {requests: this.requests().filter((path) => path.startsWith(baseOf(form))), ...seen};
  }

  async #rest(): Promise<void> {
    let count = -1;
    for (let end = 0; Date.now() < end || count !== this.requests().length; await sleep(PAUSE)) {
      if (count !== this.requests().length) end = Date.now() + QUIET;
      count = this.requests().length;
      const mark = this.#site.url(`/mark.gif?${this.#marks++}`);
      await this.#visitor.run((url) => fetch(url).then(({status}) => status), mark);
    }
  }

  async accept(): Promise<void> {
    this.#site.clear();
    await this.#visitor.click('#accept');
  }

  /** Withdraws everything, and waits for what follows from it. */
  async withdraw(mayReload: boolean): Promise<void> {
    this.#site.clear();
    await this.#visitor.run(() => { window.mark = true; window.ran = []; void window.cookiesPreferences!.reject(); });
    if (!mayReload) await this.#visitor.waitFor(() => window.cookiesPreferences?.has('statistical') === false);
    else await this.#visitor.waitFor(() => !window.mark && document.readyState === 'complete').catch(() => {});
  }

  async works(): Promise<boolean> {
    await this.#visitor.click('#buy');
    await this.#visitor.click('#way-back');
    return await this.#visitor.text('#buy') === 'Bought';
  }
}

export async function within<Value>(drivers: Drivers, job: (measurer: Measurer, site: Site, visitor: Visitor) => Promise<Value>): Promise<Value> {
  const [site, driver] = [await openSite(), await drivers.open()];
  try {
    return await job(new Measurer(site, new Visitor(driver)), site, new Visitor(driver));
  } finally {
    await driver.close();
    await site.close();
  }
}
