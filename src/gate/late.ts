// Makes up for what released scripts do when the page is over: calls the listeners that they add for its events, and prints
// what external ones write. Knows a script by its being the current one; modules have none. Inline writing is met in core/run.ts.

import type {Core} from '../core/state.js';
import {write} from './written.js';

type Listener = EventListenerOrEventListenerObject;

const isOver = (type: string): boolean => {
  if (document.readyState === 'complete') return true;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return type === 'DOMContentLoaded' && !!navigation?.domContentLoadedEventStart;
};

function call(target: EventTarget, type: string, listener: Listener): void {
  const event = new Event(type, {bubbles: type === 'DOMContentLoaded'});
  Object.defineProperties(event, {target: {value: document}, currentTarget: {value: target}});
  if (typeof listener === 'function') listener.call(target, event);
  else listener.handleEvent(event);
}

/** The script that runs now, if it is one that we released. */
const released = (core: Core): HTMLScriptElement | undefined => {
  const script = document.currentScript as HTMLScriptElement | null;
  return script && core.opened.has(script) ? script : undefined;
};

function watch(core: Core, target: Window | Document, types: readonly string[]): void {
  const native = target.addEventListener;
  target.addEventListener = (type: string, listener: Listener | null, options?: boolean | AddEventListenerOptions): void => {
    native.call(target, type, listener as Listener, options);
    if (listener && released(core) && types.includes(type) && isOver(type)) setTimeout(() => call(target, type, listener));
  };
}

function watchWriting(core: Core): void {
  for (const name of ['write', 'writeln'] as const) {
    const native = document[name];
    document[name] = (...texts: string[]): void => {
      const script = released(core);
      if (script) void write(core, script, texts);
      else native.apply(document, texts);
    };
  }
  const {open, close} = document;
  // With three arguments it opens a window.
  document.open = ((...args: [string, string, string]) => (released(core) && args.length < 3 ? document : open.apply(document, args))) as typeof open;
  document.close = () => void (released(core) || close.call(document));
}

/** Begins to look after released scripts. */
export function watchScripts(core: Core): void {
  watch(core, document, ['DOMContentLoaded']);
  watch(core, window, ['DOMContentLoaded', 'load']);
  watchWriting(core);
}
