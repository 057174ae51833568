// All rows, by topic, in the order of the tables; and the few that matter most.
// What each is, is said in measure-*.ts.
import type {Row} from './measure.js';
import {click} from './measure-click.js';
import {gated} from './measure-gated.js';
import {paint} from './measure-paint.js';
import {lastOf, scale} from './measure-scale.js';
import {transfer} from './measure-transfer.js';
import {work} from './measure-work.js';

const TOPICS: Readonly<Record<string, readonly Row[]>> = {
  Transfer: transfer,
  'First banner': paint,
  Work: work,
  'Gated scripts, and the click': [...gated, ...click],
  Scale: scale,
};

export const ROWS: readonly Row[] = Object.values(TOPICS).flat();

export const topicOf = (row: Row): string => Object.entries(TOPICS).find(([, rows]) => rows.includes(row))![0];

/** For README.md, and for bars in a terminal. */
export const KEY_ROWS: readonly string[] = [
  'bytes, first visit, until the banner',
  'bytes, first visit, in all',
  'banner painted, slow network',
  'banner painted, 4× slowed CPU',
  'main thread, first visit, 4× slowed CPU',
  'first gated script, returning, slow network',
  'first gated script, returning, 4× slowed CPU',
  'accept click to next paint, 4× slowed CPU',
  lastOf(500),
];

const unknown = KEY_ROWS.find((name) => !ROWS.some((row) => row.name === name));
if (unknown) throw new Error(`No row is called "${unknown}".`);
