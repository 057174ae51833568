// Which names the keys of a vendor belong to: as is usual, and what an attribute says instead.
// Pure; what is told under a key, and to whom, is said in the file of each signal.

import {type Consent, NAME} from '../core/consent.js';
import {toNames} from '../core/settings.js';

/** The names that each key belongs to. */
export type Keys = Readonly<Record<string, readonly string[]>>;

/**
 * Reads a text of the form `NAME: KEY KEY; NAME: KEY`. A key that it names belongs to the names it stands with there, and to no other; the rest is as
 * in `usual`, which has all keys. What is not of the form is among the mistakes; where it has a key, nobody can grant that any more.
 */
export function readKeys(text: string | null, usual: Keys): {readonly keys: Keys; readonly mistakes: readonly string[]} {
  const said: Record<string, string[]> = {};
  const mistakes: string[] = [];
  for (const part of (text ?? '').split(';').map((one) => one.trim()).filter(Boolean)) {
    const [name = '', ...rest] = part.split(':').map((one) => one.trim());
    const keys = toNames(rest.join(':'));
    const known = keys.filter((key) => Object.hasOwn(usual, key));
    for (const key of known) (said[key] ??= []).push(name);
    if (!NAME.test(name) || !known[0] || known.length < keys.length) mistakes.push(part);
  }
  return {keys: {...usual, ...said}, mistakes};
}

/** Whether the visitor has granted all the names of a key. What nobody was asked about does not count, and a key without a name never does. */
export const isKeyGranted = (consent: Consent | undefined, names: readonly string[] = []): boolean =>
  !!names[0] && names.every((name) => consent?.granted.includes(name));
