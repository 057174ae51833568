// Remembers which requests reached the second origin, for as long as the dev server runs.
// It knows nothing of HTTP: second-origin.ts fills it, server.ts hands it to the pages.

export interface RequestEntry {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Where the request came from, as far as the browser tells. */
  readonly page: string;
  /** Cookie of the second origin that came along, and one that went back: `name=value` or nothing. */
  readonly brought: string;
  readonly set: string;
}

export interface RequestLog {
  readonly entries: readonly RequestEntry[];
  add(entry: RequestEntry): void;
  reset(): void;
  /** Calls back at every change, until the returned function is called. */
  subscribe(onChange: () => void): () => void;
}

/** Older ones are forgotten, so that a long session stays quick. */
const MOST = 100;

export function createRequestLog(): RequestLog {
  let entries: readonly RequestEntry[] = [];
  const subscribers = new Set<() => void>();
  const change = (changed: readonly RequestEntry[]): void => {
    entries = changed;
    for (const onChange of subscribers) onChange();
  };
  return {
    get entries() {
      return entries;
    },
    add: (entry) => change([...entries, entry].slice(-MOST)),
    reset: () => change([]),
    subscribe(onChange) {
      subscribers.add(onChange);
      return () => void subscribers.delete(onChange);
    },
  };
}
