// What a page fetches, as the browser's network layer counts it: bytes on the wire with headers, and when each answer was complete.
// What comes from the cache costs nothing and is not counted.
import type {CDPSession} from 'playwright';

export interface Fetched {
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Traffic {
  readonly fetched: readonly Fetched[];
  /** Begins anew. */
  reset(): void;
}

export async function followTraffic(client: CDPSession): Promise<Traffic> {
  const fetched: Fetched[] = [];
  // The network layer has a clock of its own.
  let offset = 0;
  client.on('Network.requestWillBeSent', ({wallTime, timestamp}) => (offset ||= wallTime - timestamp));
  client.on('Network.loadingFinished', ({encodedDataLength, timestamp}) => {
    if (encodedDataLength) fetched.push({bytes: encodedDataLength, at: (timestamp + offset) * 1000});
  });
  await client.send('Network.enable');
  return {fetched, reset: () => void (fetched.length = 0)};
}
