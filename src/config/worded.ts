// The owner's words for what is declared, in several languages: `<cookie-text key="matomo.purpose" lang="fr" text="…">`.
// Fetched only where there are some; which language counts is said in lang/texts.ts.

import {type Text, WORDED} from './config.js';
import {plain} from './read.js';
import type {Row, Source} from './source.js';
import {keyOf, OF_DECLARED} from './text-key.js';

/** A row with those of its name laid over. */
function toWorded(row: Row, words: readonly HTMLElement[]): Row {
  const result: Record<string, Text | undefined> = {...row};
  const start = `${plain(row, 'name')}.`;
  for (const child of words) {
    const key = keyOf(child);
    if (!key.startsWith(start) || !WORDED.test(key)) continue;
    const attribute = key.slice(start.length);
    const own = result[attribute];
    // What is for no language comes first, as it is for those that have no other.
    result[attribute] = {...(typeof own === 'string' ? {'': own} : own), [child.lang]: child.getAttribute('text') ?? ''};
  }
  return result;
}

/** What a source declares, in the owner's words. */
export function inWords(source: Source, element: Element): Source {
  const words = [...element.querySelectorAll<HTMLElement>(OF_DECLARED)];
  const all = (rows: readonly Row[]): Row[] => rows.map((row) => toWorded(row, words));
  return {
    ...source,
    categories: all(source.categories),
    services: source.services.map(({values, items, ...rest}) => ({...rest, values: toWorded(values, words), items: all(items)})),
  };
}
