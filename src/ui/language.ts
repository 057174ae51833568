// Follows a change of the page's language while it is shown: all that we show says the same in the new one.
// Which words there are is said in lang/; what is shown renders itself anew.

import {langOf} from '../lang/texts.js';
import {loadChoice, openPage, page, update} from './page.js';

/** Words beyond the banner's, each with one by which to see whether they are in use. */
const PARTS = [['more', 'save'], ['policy', 'what']] as const;

async function follow(): Promise<void> {
  const {core, words} = page;
  if (langOf(page.element) === words.wanted) return;
  const config = await (await loadChoice()).loadConfig(core);
  if (!config) return;
  await openPage(core, config);
  await Promise.all(PARTS.map(([part, key]) => words.text(key) && page.words.loadMore(part)));
  await update({});
  if (customElements.get('cookies-declaration')) (await core.load(() => import('./cookies-declaration.js'))).refresh();
  if (document.querySelector('[data-consent-placeholder]')) (await core.load(() => import('./placeholders.js'))).refresh();
  await follow(); // it may have changed again meanwhile
}

/** From now on. Any element may hold the language. */
export const startLanguage = (): void => new MutationObserver(() => void follow()).observe(document, {subtree: true, attributeFilter: ['lang']});
