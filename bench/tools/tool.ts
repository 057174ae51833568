// What the benchmark has to know of a consent tool: its files, its page, and how a visitor answers it.
// Each tool has a file of its own beside this one; which of them take part is said in all.ts.
import type {GatedScript} from './work.js';

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

export interface Tool {
  /** In addresses, results and options. */
  readonly name: string;
  readonly title: string;
  /** On npm. */
  readonly package?: string;
  /** What is served: each file's path on the site, and how its text is come by. */
  readonly files: Readonly<Record<string, () => string | Promise<string>>>;
  markup(gated: readonly GatedScript[]): Markup;
  /** Without it nobody is asked, and whatever is on the page runs. */
  readonly answers?: Answers;
}
