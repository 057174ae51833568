// Lazy entry of what is in no hurry once something is shown: the confirmation, room for the banner, changes of the language, mistakes.
// In a file of its own, so that the first visit waits for less.

import {startLanguage} from './language.js';
import {keepManners} from './manners.js';
import {loadChoice, page} from './page.js';

export {confirm} from './saved.js';

let isStarted = false;

/** Follows the page from now on, and looks for the author's mistakes on it, each time; nobody waits for these. */
export async function care(): Promise<void> {
  if (!isStarted) {
    isStarted = true;
    startLanguage();
  }
  await keepManners(page.core, loadChoice(), page.words);
}
