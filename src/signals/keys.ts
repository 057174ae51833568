// Which names the keys of a vendor belong to: as is usual, and what an attribute says instead.
// Pure; what is told under a key, and to whom, is said in the file of each signal.

import {type Consent, NAME} from '../core/consent.js';
import {toNames} from '../core/settings.js';

/** The names that each key belongs to. */
export type Keys = Readonly<Record<string, readonly string[]>>;

/** Stands for who can never grant a key, as no name is empty. */
const NOBODY = '';

/** One part of the text; what is not of the form, or has a key that nobody knows, has no name. */
function readPart(text: string, usual: Keys): {text: string; name: string; words: string[]} {
  const [, name = NOBODY, keys = ''] = /^\s*(\S+)\s*:([^:]*)$/.exec(text) ?? [];
  const isRight = NAME.test(name) && toNames(keys).every((key) => Object.hasOwn(usual, key));
  return {text: text.trim(), name: isRight ? name : NOBODY, words: text.match(/[\w-]+/g) ?? []};
}

/**
 * Reads a text of the form `NAME: KEY KEY; NAME: KEY`. A name in it stands for the keys that follow it and no others, and a key in it belongs to the
 * names before it and no others; the rest is as in `usual`, which has all keys. Keys in a part that is wrong are granted by nobody.
 */
export function readKeys(text: string | null, usual: Keys): {readonly keys: Keys; readonly mistakes: readonly string[]} {
  const parts = (text ?? '').split(';').filter((part) => part.trim()).map((part) => readPart(part, usual));
  const having = (word: string): typeof parts => parts.filter(({words}) => words.includes(word));
  const keys = Object.entries(usual).map(([key, names]): [string, readonly string[]] => {
    const said = having(key).map(({name}) => name);
    return [key, said[0] == null ? names.filter((name) => !having(name)[0]) : said];
  });
  return {keys: Object.fromEntries(keys), mistakes: parts.flatMap(({name, text}) => (name === NOBODY ? text : []))};
}

/** Whether the visitor has granted all the names of a key. What nobody was asked about does not count, and a key without a name never does. */
export const isKeyGranted = (consent: Consent | undefined, names: readonly string[] = []): boolean =>
  !!names[0] && names.every((name) => consent?.granted.includes(name));
