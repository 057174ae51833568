// Builds the app.
// Types are checked apart from it, by svelte-check.
import {svelte} from '@sveltejs/vite-plugin-svelte';
import {defineConfig} from 'vite';

export default defineConfig({plugins: [svelte()]});
