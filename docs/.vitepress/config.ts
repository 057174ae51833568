// The documentation's site: its pages are the Markdown files beside this folder, which read well without it, too.
// What each page says is theirs. DOCS_BASE is the folder that it is deployed to, `/` without.
import {defineConfig} from 'vitepress';
import {copyBuiltFiles, requireBuiltFiles, serveBuiltFiles} from './built-files.js';
import {descriptionOf} from './description.js';
import {filledCode} from './filled.js';
import {linksOut, REPOSITORY} from './links.js';
import {sidebar} from './sidebar.js';
import {slug} from './slug.js';
import {emptyHeads} from './tables.js';

requireBuiltFiles();

const base = process.env['DOCS_BASE'] ?? '/';

export default defineConfig({
  title: 'cookies-preferences',
  description: 'A consent banner, preferences, a cookies declaration and a gate for scripts, in one script tag and one element.',
  lang: 'en-GB',
  base,
  outDir: '../dist-docs',
  cacheDir: '../node_modules/.vitepress',
  cleanUrls: false,
  head: [
    ['link', {rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg`}],
    ['meta', {name: 'theme-color', content: '#0b7a53'}],
  ],
  markdown: {
    anchor: {slugify: slug},
    // Those of the default theme are too faint for comments.
    theme: {light: 'github-light-high-contrast', dark: 'github-dark-high-contrast'},
    // Links of what is included are looked after by linksOut.
    include: {rebaseRelativeUrls: false},
    config(markdown) {
      linksOut(markdown);
      filledCode(markdown);
      emptyHeads(markdown);
    },
  },
  vue: {template: {compilerOptions: {isCustomElement: (tag) => /^cookies?-/.test(tag)}}},
  vite: {plugins: [serveBuiltFiles()]},
  transformPageData: ({relativePath, isNotFound}) => (isNotFound ? {} : {description: descriptionOf(relativePath) ?? ''}),
  buildEnd: ({outDir}) => copyBuiltFiles(outDir),
  themeConfig: {
    nav: [
      {text: 'Get started', link: '/get-started'},
      {text: 'For admins', link: '/admins'},
      {text: 'For developers', link: '/developers'},
      {text: 'Reference', link: '/reference'},
    ],
    sidebar,
    outline: [2, 3],
    search: {provider: 'local'},
    socialLinks: [{icon: 'github', link: REPOSITORY}],
    editLink: {pattern: `${REPOSITORY}/edit/main/docs/:path`, text: 'Edit this page'},
    externalLinkIcon: true,
  },
});
