// What a page fetches, as the browser's network layer counts it: bytes on the wire with headers, and when each answer was complete.
// What comes from the cache costs nothing and is not counted.
import {setTimeout} from 'node:timers/promises';
import type {CDPSession} from 'playwright';

export interface Fetched {
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether it is the page's own HTML. */
  readonly isPage: boolean;
}

export interface Traffic {
  readonly fetched: readonly Fetched[];
  /** Resolves when, from now on, nothing is asked for or answered for so many milliseconds. */
  untilQuiet(milliseconds: number): Promise<void>;
  /** Begins anew. */
  reset(): void;
}

export async function followTraffic(client: CDPSession): Promise<Traffic> {
  const fetched: Fetched[] = [];
  // The network layer has a clock of its own.
  let offset = 0;
  const open = new Set<string>();
  const pages = new Set<string>();
  let last = Date.now();
  const end = (requestId: string): void => {
    open.delete(requestId);
    last = Date.now();
  };
  client.on('Network.requestWillBeSent', ({requestId, loaderId, wallTime, timestamp}) => {
    offset ||= wallTime - timestamp;
    last = Date.now();
    open.add(requestId);
    if (requestId === loaderId) pages.add(requestId);
  });
  client.on('Network.loadingFailed', ({requestId}) => end(requestId));
  client.on('Network.loadingFinished', ({requestId, encodedDataLength, timestamp}) => {
    end(requestId);
    if (encodedDataLength) fetched.push({bytes: encodedDataLength, at: (timestamp + offset) * 1000, isPage: pages.has(requestId)});
  });
  await client.send('Network.enable');
  return {
    fetched,
    untilQuiet: async (milliseconds) => {
      // From now at the earliest, as something may just have been done that leads to more.
      last = Date.now();
      // Asked for here and not in the page, where it would be work.
      while (open.size || Date.now() - last < milliseconds) await setTimeout(50);
    },
    reset: () => void (fetched.length = 0),
  };
}
