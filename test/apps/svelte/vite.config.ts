// Builds the app.
// The type check is a step of its own (../builds.mjs).
import {svelte} from '@sveltejs/vite-plugin-svelte';
import {defineConfig} from 'vite';

export default defineConfig({plugins: [svelte()]});
