// Keeps each engine on this machine: only localhost, its subdomains and 127.0.0.1 can be reached.
// Holds start options only; starts nothing.
import type {LaunchOptions} from 'playwright';
import type {Browser} from './browser.js';

/** Nobody listens on the discard port, so whatever is sent there ends at once. */
const NOWHERE = {host: '127.0.0.1', port: 9};

const chromiumArgs = (hosts: string): string[] => [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
  `--host-resolver-rules=${hosts} , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1`,
  // Chromium's sandbox refuses to run as root, which is what containers usually are.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export const CHROMIUM_ARGS = chromiumArgs('MAP * ~NOTFOUND');

/** Finds every other host on a port of this machine, and there trusts the one certificate that has this key, by its hash. */
export const secureArgs = (port: number, keyHash: string): string[] =>
  [...chromiumArgs(`MAP * 127.0.0.1:${port}`), `--ignore-certificate-errors-spki-list=${keyHash}`];

/** Firefox never sends localhost and its subdomains through a proxy. */
export const FIREFOX_PREFS = {
  'network.proxy.type': 1,
  'network.proxy.http': NOWHERE.host,
  'network.proxy.http_port': NOWHERE.port,
  'network.proxy.ssl': NOWHERE.host,
  'network.proxy.ssl_port': NOWHERE.port,
};

// As variables, because WebDriver's own proxy capability now and then crashes WebKitGTK 2.50: it forgets to end the
// list of `noProxy` hosts with a null.
export const WEBKIT_VARIABLES = [
  `http_proxy=http://${NOWHERE.host}:${NOWHERE.port}`,
  `https_proxy=http://${NOWHERE.host}:${NOWHERE.port}`,
  'no_proxy=localhost,.localhost,127.0.0.1',
];

/** How Playwright starts a browser, in either runner. */
export function launchOptions({engine, program}: Browser): LaunchOptions {
  const own = program ? {executablePath: program} : {};
  if (engine === 'chromium') return {...own, args: CHROMIUM_ARGS};
  if (engine === 'firefox') return {...own, firefoxUserPrefs: FIREFOX_PREFS};
  return {...own, proxy: {server: `${NOWHERE.host}:${NOWHERE.port}`, bypass: 'localhost,.localhost,127.0.0.1'}};
}
