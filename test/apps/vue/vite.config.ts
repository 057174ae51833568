// Builds the app. Vue has to know which elements are none of its components, or it warns and looks for them.
// Types are checked apart from it, by vue-tsc.
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

/** All of ours begin so. */
const isCustomElement = (tag: string): boolean => /^cookies?-/.test(tag);

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
});
