// The same with more: services, gated scripts, elements that come later and are nobody's, rows of a table.
// The gated scripts are inline, so that the network does not decide.
import {readBlocking, readMainThread, type Row} from './measure.js';
import {readTimes} from './measure-gated.js';
import {readShown} from './measure-paint.js';
import {makeWork} from './tools/work.js';
import type {Visit, VisitKind} from './visit.js';

export const SCRIPTS = [1, 10, 100, 500];

export const lastOf = (count: number): string => `last of ${count} gated scripts beyond plain ones, 4× slowed CPU`;

const slow = {unit: 'ms', speed: '4× slowed CPU', until: 'quiet', isSeldom: true} as const;

function byServices(count: number): Row[] {
  const work = makeWork(`services-${count}`, {services: count});
  const row = {...slow, work, isFor: ({hasFixedServices}) => !hasFixedServices} satisfies Partial<Row>;
  const label = `${count.toLocaleString('en')} services, 4× slowed CPU`;
  return [
    {...row, name: `banner painted, ${label}`, visit: 'first', until: 'there', read: readShown},
    {...row, name: `main thread, first visit, ${label}`, visit: 'unwatched', above: 'empty', read: readMainThread},
  ];
}

function byScripts(count: number): Row[] {
  const work = makeWork(`scripts-${count}`, {scripts: count, isInline: true});
  const row = {...slow, work, visit: 'returning', above: 'plain'} as const;
  return [
    {...row, name: lastOf(count), read: async (visit) => (await readTimes(visit, work)).at(-1)},
    {...row, name: `blocking time, ${count} gated scripts, 4× slowed CPU`, read: readBlocking},
  ];
}

/** Into a part of the page that is not rendered, as else the page's own layout would be most of it. */
async function insert(count: number): Promise<void> {
  const part = document.createElement('div');
  part.hidden = true;
  document.querySelector('main')!.append(part);
  for (let index = 0; index < count; index++) {
    const row = document.createElement('p');
    row.append(`Row ${index}`);
    part.append(row);
    await Promise.resolve(); // observers are called by now
  }
}

async function readInsertions(visit: Visit): Promise<number> {
  const before = await readMainThread(visit);
  await visit.page.evaluate(insert, 10_000);
  // Some look later at what came.
  await visit.page.waitForTimeout(1000);
  return (await readMainThread(visit)) - before;
}

const insertions = (visit: VisitKind, when: string, above: 'empty' | 'plain'): Row =>
  ({...slow, name: `main thread, 10,000 insertions one by one, ${when}, 4× slowed CPU`, visit, above, read: readInsertions});

const hasTable: Row['isFor'] = ({table}) => !!table;

export const scale: readonly Row[] = [
  ...[10, 100, 1000].flatMap(byServices),
  ...SCRIPTS.flatMap(byScripts),
  insertions('unwatched', 'banner shown', 'empty'),
  insertions('returning', 'after consent', 'plain'),
  {...slow, name: 'table of 1,000 rows painted, 4× slowed CPU', visit: 'table', until: 'there', isFor: hasTable, read: readShown},
  {...slow, name: 'main thread, table of 1,000 rows, 4× slowed CPU', visit: 'tableUnwatched', above: 'empty', isFor: hasTable, read: readMainThread},
];
