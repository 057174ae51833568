// What the two runners know about a browser: its engine, who drives it, and where its program lies.
// How it is found is in find.ts, how it gets here in install.ts.

export type Engine = 'chromium' | 'firefox' | 'webkit';

export const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

export interface Browser {
  engine: Engine;
  /** Name of its project in the end-to-end tests and in every report. */
  name: string;
  /** Playwright knows its own builds and any Chromium; a system's Firefox speaks BiDi, WebKitGTK WebDriver. */
  driver: 'playwright' | 'bidi' | 'webdriver';
  /** The program to run; without it Playwright runs its own download. */
  program?: string;
  /** Of Chromium: a program that keeps pages for going back and renders ahead, which a headless shell does not. */
  whole?: string;
}
