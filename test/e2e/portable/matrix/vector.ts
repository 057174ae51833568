// A vector: one way in which a tracker is written into a page, as its vendor hands it out, and what it does when it loads.
// The vectors themselves are in scripts.ts, snippets.ts, embeds.ts, links.ts and blocks.ts; forms.ts marks them up.
import type {Engine} from '../../../browsers/browser.js';
import type {Form} from './forms.js';

/** What a vector knows of itself on one page: its folder on the tracker's server, and its traces. */
export interface Own {
  /** Whether it stands unmarked, on a page without us. */
  isPlain: boolean;
  id: string;
  /** The folder of its addresses, which each of its traces begins with. */
  folder: string;
  /** Address of a file of its own; with a body the server answers with that. */
  url(file: string, body?: string): string;
  /** Code that tells that it ran, safe inside an attribute. */
  ran(what?: string): string;
}

export interface Vector {
  name: string;
  markup(own: Own): string;
  /** The form that it has besides templates. */
  form?: 'script' | 'attribute';
  /** Runs in its turn: with the scripts that the parser waits for, or after all of them, as deferred ones and modules do. */
  turn?: 'now' | 'late';
  /** Where it stands; `both` makes two of it. */
  place?: 'head' | 'both';
  /** Does nothing in any browser of today, and so must not do anything after consent either. */
  isIdle?: boolean;
  /** The browser may do it later, or only for one of several, or not at all. */
  isHint?: boolean;
  /** Where it cannot be released whole, by engine or form, and why. */
  lost?: Partial<Record<Engine | Form, string>>;
}

/** The key under which a vector stores something: its kind is told by where it lies. */
export const STORED = 'trace_';

/** One vector for each place in which it stands. */
export const placed = (vectors: readonly Vector[]): Vector[] =>
  vectors.flatMap((vector) => vector.place === 'both' ? [{...vector, name: `head-${vector.name}`, place: 'head'}, vector] : [vector]);

/** Markup as the value of an attribute. */
export const escape = (markup: string): string => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
