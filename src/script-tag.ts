// Entry of the one file for <script>: classic, async, defer or module alike. Starts the core.
// The lazy files are fetched by lazy-files.ts.

import {start} from './core/api.js';
import type {Load} from './core/lazy.js';
import {core} from './core/state.js';
import {fail, fetchFile} from './lazy-files.js';

core.load = ((file?: never) => fetchFile(file).catch(fail)) as Load;

start();
