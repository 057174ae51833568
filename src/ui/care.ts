// Lazy entry of what is in no hurry once something is shown: the confirmation, room for the banner, changes of the language, mistakes.
// In a file of its own, so that the first visit waits for less.

import {startLanguage} from './language.js';
import {keepManners} from './manners.js';
import {loadChoice, page} from './page.js';
import {confirm} from './saved.js';

export {confirm};

let isStarted = false;

/** Follows the page from now on, and looks for the author's mistakes on it, each time; nobody waits for these. */
export async function care(): Promise<void> {
  if (!isStarted) {
    isStarted = true;
    startLanguage();
  }
  if (page.core.isUnconfirmed) {
    page.core.isUnconfirmed = false;
    setTimeout(confirm, 100); // screen readers say what is new in a place that they know already
  }
  await keepManners(page.core, loadChoice(), page.words);
}
