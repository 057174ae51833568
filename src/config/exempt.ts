// What runs until it is refused, as the site claims.
// A file of its own, as the preferences need not know.

import type {Config, Service} from './config.js';

/** Whether a service runs until refused. */
export const isExempt = ({exempt}: Pick<Config, 'exempt'>, {name, category}: Pick<Service, 'name' | 'category'>): boolean => exempt.includes(name) || exempt.includes(category);
