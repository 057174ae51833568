// What the main thread does until all is quiet, and what stays in memory then, beyond the page's own.
// Read from visits in which nobody watches for the banner.
import {readBlocking, readMainThread, readMetric, type Row} from './measure.js';
import type {Visit} from './visit.js';

async function afterCollection(visit: Visit, name: string): Promise<number> {
  await visit.client.send('HeapProfiler.collectGarbage');
  return readMetric(visit, name);
}

const first = {unit: 'ms', visit: 'unwatched', speed: '4× slowed CPU', until: 'quiet', above: 'empty'} as const;

const returning = {...first, visit: 'returning', above: 'plain'} as const;

export const work: readonly Row[] = [
  {...first, name: 'main thread, first visit, 4× slowed CPU', read: readMainThread},
  {...first, name: 'scripts, first visit, 4× slowed CPU', read: async (visit) => (await readMetric(visit, 'ScriptDuration')) * 1000},
  {...first, name: 'blocking time, first visit, 4× slowed CPU', read: readBlocking},
  {...returning, name: 'main thread, returning visit, 4× slowed CPU', read: readMainThread},
  {...returning, name: 'blocking time, returning visit, 4× slowed CPU', read: readBlocking},
  {...first, name: 'DOM nodes, banner shown', unit: '', read: (visit) => afterCollection(visit, 'Nodes')},
  {...first, name: 'JS heap, banner shown', unit: 'B', read: (visit) => afterCollection(visit, 'JSHeapUsedSize')},
];
