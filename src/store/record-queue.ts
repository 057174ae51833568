// Records that wait until the endpoint has them, in localStorage. Where that is refused or full, nothing waits.
// When they are sent is said in record-sender.ts.

import {WAITING_KEY} from '../config/record-href.js';
import {warn} from '../config/warn.js';
import type {DecisionRecord} from './record.js';

/** What may wait; beyond it the oldest go. */
export const MOST = 50;
export const MOST_CHARACTERS = 65_536;

const isRecord = (value: unknown): value is DecisionRecord => /^[\w-]{22}$/.test(String((value as Partial<DecisionRecord> | null)?.id));

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function write(records: readonly DecisionRecord[]): void {
  try {
    if (records[0]) localStorage.setItem(WAITING_KEY, JSON.stringify(records));
    else localStorage.removeItem(WAITING_KEY);
  } catch {
    // What cannot wait is only sent.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(WAITING_KEY);
  } catch {
    return null;
  }
}

/** What waits, oldest first; what we would not have written is thrown away. */
export function readWaiting(): DecisionRecord[] {
  const text = read();
  if (text === null) return [];
  const values = parse(text);
  const records = values.filter(isRecord);
  if (!records[0] || records.length < values.length) write(records);
  return records;
}

const isTooMuch = (records: readonly DecisionRecord[]): boolean =>
  records.length > MOST || JSON.stringify(records).length > MOST_CHARACTERS;

/** Puts a record to those that wait, at once. */
export function put(record: DecisionRecord): void {
  const records = [...readWaiting(), record];
  while (isTooMuch(records)) {
    records.shift();
    warn('record-lost', 'too many wait for the endpoint, so the oldest made room');
  }
  write(records);
}

export const remove = (id: string): void => write(readWaiting().filter((record) => record.id !== id));
