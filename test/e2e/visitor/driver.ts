// What a visitor needs of a browser, whoever drives it: one fresh profile with one page.
// Each way of driving is in a file of its own; waiting and finding elements are visitor.ts's matter.

/** Each page starts with this size: Playwright's own default. */
export const VIEWPORT = {width: 1280, height: 720};

export interface Cookie {
  name: string;
  value: string;
  domain: string;
  path: string;
}

export interface ConsoleLine {
  /** The console method's name (`log`, `warn`, `error` ...), or `uncaught` for an error that nobody caught. */
  type: string;
  text: string;
}

export interface Driver {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs an expression for a string, or a promise of one, and waits for it. No page's CSP may stop it. */
  evaluate(expression: string): Promise<string | null | undefined>;
  /** Clicks, as a hand does, in the middle of the element that an expression gives. */
  click(expression: string): Promise<void>;
  /** A key by its DOM name, after modifiers: `Enter`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** The cookies that the page's address gets, with those that scripts cannot read. */
  cookies(): Promise<Cookie[]>;
  clearCookies(): Promise<void>;
  /** Missing where the browser tells nobody. */
  readonly console?: ConsoleLine[];
  screenshot(file: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** A running browser that gives a fresh profile to each test. */
export interface Drivers {
  open(): Promise<Driver>;
  close(): Promise<void>;
}
