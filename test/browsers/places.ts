// Where a system keeps its browsers: known places and names on the PATH.
// Does not start anything and does not know Playwright's own downloads.
import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const CHROMIUM_NAMES = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser',
  'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

export const findChromium = (): string | undefined =>
  named('CHROME_PATH') ?? onPath(...CHROMIUM_NAMES) ?? CHROMIUM_PLACES.find(isProgram);

/** One with a window to show: the headless shell keeps no pages for going back. */
export const findWholeChromium = (): string | undefined =>
  [process.env['CHROME_PATH'], onPath(...CHROMIUM_NAMES.filter(isWhole)), ...CHROMIUM_PLACES]
    .find((path) => path && isWhole(path) && isProgram(path));

const isWhole = (name: string): boolean => !name.includes('headless');

export const findFirefox = (): string | undefined => named('FIREFOX_PATH') ?? onPath('firefox-esr', 'firefox');

/** WebKitGTK's small browser; only of use together with its driver and a display. */
export const findWebKit = (): string | undefined =>
  onPath('WebKitWebDriver') && (onPath('Xvfb') ?? process.env['DISPLAY']) ? findMiniBrowser() : undefined;

/** The program that an environment variable names; a wrong name is an error, not a reason to look elsewhere. */
export function named(variable: string): string | undefined {
  const path = process.env[variable];
  if (path && !isProgram(path)) throw new Error(`${variable} is ${path}, which is not a program.`);
  return path || undefined;
}

export function onPath(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function findMiniBrowser(): string | undefined {
  // /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser on Debian, one folder less on other systems.
  const libraries = ['/usr/lib', '/usr/libexec', ...subfolders('/usr/lib', /-linux-gnu/)];
  const versions = libraries.flatMap((folder) => subfolders(folder, /^webkit(2gtk|gtk)-\d/));
  return versions.map((folder) => join(folder, 'MiniBrowser')).find(isProgram);
}

function subfolders(folder: string, name: RegExp): string[] {
  try {
    return readdirSync(folder).filter((entry) => name.test(entry)).map((entry) => join(folder, entry));
  } catch {
    return [];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
