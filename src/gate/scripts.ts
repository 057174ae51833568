// Has scripts opened that come when the page is complete, and those that wait for all others: modules and `defer`.
// Order and waiting are the core's.

import {warn} from '../config/warn.js';
import {isLoading} from '../core/parser.js';
import {revive, run} from '../core/run.js';
import type {Core} from '../core/state.js';
import {shutIn} from './gated.js';
import {isJavaScript, typeOf} from './javascript.js';

/** Of the core: opens a script in its turn, with a `type` in the form of an attribute. */
export type Queue = (inert: HTMLScriptElement, type?: string) => void;

const wantedType = (script: HTMLScriptElement): string => typeOf(script, 'data-consent-type');

const isModule = (script: HTMLScriptElement): boolean => wantedType(script) === 'module';

/** As the core puts it into markup. */
const typeAttribute = (script: HTMLScriptElement): string => (isModule(script) ? ' type="module"' : '');

const waits = (script: HTMLScriptElement): boolean =>
  !script.matches('[async]') && (isModule(script) || (script.defer && script.matches('[data-consent-src],[src]')));

/** Whether the same script was opened before, and went: routers and frameworks put a new one in its place. It runs once in a document. */
function takesPlace({ran}: Core, script: HTMLScriptElement): boolean {
  const index = ran.findIndex((one) => !one.isConnected && one.outerHTML === script.outerHTML);
  if (index >= 0) ran[index] = script;
  return index >= 0;
}

/** Our own script carries a nonce, so the page has a policy, which a script without it must not get round. */
export const isForeign = ({nonce: own}: Core, {nonce}: HTMLScriptElement): boolean => !!own && own !== nonce;

/** Text that was set by a script may hold what ends a script in markup, of which the live one is made. */
function escape(script: HTMLScriptElement): void {
  if (/<\/script/i.test(script.text)) script.textContent = script.text.replace(/<\/(?=script)/gi, '<\\/');
}

/** Opens a script out of turn; fulfilled when it has run. */
export function openNow(core: Core, inert: HTMLScriptElement): unknown {
  const script = revive(inert, typeAttribute(inert));
  core.opened.add(inert).add(script);
  return run(core, inert, script);
}

function openScript(core: Core, queue: Queue, script: HTMLScriptElement): void {
  if (isForeign(core, script)) return warn('nonce', script.dataset.consentSrc ?? '', script);
  escape(script);
  if (script.noModule || takesPlace(core, script)) core.opened.add(script);
  else if (isModule(script) && script.matches('[async]')) void openNow(core, script);
  else queue(script, typeAttribute(script));
}

const inOrder = (one: Node, other: Node): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Those below a root that may be open by now, in the order of the page: a shadow root comes where its host stands. */
function scriptsIn(core: Core, root: ParentNode, shadows: ReadonlySet<ShadowRoot>): HTMLScriptElement[] {
  const scripts = shutIn(core, root, true).filter((element) => element.matches('script[type="text/plain"]')) as HTMLScriptElement[];
  const below = [...shadows].filter(({host}) => (root as Node).contains(host));
  if (!below[0]) return scripts;
  const places = [...scripts, ...below.map(({host}) => host)].sort(inOrder);
  return places.flatMap((place) => {
    const shadow = below.find(({host}) => host === place);
    return shadow ? scriptsIn(core, shadow, shadows) : (place as HTMLScriptElement);
  });
}

/** Opens the scripts below a root that may be open by now, also in these shadow roots. */
export function openScripts(core: Core, queue: Queue, root: ParentNode, shadows: ReadonlySet<ShadowRoot> = new Set()): void {
  const ready = scriptsIn(core, root, shadows).filter((script) => isJavaScript(wantedType(script))); // what is unknown stays shut
  const last = isLoading() ? [] : ready.filter(waits);
  for (const script of [...ready.filter((one) => !waits(one)), ...last]) void core.load(async () => openScript(core, queue, script));
}
