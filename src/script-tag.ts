// Entry of the one file for <script>: classic, async, defer or module alike. Starts the core.
// The lazy files are fetched by lazy-files.ts.

import {start} from './core/api.js';
import {core} from './core/state.js';
import {load} from './lazy-files.js';

core.load = load;

start();
