// The package in applications that other bundlers than Vite make, each as it does without settings; Vite's is in installed.spec.ts.
// The lazy files have to be split off by each, and found from where the application is served.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {press, ran} from '../observed.js';
import {shopPage, trackerScript} from '../shop-page.js';
import {expect, test} from '../told.js';
import {ROOT, run} from './run.js';

const APPS = `${ROOT}/test/apps`;

/** Commands in a folder with `main.js`, which make `out/main.js` and what it fetches. */
const BUNDLERS: Readonly<Record<string, (folder: string) => [program: string, ...args: string[]]>> = {
  esbuild: () => [`${APPS}/node_modules/esbuild/bin/esbuild`, 'main.js', '--bundle', '--splitting', '--format=esm', '--minify', '--outdir=out'],
  webpack: (folder) => {
    writeFileSync(`${folder}/bundle.mjs`, `import webpack from 'webpack';
      webpack({context: ${JSON.stringify(folder)}, entry: './main.js', mode: 'production', output: {path: ${JSON.stringify(`${folder}/out`)}}}, (error, stats) => {
        if (error || stats.hasErrors() || stats.hasWarnings()) throw error ?? new Error(stats.toString());
      });`);
    return ['bundle.mjs'];
  },
};

for (const [name, commandIn] of Object.entries(BUNDLERS)) {
  test(`bundled by ${name} it asks, opens what is granted, and fetches a language when it is shown`, async ({page, site, told}) => {
    // Among the applications, where packages are found as in one of them.
    const folder = `${APPS}/.${name}`;
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder);
    writeFileSync(`${folder}/main.js`, "import 'cookies-preferences';");
    expect(await run(folder, ...commandIn(folder))).toMatchObject({failed: false});
    for (const file of readdirSync(`${folder}/out`)) site.shop.file(`/${file}`, readFileSync(`${folder}/out/${file}`));
    rmSync(folder, {recursive: true});
    site.page('/', shopPage({head: '<script type="module" src="/main.js"></script>', attributes: 'categories="statistical" lang="fr"', below: trackerScript(site, 'statistical', '/count.js')}));
    await page.goto(site.url('/'));
    await press(page, 'Tout accepter');
    await expect.poll(() => ran(page)).toEqual(['/count.js']);
    expect(site.requests(site.shop).filter(({path}) => path.endsWith('.js')).length).toBeGreaterThan(3);
    await told.expectNothing();
  });
}
