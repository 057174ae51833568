// Unit tests: test/unit/**/*.test.ts in every browser found, compiled by Vite as the demo is.
// Browsers, their launchers and the page around the tests are in browsers/.
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {createServer, runnerImport} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

// The runner reads its config without a compiler, so Vite compiles what it imports.
const load = async (name) => (await runnerImport(`${root}test/browsers/${name}`, {configFile: false, root})).module;
const {knownBrowsers} = await load('find.ts');
const {unitLauncher} = await load('unit-launchers.ts');
const {unitPage} = await load('unit-page.ts');
const {unitTally} = await load('unit-tally.ts');

/** Mocha blames errors on what runs just then, and nothing does after the last test; so each file ends with a pause. */
const AWAIT_STRAY_ERRORS = 'after(() => new Promise((done) => setTimeout(done, 20)));';

const vite = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'warn',
  cacheDir: 'node_modules/.vite-unit',
  server: {middlewareMode: true, hmr: false, ws: false, watch: null},
  optimizeDeps: {noDiscovery: true, include: ['lit', 'chai', 'axe-core', 'fast-check', 'ajv/dist/2020.js']},
  plugins: [{
    name: 'unit-tests',
    enforce: 'pre',
    // Files of the runner itself are not Vite's.
    resolveId: (id) => (id.startsWith('/__web-') ? {id, external: true} : undefined),
    // On the first line, so that the lines of errors stay true.
    transform: (code, id) => (/\.test\.ts(\?|$)/.test(id) ? {code: AWAIT_STRAY_ERRORS + code, map: null} : undefined),
  }],
});

const VITE_PATHS = /^\/(src|test|demo|dist|@vite|@fs|@id|node_modules)\//;

/** Vite answers for the project's files and packages; the runner for its own. */
const viaVite = (context, next) => !VITE_PATHS.test(context.path) ? next() : new Promise((done) => {
  context.respond = false;
  context.res.statusCode = 200;
  context.res.once('close', done);
  vite.middlewares(context.req, context.res, () => {
    context.res.statusCode = 404;
    context.res.end();
  });
});

export default {
  rootDir: root,
  files: 'test/unit/**/*.test.ts',
  browsers: (await knownBrowsers()).map(unitLauncher),
  concurrentBrowsers: 2,
  // WebKitGTK may need several tries (webdriver.ts).
  browserStartTimeout: 60_000,
  middleware: [viaVite],
  plugins: [{name: 'stop-vite', serverStop: () => vite.close()}],
  testRunnerHtml: unitPage,
  testFramework: {config: {timeout: 10_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter(), unitTally()],
};
