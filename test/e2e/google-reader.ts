// A stand-in for Google's tag, which records what it sees when it runs, as npm has nothing of Google's for the browser. It measures nothing.
// Its rules are those of Google's documentation, in our words:
//
// 1. When the tag is loaded it takes all messages that wait in the data layer, one at a time, first in, first out; from then on each that is pushed, for
//    which it puts its own `push` in the place of the array's. What is pushed meanwhile waits for all that was there before.
//    https://developers.google.com/tag-platform/tag-manager/datalayer#how_data_layer_information_is_processed
// 2. A command is an `arguments` object, whose first value names it. An array is none: it calls a method of the model, such as ["items.push", 4]. A plain
//    object is merged into the model, and is an event for triggers if it has `event`. https://github.com/google/data-layer-helper#meta-commands
// 3. `consent default` says what holds on this page until an update; it has to come before what sends data, `config` and `event`. No key has a value by
//    itself, and one without is not held back. With `region` it is for visitors from there, and the more specific one wins.
//    https://developers.google.com/tag-platform/security/guides/consent#region-specific_behavior
// 4. `consent update` says what holds from then on, for the keys that it names. It outlives no page: each has to say it again.
// 5. `wait_for_update` of a default holds back what sends data for as many milliseconds, or until an update.
//    https://developers.google.com/tag-platform/security/guides/consent#async
// 6. `set` with `url_passthrough` or `ads_data_redaction` has to come before `config`.
//
// What is known of the tag itself, as every page shows it: it sets `window.google_tag_manager`.

export interface GoogleReader {
  /** Each message in the order in which it was read; `late` where it came after something was sent. */
  readonly saw: string[];
  /** What was sent, and the keys that were granted then, `everything` where nobody had said anything. */
  readonly sent: string[];
}

declare global {
  interface Window {
    dataLayer?: unknown[] & {push(...messages: unknown[]): number};
    googleReader?: GoogleReader;
    google_tag_manager?: unknown;
  }
}

type State = Record<string, unknown>;

/** Runs in the page, so it uses nothing but its arguments. `home` is where its visitor is, such as `US-CA`. */
export function readLayer(name: string, home: string): void {
  const page = window as unknown as Record<string, unknown[]>;
  const layer = (page[name] ??= []);
  const saw: string[] = [];
  const sent: string[] = [];
  const update: State = {};
  const defaults: {state: State; reach: number}[] = [];
  const held: string[] = [];
  const queue: unknown[] = [];
  let isBusy = false;

  const valueOf = (key: string): unknown => update[key] ?? [...defaults].sort((one, other) => other.reach - one.reach).find(({state}) => key in state)?.state[key];
  const keysOf = (state: State): string[] => Object.keys(state).filter((key) => /^(ad|analytics|functionality|personalization)_/.test(key));
  const said = (): string[] => [...new Set([update, ...defaults.map(({state}) => state)].flatMap(keysOf))];
  const grantedIn = (keys: string[], value: (key: string) => unknown): string => keys.filter((key) => value(key) === 'granted').sort().join(' ') || 'nothing';
  const send = (what: string): void => void sent.push(`${what} with ${said()[0] ? grantedIn(said(), valueOf) : 'everything'}`);
  const release = (): void => held.splice(0).forEach(send);

  let waits = 0;
  function takeDefault(state: State): string {
    const regions = (state['region'] as string[] | undefined) ?? [''];
    const reach = Math.max(...regions.map((region) => (home === region || home.startsWith(`${region}-`) || !region ? region.length : -1)));
    if (reach >= 0) defaults.push({state, reach});
    const wait = Number(state['wait_for_update'] ?? 0);
    if (reach >= 0 && wait) setTimeout(() => --waits || release(), wait, waits++);
    return `consent default${state['region'] ? ` in ${regions.join(' ')}` : ''}${wait ? ` for ${wait} ms` : ''}: ${grantedIn(keysOf(state), (key) => state[key])}`;
  }
  function takeUpdate(state: State): string {
    Object.assign(update, state);
    release();
    return `consent update: ${grantedIn(keysOf(state), (key) => state[key])}`;
  }
  function takeCommand([word, ...rest]: ArrayLike<unknown> & Iterable<unknown>): string {
    if (word === 'consent') return (rest[0] === 'default' ? takeDefault : takeUpdate)(rest[1] as State);
    const text = word === 'js' ? 'js' : [word, ...rest].join(' ');
    if (word === 'config' || word === 'event') waits && !keysOf(update)[0] ? held.push(text) : send(text);
    return text;
  }
  function take(message: unknown): string {
    const kind = Object.prototype.toString.call(message);
    if (kind === '[object Arguments]') return takeCommand(message as IArguments);
    if (kind === '[object Array]') return 'array, which is no command';
    const {event, ...rest} = message as State;
    return `{${[event, ...Object.entries(rest).map(([key, value]) => `${key}: ${String(value)}`)].join(', ')}}`;
  }
  function takeAll(messages: unknown[]): void {
    queue.push(...messages);
    if (isBusy) return;
    isBusy = true;
    while (queue[0] !== undefined) {
      const isLate = sent[0] !== undefined;
      const text = take(queue.shift());
      saw.push(isLate && text.startsWith('consent default') ? `late ${text}` : text);
    }
    isBusy = false;
  }

  window.google_tag_manager = {};
  window.googleReader = {saw, sent};
  const {push} = layer;
  layer.push = (...messages) => {
    const length = push.apply(layer, messages);
    takeAll(messages);
    return length;
  };
  takeAll([...layer]);
}

/** The script that a page gets from Google's address. */
export const googleTag = ({layer = 'dataLayer', home = 'FR-IDF'} = {}): string => `(${readLayer})(${JSON.stringify(layer)}, ${JSON.stringify(home)})`;
