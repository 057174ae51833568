// Every way into a page, in every form of marking it up: held before consent and without our script, released once, taken back.
// A vector that does nothing unmarked in a browser does not count there. The vectors are in the files beside this one.
import {writeFileSync} from 'node:fs';
import type {Browser} from '../../../browsers/browser.js';
import type {Site} from '../../site.js';
import type {Drivers} from '../../visitor/driver.js';
import {expect, test} from '../../visitor/fixture.js';
import {FORMS, type Form} from './forms.js';
import {isCounted, judge, orderOf, whyLost, type Faults} from './judge.js';
import {measureForm, measurePlain, measureUnhelped, once, type Measured, type Unhelped} from './measure.js';
import type {Moment} from './measurer.js';
import {GROUPS, inPage, reloads, vectorsOf, type Group} from './page.js';
import {printReport, reportOf, type Verdict} from './score.js';
import type {Vector} from './vector.js';

// One worker measures, the tests look at the result.
test.describe.configure({mode: 'default'});

const GROUP_NAMES = Object.keys(GROUPS) as Group[];

/** For whoever measures, in milliseconds. */
const PATIENCE = 180_000;

const SPOILT: Record<string, (site: Site) => void> = {
  'without our script': (site) => site.block('/cookies-preferences.js'),
  'when our script throws': (site) => site.shop.file('/cookies-preferences.js', 'throw new Error("broken")'),
};

class Results {
  readonly #drivers: Drivers;
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #known = new Map<string, Promise<unknown>>();

  constructor(drivers: Drivers, browser: Browser, folder: string) {
    this.#drivers = drivers;
    this.#browser = browser;
    this.#folder = folder;
  }

  #once<Value>(name: string, measure: () => Promise<Value>): Promise<Value> {
    const known = this.#known.get(name) ?? once(`${this.#folder}/matrix-${this.#browser.name}-${name}.json`, measure);
    this.#known.set(name, known);
    return known as Promise<Value>;
  }

  plain(group: Group): Promise<Moment> {
    return this.#once(`plain-${group}`, () => measurePlain(this.#drivers, group));
  }

  async of(group: Group, form: Form): Promise<Measured> {
    const plain = await this.plain(group);
    return this.#once(`${form}-${group}`, () => measureForm(this.#drivers, group, form, plain));
  }

  async unhelped(): Promise<Record<string, Unhelped>> {
    const measured: Record<string, Unhelped> = {};
    for (const [when, spoil] of Object.entries(SPOILT)) {
      measured[when] = await this.#once(when.replaceAll(' ', '-'), () => measureUnhelped(this.#drivers, spoil));
    }
    return measured;
  }

  async counts(vector: Vector, group: Group): Promise<boolean> {
    return isCounted(vector, await this.plain(group));
  }

  async faults(vector: Vector, group: Group, form: Form): Promise<Faults> {
    return judge(vector, form, this.#browser.engine, await this.plain(group), await this.of(group, form), await this.unhelped());
  }
}

let results: Results;

test.beforeAll(({drivers, found}, {project}) => {
  results = new Results(drivers, found, project.outputDir);
});

for (const when of Object.keys(SPOILT)) {
  test(`the page works ${when}`, async () => expect((await results.unhelped())[when]!.works).toBe(true));
}

for (const form of FORMS) {
  for (const group of GROUP_NAMES) {
    const vectors = vectorsOf(group, form);
    if (!vectors[0]) continue;
    test.describe(`marked up as ${form}, what ${group}`, () => {
      test.beforeAll(async () => {
        test.setTimeout(PATIENCE);
        await results.unhelped();
        await results.of(group, form);
      });

      for (const vector of vectors) {
        test(`${vector.name} is held, released once, and gone`, async ({found}) => {
          const {held, released, gone} = await results.faults(vector, group, form);
          // What does nothing in this browser has no right way of being released; it is held all the same.
          const missing = await results.counts(vector, group) ? released : [];
          // Documented: Firefox looks for images in templates.
          const isNews = (fault: string): boolean => form !== 'bare' || found.engine !== 'firefox' || !fault.includes(': GET ');
          expect({held: held.filter(isNews), released: missing, gone: gone.filter(isNews)}).toEqual({held: [], released: [], gone: []});
        });
      }

      if (group === 'runs') {
        test('runs in the order of the page', async ({found}) => {
          const {after, again} = await results.of(group, form);
          const plain = await results.plain(group);
          for (const turn of ['now', 'late'] as const) {
            const timely = inPage(vectors).filter((vector) => vector.turn === turn && vector.isHasty !== found.engine && isCounted(vector, plain));
            const expected = timely.map(({name}) => name);
            expect(orderOf(after, form, timely)).toEqual(expected);
            expect(orderOf(again, form, timely)).toEqual(expected);
          }
        });
      }

      test(`is taken back ${reloads(group, form) ? 'by one reload' : 'without a reload'}`, async () => {
        expect((await results.of(group, form)).reloads).toBe(reloads(group, form) ? 1 : 0);
      });
    });
  }
}

test('the score', async ({found}, info) => {
  test.setTimeout(PATIENCE);
  const verdicts: Verdict[] = [];
  for (const form of FORMS) {
    for (const group of GROUP_NAMES) {
      for (const vector of vectorsOf(group, form)) {
        const faults = await results.counts(vector, group) ? await results.faults(vector, group, form) : undefined;
        const lost = whyLost(vector, form, found.engine);
        verdicts.push({form, name: vector.name, ...(faults && {faults}), ...(lost && {lost})});
      }
    }
  }
  const report = reportOf(found.name, (await results.plain('runs')).userAgent, verdicts);
  console.log(printReport(report));
  // Else it is the measuring that fails.
  expect(report.idle.length, report.idle.join(' ')).toBeLessThan(12);
  // Read by docs/gate-measured.mjs.
  writeFileSync(`${info.project.outputDir}/matrix-${found.name}.json`, JSON.stringify(report));
});
