// What the benchmark has to know of a consent tool: its files, its page, and how a visitor answers it.
// Each tool has a file of its own beside this one; which of them take part is said in all.ts.
import type {TableRow} from './rows.js';
import type {Work} from './work.js';

/** Leads to an element: a selector, and one more for each open shadow root on the way. */
export type Path = readonly string[];

/** What a tool puts on the page; all else on it is the same for all tools. */
export interface Markup {
  readonly head?: string;
  readonly bodyStart?: string;
  readonly bodyEnd?: string;
}

export interface Answers {
  readonly accept: Path;
  readonly reject: Path;
  /** The button that opens the choice by category, and something that is visible only then; Osano's has neither. */
  readonly choose?: {readonly button: Path; readonly opens: Path};
}

/** A page that tells of many cookies in a table. */
export interface Table {
  markup(rows: readonly TableRow[]): Markup;
  /** There when the table is. */
  readonly shown: Path;
}

export interface Tool {
  /** In addresses, results and options. */
  readonly name: string;
  readonly title: string;
  /** A way of installing ours, another tool, or something that nobody installs and that tells what the least would be. */
  readonly kind: 'ours' | 'peer' | 'reference';
  /** On npm. */
  readonly package?: string;
  /** What is served: each file's path on the site, and how its text is come by. */
  readonly files: Readonly<Record<string, () => string | Promise<string>>>;
  markup(work: Work): Markup | Promise<Markup>;
  /** Without it nobody is asked, and whatever is on the page runs. */
  readonly answers?: Answers;
  /** Its page does not change with the number of services, as it knows none or has them in a file. */
  readonly hasFixedServices?: true;
  readonly table?: Table;
}
