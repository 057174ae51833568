// Static pages; nothing has to be said for cookies-preferences, whose import stands in the layout.
// Telemetry is switched off where it is built (../builds.mjs).
import {defineConfig} from 'astro/config';

export default defineConfig({site: 'https://harbour.example.org', devToolbar: {enabled: false}});
