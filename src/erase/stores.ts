// The places where items are kept in a browser: what is there, and how it goes.
// Cookies are in cookies.ts; any of it may throw or reject where storage is refused.

import type {Item, Kind} from '../config/config.js';
import type {Found} from './denied.js';
import {eraseCookies, listCookies} from './cookies.js';

interface Store {
  /** The names that are there, and those of these items that may be there unseen. */
  list(items: readonly Item[]): readonly string[] | Promise<readonly string[]>;
  /** Erases what has these names. */
  erase(names: Found): unknown;
}

/** Longest that a database may hold up the rest, in milliseconds. */
const PATIENCE = 500;

/** Read anew each time, as to ask for a storage may throw. Not by `Object.keys`, which leaves out keys such as `length`. */
const webStorage = (open: () => Storage): Store => ({
  list: () => Array.from({length: open().length}, (_, index) => open().key(index)!),
  erase: (names) => [...names.keys()].forEach((name) => open().removeItem(name)),
});

/** Firefox before 126 cannot list databases. */
const listDatabases = async (items: readonly Item[]): Promise<string[]> =>
  // Where storage is refused, Chromium rejects one more promise than it gives; to ask for another storage throws before that.
  localStorage !== undefined && 'databases' in indexedDB
    ? (await indexedDB.databases()).flatMap(({name}) => name ?? [])
    : items.map(({name}) => name).filter((name) => !name.endsWith('*'));

/** One that is still open goes when it is closed, which may be never. */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    for (const type of ['success', 'error', 'blocked']) request.addEventListener(type, () => resolve());
    setTimeout(resolve, PATIENCE);
  });

export const STORES: Readonly<Record<Kind, Store>> = {
  cookie: {list: listCookies, erase: eraseCookies},
  local: webStorage(() => localStorage),
  session: webStorage(() => sessionStorage),
  indexeddb: {list: listDatabases, erase: (names) => Promise.all([...names.keys()].map(deleteDatabase))},
};

export const KINDS = Object.keys(STORES) as readonly Kind[];

/** Gives nothing where storage is refused: then there is nothing in it, and the rest goes on. */
export async function attempt<T>(act: () => T): Promise<Awaited<T> | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}
