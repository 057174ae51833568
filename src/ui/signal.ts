// What visitors are told of Global Privacy Control: that it is heard, and what it keeps off until they allow it by name.
// Which categories these are is the core's matter.

import {html} from 'lit';
import {comma, page} from './page.js';

/** Whether it keeps a category or service off, until that is granted by its name. */
export const isKeptOff = (name: string): boolean => page.core.free.get(name) === false;

/** The sentence, with what things are called that are off. */
export const signalText = (off: readonly string[]): string => (off[0] ? page.words.text('signal', {names: off.join(comma())}) : '');

/** In banner and preferences. */
export const signal = (off: readonly string[]): unknown => off[0] && html`<p part="signal">${signalText(off)}</p>`;
