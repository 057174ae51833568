// Bundles what runs in the browser under a name that the server knows; with --ssr, what runs on the server.
// Which of both is said on the command line (../builds.mjs).
import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

export default defineConfig(({isSsrBuild}) => ({
  plugins: [react()],
  build: isSsrBuild ? {} : {rolldownOptions: {input: 'src/entry-client.tsx', output: {entryFileNames: 'client.js'}}},
}));
