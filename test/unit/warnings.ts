// What the page author reads on the console.
// Lines of others go through.

import {warn} from '../../src/config/warn.js';
import '../../src/config/warnings.js'; // there already, so that lines come in the order in which they are asked for

export interface Warning {
  readonly code: string;
  /** The whole line. */
  readonly line: string;
  readonly element: Element | undefined;
}

let count = 0;

/** The warnings that an act leads to, in order. They come later, so one of our own is awaited after them. */
export async function warningsDuring(act: () => unknown): Promise<Warning[]> {
  const warnings: Warning[] = [];
  const {warn: print} = console;
  const last = `Last ${++count}`;
  let resolve!: (value?: unknown) => void;
  const promise = new Promise((done) => (resolve = done));
  console.warn = (line: unknown, element?: Element) => {
    const code = /^\[cookies-preferences\] ([\w-]+)/.exec(String(line))?.[1];
    if (!code) print(line, element);
    else if (String(line).includes(last)) resolve();
    else warnings.push({code, line: String(line), element});
  };
  try {
    await act();
    warn('name', last);
    await promise;
  } finally {
    console.warn = print;
  }
  return warnings;
}
