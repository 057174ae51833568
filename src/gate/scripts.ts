// Has scripts opened that come when the page is parsed, and those that wait for it: modules and `defer`.
// Order and waiting are the core's.

import {warn} from '../config/warn.js';
import {isLoading} from '../core/parser.js';
import type {Core} from '../core/state.js';
import {shutIn} from './granted.js';

/** Of the core: opens a script in its turn, with a `type` in the form of an attribute. */
export type Queue = (inert: HTMLScriptElement, type?: string) => void;

/** As browsers read a type. */
const typeOf = ({dataset}: HTMLScriptElement): string => (dataset.consentType ?? '').trim().toLowerCase();

const isModule = (script: HTMLScriptElement): boolean => typeOf(script) === 'module';

/** As the core puts it into markup. */
export const typeAttribute = (script: HTMLScriptElement): string => (isModule(script) ? ' type="module"' : '');

/** Whether it is of a kind that we know; what is unknown stays shut. */
const isKnown = (script: HTMLScriptElement): boolean => /^(|module|(text|application)\/(java|ecma)script)$/.test(typeOf(script));

const hasAddress = ({dataset}: HTMLScriptElement, src: string | null): boolean => 'consentSrc' in dataset || src !== null;

const waits = (script: HTMLScriptElement): boolean =>
  !script.hasAttribute('async') && (isModule(script) || (script.defer && hasAddress(script, script.getAttribute('src'))));

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

function openScript(core: Core, queue: Queue, script: HTMLScriptElement): void {
  if (isForeign(core, script)) return warn('nonce', script.dataset.consentSrc ?? '', script);
  escape(script);
  if (script.noModule || takesPlace(core, script)) core.opened.add(script);
  else queue(script, typeAttribute(script));
}

const inOrder = (one: Node, other: Node): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Those below a root that may be open by now, in the order of the page: a shadow root comes where its host stands. */
function scriptsIn(core: Core, root: ParentNode, shadows: readonly ShadowRoot[]): HTMLScriptElement[] {
  const scripts = shutIn(core, root, true).filter((element) => element.matches('script[type="text/plain"]')) as HTMLScriptElement[];
  const below = shadows.filter(({host}) => (root as Node).contains(host));
  if (!below[0]) return scripts;
  const places = [...scripts, ...below.map(({host}) => host)].sort(inOrder);
  return places.flatMap((place) => {
    const shadow = below.find(({host}) => host === place);
    return shadow ? scriptsIn(core, shadow, shadows) : (place as HTMLScriptElement);
  });
}

/** Opens the scripts below a root that may be open by now, also in these shadow roots. */
export function openScripts(core: Core, queue: Queue, root: ParentNode, shadows: readonly ShadowRoot[] = []): void {
  const ready = scriptsIn(core, root, shadows).filter(isKnown);
  const last = isLoading() ? [] : ready.filter(waits);
  for (const script of [...ready.filter((one) => !waits(one)), ...last]) void core.load(async () => openScript(core, queue, script));
}
