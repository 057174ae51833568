// Builds the app; also in React's development mode, which mounts everything twice, where NODE_ENV says so.
// Types are checked apart from it, by tsc.
import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

export default defineConfig({plugins: [react()]});
