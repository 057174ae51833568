// Saves a choice that was made on this page, or forgets it, and tells the other pages of this site.
// What the choice is comes from names.ts, what follows from it is in effect.ts; choices made elsewhere are in catch-up.ts.

import type {Source} from '../core/events.js';
import {readRevision} from '../core/settings.js';
import type {Core} from '../core/state.js';
import type {Config} from '../config/config.js';
import {warn} from '../config/warn.js';
import {takeUp} from './effect.js';
import {type Choice, isSameChoice} from './names.js';
import {remove, write} from '../store/own-cookie.js';
import {putBack, recorderOf} from '../store/recording.js';
import {storedId} from '../store/stored-id.js';

/** A cookie holds 4,096 bytes in all; this leaves room for what stands beside the names. */
const LONGEST = 3800;

/** Whether a cookie can hold these names. */
export const isStorable = (names: readonly string[]): boolean => names.join('.').length <= LONGEST;

/** Has all pages of this site look at the cookie. */
function tell(): void {
  try {
    const channel = new BroadcastChannel('cookies_preferences');
    channel.postMessage(0);
    channel.close();
  } catch {
    // Some browsers that keep no cookies have no channels either.
  }
}

/** Saves a choice; the same one again does nothing. One with more names than a cookie holds is a refusal, for this page. */
export async function save(core: Core, config: Config, choice: Choice, source: Source): Promise<void> {
  if (core.consent && isSameChoice(core.consent, choice)) return;
  const names = [...choice.granted, ...choice.denied];
  const isKept = isStorable(names);
  // As core/consent.ts reads it, in the same order, too: whether the cookie tells of another one is seen by their texts.
  const consent = {
    granted: isKept ? choice.granted : [],
    denied: isKept ? choice.denied : names,
    revision: readRevision(core.element!),
    date: new Date(Math.floor(Date.now() / 1e3) * 1e3),
  };
  const recorder = isKept ? recorderOf(config) : undefined;
  const store = (): void => {
    const id = recorder?.newId();
    putBack(core);
    const replaces = recorder && storedId(core);
    if (isKept) write(core, consent, id);
    else {
      core.unkept = consent;
      warn('too-many-names', '', core.element);
    }
    if (id) recorder!.record(core, config, {consent, id, replaces, source});
    tell();
  };
  await takeUp(core, consent, source, Promise.resolve(config), store);
}

/** Forgets the choice, as if there never was one; scripts that run go on, as nothing was refused. */
export async function forget(core: Core, config: Config): Promise<void> {
  const store = (): void => {
    recorderOf(config)?.forget();
    remove(core.element!);
    core.unkept = undefined;
    tell();
  };
  await takeUp(core, undefined, 'api', Promise.resolve(config), store);
}
