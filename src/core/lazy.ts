// What is fetched only when it is needed: the lazy files, by name, and what the core asks of each. Types alone.
// The entries (script-tag.ts, module.ts) know how to fetch them.

import type {CookiesPreferencesApi} from './api.js';
import type {Core} from './state.js';

/** What can be shown. */
export type Surface = 'banner' | 'preferences';

/** Elements that are held back, by the box that they share. */
export type Boxes = ReadonlyMap<HTMLElement, readonly HTMLElement[]>;

type Act = 'accept' | 'reject' | 'reset' | 'show' | 'hide' | 'observe' | 'onConsent';

/** Tells a vendor of the choice: signals/. */
export interface Signal {
  /** Tells it now, and from now on; nothing twice, as it is called again for another element. */
  start(core: Core): void;
}

export interface Lazy {
  /** What a page asks us to do, and begins with: choice/actions.ts. */
  actions: {[Name in Act]: (core: Core, ...args: Parameters<CookiesPreferencesApi[Name]>) => Promise<void>} & {
    /** Brings the page in line with a choice made since, begins it once, and asks the visitor what is undecided according to the configuration. */
    ask(core: Core): Promise<void>;
  };
  /** Configuration, choosing, erasing: choice/choice.ts, whose type is known there and to ui/. */
  choice: object;
  /** Embeds, templates, late scripts, shutting: gate/gate.ts. */
  gate: {
    /** Looks after what scripts that are opened from now on do too late. */
    start(core: Core): void;
    /** Opens what may be open below a root, shows placeholders for what is held, and has scripts queued. */
    follow(core: Core, queue: (inert: HTMLScriptElement, type?: string) => void, root?: ParentNode): void;
    /** Opens one held element for this document only; gives what is to get the focus. */
    openOnce(core: Core, element: HTMLElement): Element | null;
    /** What stands on the page for an element that is open. */
    shownFor(element: HTMLElement): Element | null;
    /** Puts on the page what a script wrote; fulfilled when the scripts in it have run. */
    write(core: Core, script: HTMLScriptElement, texts: readonly string[]): Promise<void>;
  };
  /** What the page author is told about gated markup: gate/mistakes.ts. */
  mistakes: {
    checkMarkup(core: Core, config?: object): void;
  };
  google: Signal;
  matomo: Signal;
  microsoft: Signal;
  /** Banner, preferences, declarations: ui/ui.ts. */
  ui: {
    /** Asks the visitor what is undecided according to the markup, and fills declarations. */
    ask(core: Core, config?: object, isOpen?: boolean): Promise<void>;
    show(core: Core, surface: Surface, name?: string | null): Promise<void>;
    hide(): Promise<void>;
    /** Shows a placeholder in each of these boxes, and in no other. */
    fill(core: Core, boxes: Boxes): Promise<void>;
  };
}

/**
 * Fetches a lazy file: by its name, the actions without one, or by what imports it.
 * Where that fails the author is told, and what needs the file never happens; what is gated stays shut.
 */
export interface Load {
  <Name extends keyof Lazy = 'actions'>(name?: Name): Promise<Lazy[Name]>;
  <File>(fetchFile: () => Promise<File>): Promise<File>;
}
