// Stands in for what Astro's own build gives its router: no headers for its requests, no server islands.
// The router itself is in astro-router/.
import type {Plugin} from 'vite';

const MODULES: Record<string, string> = {
  'virtual:astro:adapter-config/client': 'export const internalFetchHeaders = {}',
  '../runtime/server/render/server-islands-shared.js': 'export const SERVER_ISLAND_START = "[if astro]>server-island-start<![endif]"',
};

export const astroModules: Plugin = {
  name: 'astro-modules',
  enforce: 'pre',
  resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
  load: (id) => MODULES[id.slice(1)],
};
