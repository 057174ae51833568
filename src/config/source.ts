// What a source of configuration gives: rows of plain values by the names of the attributes, not yet understood.
// from-html.ts and from-json.ts make it; read.ts turns it into a Config.

import type {Text} from './config.js';

export type Row = Readonly<Record<string, Text | undefined>>;

export interface ServiceRow {
  readonly values: Row;
  readonly items: readonly Row[];
  /** Where it is written, for warnings. */
  readonly element?: Element;
}

export interface Source {
  readonly site?: string;
  readonly categories: readonly Row[];
  readonly services: readonly ServiceRow[];
  /** The owner's words from a file; those in markup are read where they are shown. */
  readonly texts: Readonly<Record<string, Text>>;
}
