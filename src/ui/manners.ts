// What a banner owes to the page and its author, once it is shown: room, and a look at the mistakes.
// Knows nothing of how it is shown: also for the one that a page brings along (snippet/).

import type * as Choice from '../choice/choice.js';
import type {Core} from '../core/state.js';
import type {Words} from '../lang/texts.js';
import {startRoom} from './room.js';

/** Keeps room from now on, and looks for the author's mistakes, each time; nobody waits for these. */
export async function keepManners(core: Core, choice: Promise<typeof Choice>, words: Pick<Words, 'wanted' | 'lang'>): Promise<void> {
  if (!core.keepRoom) startRoom(core);
  core.keepRoom!();
  const {check, loadConfig} = await choice;
  await loadConfig(core);
  void check(core, words);
}
