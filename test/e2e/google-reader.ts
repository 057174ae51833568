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
  /** Each message in the order in which it was read; a default is late when something was sent before it. */
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
  const pending: unknown[] = [];
  let waits = 0;
  let isBusy = false;

  const keysOf = (state: State): string[] => Object.keys(state).filter((key) => /^(ad|analytics|functionality|personalization)_/.test(key));
  const grantedIn = (state: State): string => keysOf(state).filter((key) => state[key] === 'granted').sort().join(' ') || 'nothing';
  /** What holds now: the nearest default of each key, and over it the update. */
  const now = (): State => Object.assign({}, ...defaults.toSorted((one, other) => one.reach - other.reach).map(({state}) => state), update);
  const send = (what: string): void => void sent.push(`${what} with ${keysOf(now())[0] ? grantedIn(now()) : 'everything'}`);
  const release = (): void => held.splice(0).forEach(send);

  function takeDefault(state: State): string {
    const {region = [''], wait_for_update: wait} = state as {region?: string[]; wait_for_update?: number};
    const reach = Math.max(...region.map((one) => (!one || home === one || home.startsWith(`${one}-`) ? one.length : -1)));
    if (reach >= 0) {
      defaults.push({state, reach});
      if (wait) setTimeout(() => --waits || release(), wait, ++waits);
    }
    const late = sent[0] ? 'late ' : '';
    return `${late}consent default${region[0] ? ` in ${region.join(' ')}` : ''}${wait ? ` for ${wait} ms` : ''}: ${grantedIn(state)}`;
  }
  function takeUpdate(state: State): string {
    Object.assign(update, state);
    release();
    return `consent update: ${grantedIn(state)}`;
  }
  function takeCommand([word, ...rest]: unknown[]): string {
    if (word === 'consent') return (rest[0] === 'default' ? takeDefault : takeUpdate)(rest[1] as State);
    const text = word === 'js' ? 'js' : [word, ...rest].join(' ');
    const isWaiting = waits > 0 && !keysOf(update)[0];
    if (word === 'config' || word === 'event') (isWaiting ? (what: string) => held.push(what) : send)(text);
    return text;
  }
  function take(message: unknown): string {
    const kind = Object.prototype.toString.call(message);
    if (kind === '[object Arguments]') return takeCommand([...(message as IArguments)]);
    if (kind === '[object Array]') return 'array, which is no command';
    const {event, ...rest} = message as State;
    return `{${[event, ...Object.entries(rest).map(([key, value]) => `${key}: ${String(value)}`)].join(', ')}}`;
  }
  function takeAll(messages: unknown[]): void {
    pending.push(...messages);
    if (isBusy) return;
    isBusy = true;
    while (pending[0]) saw.push(take(pending.shift()));
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
export const googleTag = (): string => `(${readLayer})('dataLayer', 'FR-IDF')`;
