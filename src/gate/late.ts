// Calls listeners that a released script adds when the page's own events are over, as if it had stood in the page live.
// Knows a script by its being the current one; modules have none.

import type {Core} from '../core/state.js';

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

function watch(core: Core, target: Window | Document, types: readonly string[]): void {
  const native = target.addEventListener;
  target.addEventListener = (type: string, listener: Listener | null, options?: boolean | AddEventListenerOptions): void => {
    native.call(target, type, listener as Listener, options);
    const script = document.currentScript;
    if (listener && script && core.opened.has(script) && types.includes(type) && isOver(type)) setTimeout(() => call(target, type, listener));
  };
}

export function watchListeners(core: Core): void {
  watch(core, document, ['DOMContentLoaded']);
  watch(core, window, ['DOMContentLoaded', 'load']);
}
