// Starts and stops what a page says itself, as names are granted and denied: cookiesPreferences.onConsent().
// What is gated in markup is left to gate/.

import type {ConsentActs} from '../core/api.js';
import type {ConsentChangeEvent} from '../core/events.js';
import {readNames} from '../core/settings.js';
import type {Core} from '../core/state.js';

/** Denied where one of the names is, granted where all are; without any, neither. */
function answerOf({has}: Core, names: readonly string[]): boolean | undefined {
  const answers = names.map(has);
  if (answers.includes(false)) return false;
  return answers.includes(undefined) || !names[0] ? undefined : true;
}

/** What throws is told as what a listener throws, and stops nothing. */
async function run(act: (() => unknown) | undefined): Promise<void> {
  try {
    await act?.();
  } catch (error) {
    reportError(error);
  }
}

/** Signals are given before anything else starts: here, as Chromium does not say who of those that wait for a file has it first. */
export async function giveSignals(core: Core): Promise<void> {
  const names = readNames(core.element!, 'signals') as 'google'[];
  await Promise.all(names.map(async (name) => (await core.load(name)).start(core)));
}

/** Calls `grant` and `deny` as the answer is now, and whenever it changes. */
export function followAnswer(core: Core, names: readonly string[], {grant, deny, signal}: ConsentActs): void {
  let was: boolean | undefined;
  const follow = (event?: Event): void => {
    const is = answerOf(core, names);
    if (is === was || signal?.aborted) return;
    // A choice that is forgotten ends what it had begun, and nothing else.
    const done = run(is ? grant : was || is === false ? deny : undefined);
    was = is;
    (event as Partial<ConsentChangeEvent> | undefined)?.waitUntil?.(done);
  };
  for (const type of ['consent-ready', 'consent-change']) document.addEventListener(type, follow, {capture: true, ...(signal && {signal})});
  follow();
}
