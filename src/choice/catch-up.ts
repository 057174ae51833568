// Takes up what became of the choice elsewhere: in another tab, by a server, by a test, or as its time is over.
// The cookie is the truth; when to look at it is said in core/core.ts.

import type {Consent} from '../core/consent.js';
import {readStored} from '../core/stored.js';
import type {Core} from '../core/state.js';
import type {Config} from '../config/config.js';
import {takeUp} from './effect.js';
import {putBack} from '../store/recording.js';
import {isSameChoice} from './names.js';

/** Whether the cookie tells nothing of this page's own choice, as the browser did not keep that. */
const isStale = ({unkept}: Core, stored: Consent | undefined): unknown => unkept && !(stored && stored.date > unkept.date);

export async function catchUp(core: Core, loadConfig: () => Promise<Config | undefined>): Promise<void> {
  const {element, consent: previous} = core;
  if (!element) return;
  putBack(core);
  const stored = readStored(element);
  if (isStale(core, stored) || (!stored && !previous)) return;
  core.unkept = undefined;
  // One object as long as it is the same decision, by which others tell whether anything changed.
  if (stored && previous && isSameChoice(previous, stored)) core.consent = +stored.date === +previous.date ? previous : stored;
  else await takeUp(core, stored, 'tab', loadConfig());
}
