// A theme of WordPress, run by PHP; WordPress itself is stood in for by test/apps/wordpress/wordpress.php.
// What it must do is in behaviours.ts.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {appsFolder} from './app.js';
import {behavesLikeAnApp} from './behaviours.js';
import {program} from './program.js';

const BUILT = 'node_modules/cookies-preferences/dist/cdn';
const OURS = '/wp-content/themes/harbour/cookies-preferences/';
const CORE = 'cookies-preferences.js';

const theme = {
  isRouted: false,
  folder: 'wordpress',
  command: (port: number) => ['php', '-S', `127.0.0.1:${port}`, 'wordpress.php'],
  pages: ['/', '/tour/', '/cookies/'],
  files: {[OURS]: BUILT},
};

behavesLikeAnApp(program({...theme, name: 'WordPress'}));

// As plugins do that put all scripts into one file of their own.
const MOVED = '/wp-content/cache/all.js';
const moved = program({...theme, name: 'WordPress, where a plugin moves scripts,', change: (html) => html.replace(`${OURS}${CORE}?ver=0.1.0`, MOVED)});

behavesLikeAnApp({
  ...moved,
  serve(site) {
    moved.serve(site);
    site.shop.file(MOVED, readFileSync(join(appsFolder, BUILT, CORE)));
    site.block(OURS + CORE);
  },
});
