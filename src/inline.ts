// Entry of the core that stands in the page itself, behind an element that brings its banner along. Starts the core.
// The interface comes later, when more of it is needed than that banner; see snippet/first-layer.ts.

import {start} from './core/api.js';
import type {Load} from './core/lazy.js';
import {core} from './core/state.js';
import {fail, fetchFile} from './lazy-files.js';
import {firstLayer, putBack, rootOf} from './snippet/first-layer.js';

const load = ((file) => fetchFile(file as never).catch((error) => (putBack(), fail(error)))) as Load;

core.load = ((file) => (file as unknown) === 'ui' && rootOf() ? Promise.resolve(firstLayer(load)) : load(file)) as Load;

start();
