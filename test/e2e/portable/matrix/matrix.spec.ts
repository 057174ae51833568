// Every way into a page, in every form of marking it up: held before consent and without our script, released once, taken back.
// A vector that does nothing unmarked in a browser does not count there. The vectors are in the files beside this one.
import type {Browser} from '../../../browsers/browser.js';
import type {Site} from '../../site.js';
import type {Drivers} from '../../visitor/driver.js';
import {expect, test} from '../../visitor/fixture.js';
import {FORMS, type Form} from './forms.js';
import {isCounted, judge, orderOf, type Faults} from './judge.js';
import {measureForm, measurePlain, measureUnhelped, once, type Measured, type Unhelped} from './measure.js';
import type {Moment} from './measurer.js';
import {GROUPS, inPage, reloads, vectorsOf, type Group} from './page.js';
import {printScore, type Verdict} from './score.js';
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

  /** Nothing where the vector does not count. */
  async faults(vector: Vector, group: Group, form: Form): Promise<Faults | undefined> {
    const plain = await this.plain(group);
    return isCounted(vector, plain) ? judge(vector, form, this.#browser.engine, plain, await this.of(group, form), await this.unhelped()) : undefined;
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
          const faults = await results.faults(vector, group, form);
          test.skip(!faults, 'does nothing in this browser');
          const {held, ...rest} = faults!;
          // Documented: Firefox looks for images in templates.
          const isKnown = (fault: string): boolean => form === 'bare' && found.engine === 'firefox' && fault.includes(': GET ');
          expect({held: held.filter((fault) => !isKnown(fault)), ...rest}).toEqual({held: [], released: [], gone: []});
        });
      }

      if (group === 'runs') {
        test('runs in the order of the page', async () => {
          const {after, again} = await results.of(group, form);
          const plain = await results.plain(group);
          for (const turn of ['now', 'late'] as const) {
            const expected = inPage(vectors).filter((vector) => vector.turn === turn && isCounted(vector, plain)).map(({name}) => name);
            expect([turn, orderOf(after, form, vectors, turn)]).toEqual([turn, expected]);
            expect([turn, orderOf(again, form, vectors, turn)]).toEqual([turn, expected]);
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
        const faults = await results.faults(vector, group, form);
        verdicts.push({form, name: vector.name, ...(faults && {faults})});
      }
    }
  }
  const score = printScore(found.name, verdicts);
  console.log(score);
  await info.attach('score', {body: score});
});
