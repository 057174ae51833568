// The places where items are kept in a browser: what is there, and how one name of it goes.
// Cookies are in erase-cookies.ts; any of it may throw or reject where storage is refused.

import type {Item, Kind} from '../config/config.js';
import {eraseCookie, listCookies} from './erase-cookies.js';

interface Store {
  /** The names that are there, and those of these items that may be there unseen. */
  list(items: readonly Item[]): readonly string[] | Promise<readonly string[]>;
  /** Erases one name, which stands for these items. */
  erase(name: string, items: readonly Item[]): unknown;
}

/** Longest that a database may hold up the rest, in milliseconds. */
const PATIENCE = 500;

/** Read anew each time, as to ask for a storage may throw. Not by `Object.keys`, which leaves out keys such as `length`. */
const webStorage = (open: () => Storage): Store => ({
  list: () => Array.from({length: open().length}, (_, index) => open().key(index)!),
  erase: (name) => open().removeItem(name),
});

/** Firefox before 126 cannot list databases. */
const listDatabases = async (items: readonly Item[]): Promise<string[]> =>
  'databases' in indexedDB
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
  cookie: {list: listCookies, erase: eraseCookie},
  local: webStorage(() => localStorage),
  session: webStorage(() => sessionStorage),
  indexeddb: {list: listDatabases, erase: deleteDatabase},
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
