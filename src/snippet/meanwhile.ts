// Lazy entry of what the banner needs that a page brings along, as long as the interface is not there: manners, and a look at the page's language.
// A copy of its own of what ui/ has for that, without Lit; room is kept by whichever came first.

import type * as Choice from '../choice/choice.js';
import type {Core} from '../core/state.js';
import {langOf} from '../lang/texts.js';
import {keepManners} from '../ui/manners.js';

/** Any element may hold the language; what is said in another one, only the interface can say. */
export async function tend(core: Core, choice: Promise<typeof Choice>, lang: string, giveWay: () => unknown): Promise<void> {
  const look = (): unknown => langOf(core.element!) !== lang && giveWay();
  new MutationObserver(look).observe(document, {subtree: true, attributeFilter: ['lang']});
  look();
  await keepManners(core, choice, {wanted: lang, lang});
}
