// Entry of the core that stands in the page itself, behind an element that brings its banner along. Starts the core.
// The interface comes later, when more is needed than that banner.

import {start} from './core/api.js';
import type {Load} from './core/lazy.js';
import {core} from './core/state.js';
import {firstLayer, load, rootOf} from './snippet/first-layer.js';

core.load = ((file: unknown) => (file === 'ui' && rootOf() ? Promise.resolve(firstLayer) : load(file as never))) as Load;

start();
