// What it costs a page to insert elements that are none of ours, while our script follows the document.
// The elements are made before; only inserting, and whatever observers do then, is timed.
import type {Benchmark, Case} from './bench.js';
import {gatedScripts, pageOf} from './site.js';

type Way = 'one by one' | 'in fifties' | 'as one subtree';

/** Inserts so many elements, and gives the milliseconds that the main thread took. */
async function insert({count, way}: {count: number; way: Way}): Promise<number> {
  const rows = (howMany: number): Element[] =>
    Array.from({length: howMany}, (_, index) => {
      const row = document.createElement('p');
      row.className = 'row';
      row.append(`Row ${index}`);
      return row;
    });
  const run = async (elements: readonly Element[], batch: number): Promise<number> => {
    const main = document.querySelector('main')!;
    const start = performance.now();
    for (let index = 0; index < elements.length; index += batch) {
      main.append(...elements.slice(index, index + batch));
      await Promise.resolve(); // observers are called by now
    }
    return performance.now() - start;
  };
  await run(rows(500), 1); // until the code is warm
  document.querySelector('main')!.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve));
  if (way !== 'as one subtree') return run(rows(count), way === 'one by one' ? 1 : 50);
  const section = document.createElement('section');
  section.append(...rows(count));
  return run([section], 1);
}

const caseOf = (count: number, way: Way, gated: number): Case => ({
  name: `${count.toLocaleString('en')} ${way}, ${gated} gated on the page`,
  html: (withOurs) => pageOf(withOurs, gatedScripts(gated)),
  measure: (page) => page.evaluate(insert, {count, way}),
});

const WAYS: readonly Way[] = ['one by one', 'in fifties', 'as one subtree'];

export const insertions: Benchmark = {
  title: 'Inserting elements that are none of ours',
  cases: WAYS.flatMap((way) => [
    ...[1000, 10_000, 100_000].map((count) => caseOf(count, way, 1)),
    ...[0, 100, 500].map((gated) => caseOf(10_000, way, gated)),
  ]),
};
