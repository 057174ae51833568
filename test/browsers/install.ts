// Gets the browsers that a machine lacks: Playwright's own download first, Debian's packages second; and from there what else tests run on.
// Remembers nothing between runs; a machine that has all of them never comes past the first line.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {ENGINES, type Browser, type Engine} from './browser.js';
import {findBrowsers, shareBrowsers, wantedEngines} from './find.js';
import {findJava} from './java.js';
import {onPath} from './places.js';
import {findDjango, findPhp} from './servers.js';

// Without recommended packages no font would come, and text without a font takes no room.
const FONT = 'fonts-dejavu-core';
const PACKAGES: Record<Engine, string[]> = {
  chromium: ['chromium', FONT],
  firefox: ['firefox-esr', FONT],
  webkit: ['webkit2gtk-driver', 'xvfb', FONT],
};

/** What is no browser, and which tests are left out without it. */
const OTHERS = [
  {name: 'Java', find: findJava, package: 'default-jre-headless', left: 'the Nu HTML checker', instead: 'any Java from 11 on'},
  {name: 'PHP', find: findPhp, package: 'php-cli', left: 'the WordPress theme in test/apps', instead: 'any PHP from 8 on'},
  {name: 'Django', find: findDjango, package: 'python3-django', left: 'the Django site in test/apps', instead: '`python3 -m pip install django`'},
] as const;

const PLAYWRIGHT = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));
const BY_HAND = 'npx playwright install --with-deps';

export interface Readiness {
  found: Browser[];
  /** One sentence for each engine that this run does without, or has a part of. */
  leftOut: string[];
}

/** Finds or installs a browser for each engine; throws when one that may not be missing cannot be had. */
export async function readyBrowsers(): Promise<Readiness> {
  const wanted = wantedEngines();
  let found = await findBrowsers(wanted);
  for (const install of [download, installPackages]) {
    const lacking = without(wanted, found);
    if (!lacking.length) break;
    install(lacking);
    const more = await findBrowsers(lacking);
    found = [...found.filter(({engine}) => !more.some((browser) => browser.engine === engine)), ...more];
  }
  const lacking = without(wanted, found);
  if (wanted.includes('chromium') && !found.some(({engine}) => engine === 'chromium')) throw new Error(`No Chromium, and none could be installed. ${advice('chromium')}`);
  if (lacking.length && process.env['CI']) throw new Error(`CI tests every engine. ${lacking.map(advice).join(' ')}`);
  shareBrowsers(found);
  return {found, leftOut: [...lacking.map(advice), ...notAskedFor(wanted), ...readyOthers()]};
}

/** One sentence for each that is missing and cannot be had. */
function readyOthers(): string[] {
  const lacking = OTHERS.filter(({find}) => !find());
  if (lacking.length && canUseApt()) {
    console.log(`Getting ${lacking.map(({name}) => name).join(', ')} from Debian (once on each machine) ...`);
    run('apt-get', ['update']);
    for (const {package: wanted} of lacking) aptInstall([wanted]);
  }
  const sentences = lacking.filter(({find}) => !find()).map(({name, left, package: wanted, instead}) =>
    `${left}, as there is no ${name} here: \`apt-get install ${wanted}\` as root, or ${instead}.`);
  if (sentences.length && process.env['CI']) throw new Error(`CI leaves nothing out: ${sentences.join(' ')}`);
  return sentences;
}

const without = (engines: readonly Engine[], found: readonly Browser[]): Engine[] =>
  engines.filter((engine) => !found.some((browser) => browser.engine === engine && isComplete(browser)));

/** A headless shell alone is not enough for all tests. */
const isComplete = ({engine, whole}: Browser): boolean => engine !== 'chromium' || whole !== undefined;

const advice = (engine: Engine): string =>
  `${engine === 'chromium' ? 'a whole Chromium' : engine}: run \`${BY_HAND} ${engine}\`, or as root \`apt-get install ${PACKAGES[engine].join(' ')}\`.`;

const notAskedFor = (wanted: readonly Engine[]): string[] =>
  ENGINES.filter((engine) => !wanted.includes(engine)).map((engine) => `${engine}: not named in ENGINES.`);

function download(engines: readonly Engine[]): void {
  console.log(`Getting ${engines.join(', ')} from Playwright (once on each machine) ...`);
  // Without --with-deps first: with it, Playwright gives up before the download when apt fails.
  const installed = run(process.execPath, [PLAYWRIGHT, 'install', ...engines]);
  if (installed && canUseApt()) run(process.execPath, [PLAYWRIGHT, 'install-deps', ...engines]);
}

function installPackages(engines: readonly Engine[]): void {
  if (!canUseApt()) return;
  console.log(`Getting ${engines.join(', ')} from Debian (once on each machine) ...`);
  run('apt-get', ['update']);
  for (const engine of engines) aptInstall(PACKAGES[engine]);
}

const aptInstall = (packages: readonly string[]): boolean =>
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);

const canUseApt = (): boolean => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

/** A road that is closed is no error yet, so of its complaints only the first line is shown. */
function run(command: string, args: string[]): boolean {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status, stderr} = spawnSync(command, args, {stdio: ['ignore', 'inherit', 'pipe'], env, encoding: 'utf8'});
  if (status !== 0) console.log(`That did not work: ${stderr.split('\n')[0]}`);
  return status === 0;
}
