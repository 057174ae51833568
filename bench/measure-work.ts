// What the main thread does until all is quiet, and what stays in memory then, beyond the page's own.
// Read from visits in which nobody watches for the banner.
import {readMetric, type Row} from './measure.js';
import type {Visit} from './visit.js';

const milliseconds = (name: string) => async (visit: Visit): Promise<number> => (await readMetric(visit, name)) * 1000;

const readBlocking = ({page}: Visit): Promise<number> => page.evaluate(() => recorder.blocking);

async function afterCollection(visit: Visit, name: string): Promise<number> {
  await visit.client.send('HeapProfiler.collectGarbage');
  return readMetric(visit, name);
}

export const work: readonly Row[] = [
  {name: 'main thread, first visit, 4× slowed CPU', unit: 'ms', visit: 'unwatched', speed: '4× slowed CPU', above: 'empty', read: milliseconds('TaskDuration')},
  {name: 'scripts, first visit, 4× slowed CPU', unit: 'ms', visit: 'unwatched', speed: '4× slowed CPU', above: 'empty', read: milliseconds('ScriptDuration')},
  {name: 'blocking time, first visit, 4× slowed CPU', unit: 'ms', visit: 'unwatched', speed: '4× slowed CPU', above: 'empty', read: readBlocking},
  {name: 'main thread, returning visit, 4× slowed CPU', unit: 'ms', visit: 'returning', speed: '4× slowed CPU', above: 'plain', read: milliseconds('TaskDuration')},
  {name: 'blocking time, returning visit, 4× slowed CPU', unit: 'ms', visit: 'returning', speed: '4× slowed CPU', above: 'plain', read: readBlocking},
  {name: 'DOM nodes, banner shown', unit: '', visit: 'unwatched', speed: '4× slowed CPU', above: 'empty', read: (visit) => afterCollection(visit, 'Nodes')},
  {name: 'JS heap, banner shown', unit: 'B', visit: 'unwatched', speed: '4× slowed CPU', above: 'empty', read: (visit) => afterCollection(visit, 'JSHeapUsedSize')},
];
