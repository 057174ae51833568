// The documentation's site: its pages are the Markdown files beside this folder, which read well without it, too.
// What each page says is theirs.
import {defineConfig} from 'vitepress';

export default defineConfig({
  title: 'cookies-preferences',
  outDir: '../dist-docs',
  cacheDir: '../node_modules/.vitepress',
});
