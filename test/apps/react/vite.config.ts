// Builds the app; also in React's development mode, which mounts everything twice, where NODE_ENV says so.
// The type check is a step of its own (../builds.mjs).
import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

export default defineConfig({plugins: [react()]});
