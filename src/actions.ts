// Lazy entry of all that is done for the page and its visitor but not on every page view: asking, choosing, showing.
// Each is done elsewhere; here they are brought together.

import {change} from './choice/names.js';
import {forget, save} from './choice/save.js';
import {type Config, namesOf} from './config/config.js';
import {hasFlag} from './config/flag.js';
import {loadConfig} from './config/load.js';
import {warn} from './config/warn.js';
import type {Surface} from './core/lazy.js';
import type {Core} from './core/state.js';
import {shut} from './gate/shut.js';
import {openPage} from './open-page.js';
import type * as Interface from './ui/ui.js';

export {unpack} from './gate/unpack.js';

const loadInterface = (core: Core): Promise<typeof Interface> => core.load('ui') as Promise<typeof Interface>;

/** Names that markup or the page's code asks for, but nobody declared. They stay shut. */
function checkNames(core: Core, config: Config, names: Iterable<string>): void {
  for (const name of names) {
    const isKnown = core.free.has(name) || namesOf(config).includes(name);
    if (!isKnown) warn('unknown-name', name, document.querySelector(`[data-consent~="${CSS.escape(name)}"]`));
  }
}

/** Asks what is undecided, fills declarations, and tells the author of mistakes. */
export async function ask(core: Core): Promise<void> {
  const config = await loadConfig(core);
  if (!config) return;
  const gated = [...document.querySelectorAll('[data-consent]')].flatMap((one) => one.getAttribute('data-consent')!.match(/\S+/g) ?? ['']);
  checkNames(core, config, new Set(gated));
  if (document.querySelector('cookies-declaration')) {
    const page = await openPage(core);
    void (await loadInterface(core)).declare(page!);
  }
  const isOpen = namesOf(config).some((name) => core.has(name) === undefined);
  if (isOpen && !hasFlag(core.element!, 'manual')) await show(core, 'banner');
}

async function answer(core: Core, names: readonly string[], isGranted: boolean): Promise<void> {
  const config = await loadConfig(core);
  if (!config) return;
  checkNames(core, config, names);
  const known = names.filter((name) => namesOf(config).includes(name));
  if (known[0] || !names[0]) await save(core, config, change(config, core.consent, known, isGranted), 'api');
}

export const accept = (core: Core, ...names: string[]): Promise<void> => answer(core, names, true);

export const reject = (core: Core, ...names: string[]): Promise<void> => answer(core, names, false);

/** Forgets the choice: all is shut again, and the visitor is asked anew. Scripts that ran go on until the page is left. */
export async function reset(core: Core): Promise<void> {
  if (!(await loadConfig(core))) return;
  forget(core);
  shut(core);
  await ask(core);
}

export async function show(core: Core, surface: Surface = 'preferences', name?: string | null): Promise<void> {
  const page = await openPage(core);
  if (page) await (await loadInterface(core)).show(page, surface, name);
}

export async function hide(core: Core): Promise<void> {
  (await loadInterface(core)).hide();
}

/** Follows gated markup in a shadow root. */
export async function observe(core: Core, root: ParentNode & Node): Promise<void> {
  core.scan(root);
  new MutationObserver(() => core.scan(root)).observe(root, {childList: true, subtree: true});
  document.addEventListener('consent-change', () => {
    shut(core, root);
    core.scan(root);
  });
}
