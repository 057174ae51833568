// What the author calls a service, for warnings.
// What visitors read is left to ui/declared.ts.

import {plain} from './read.js';
import type {Row} from './source.js';

/** Its name, or else what it is known by. */
export const calledBy = (values: Row): string => plain(values, 'name') || plain(values, 'provider') || plain(values, 'cookies');
