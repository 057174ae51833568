// Which names the keys of a vendor belong to: as is usual, and what an attribute says instead.
// Pure; what is told under a key, and to whom, is said in the file of each signal.

import type {Consent} from '../core/consent.js';

/** The names that each key belongs to. */
export type Keys = Readonly<Record<string, readonly string[]>>;

/** Stands for who can never grant a key, as no name is empty. */
const NOBODY = '';

/**
 * Reads a text of the form `NAME: KEY KEY; NAME: KEY`. A name in it stands for the keys that follow it and no others, and a key in it belongs to the
 * names before it and no others; the rest is as in `usual`, which has all keys. Keys in a part that is wrong are granted by nobody.
 */
export function readKeys(text: string | null, usual: Keys): {readonly keys: Keys; readonly mistakes: readonly string[]} {
  const form = RegExp(`^\\s*([a-z\\d][\\w-]*)\\s*:(\\s*\\b(${Object.keys(usual).join('|')})\\b)*\\s*$`);
  const parts = text?.match(/[^;]*[^;\s][^;]*/g) ?? [];
  const having = (word: string): string[] => parts.filter((part) => part.split(/[^\w-]+/).includes(word));
  const keys = Object.entries(usual).map(([key, names]): [string, readonly string[]] => {
    const said = having(key).map((part) => form.exec(part)?.[1] ?? NOBODY);
    return [key, said[0] == null ? names.filter((name) => !having(name)[0]) : said];
  });
  return {keys: Object.fromEntries(keys), mistakes: parts.filter((part) => !form.test(part)).map((part) => part.trim())};
}

/** Whether the visitor has granted all the names of a key. What nobody was asked about does not count, and a key without a name never does. */
export const isKeyGranted = (consent: Consent | undefined, names: readonly string[] = []): boolean =>
  !!names[0] && names.every((name) => consent?.granted.includes(name));
