// Entry of the one file that has everything inside, all languages too: for a CMS that takes a single upload, and for pages opened as `file:`.
// A visitor downloads all of it, so where files may lie beside one another script-tag.ts is better.

import {load} from './bundled-files.js';
import {start} from './core/api.js';
import {core} from './core/state.js';

core.load = load;

core.nonce = (document.currentScript as HTMLScriptElement | null)?.nonce;

start();
