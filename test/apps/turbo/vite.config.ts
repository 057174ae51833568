// Bundles the script of the site under a name that its pages know.
// The pages are made by server.mjs.
import {defineConfig} from 'vite';

export default defineConfig({
  build: {rolldownOptions: {input: 'src/main.ts', output: {entryFileNames: 'main.js'}}},
});
