// Whether decisions are recorded here, and the lazy file that does it, in hand before the first click.
// Without `record-href` nothing of it is fetched.

import type {Config} from '../config/config.js';
import {readEndpoint} from '../config/record-href.js';
import type {Core} from '../core/state.js';
import type * as Recorder from './record.js';

const loading = new WeakMap<Config, Promise<void>>();
const recorders = new WeakMap<Config, typeof Recorder>();

/** Of whatever configuration was there last. */
let last: typeof Recorder | undefined;

async function load(core: Core, config: Config): Promise<void> {
  if (!readEndpoint(core.element!)) return;
  try {
    const recorder = await import('./record.js');
    await recorder.prepare(core, config);
    recorders.set(config, recorder);
    last = recorder;
  } catch (error) {
    // Not by `core.load`, which waits for ever: a choice does not.
    console.warn('[cookies-preferences] load: file missing, so decisions are not recorded', error);
  }
}

/** Fetches what records decisions, and sends those that wait; fulfilled when a choice can be saved. */
export function loadRecorder(core: Core, config: Config): Promise<void> {
  const loaded = loading.get(config) ?? load(core, config);
  loading.set(config, loaded);
  return loaded;
}

/** What records decisions, once it is there; none where they are not recorded. */
export const recorderOf = (config: Config): typeof Recorder | undefined => recorders.get(config);

/** Undoes what a late answer to an older decision has done to the cookie. */
export const putBack = (core: Core): void => last?.putBack(core);
