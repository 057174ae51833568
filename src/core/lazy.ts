// What is fetched only when it is needed: the lazy files, by name, and what the core asks of each. Types alone.
// The entries (script-tag.ts, module.ts) know how to fetch them.

import type {CookiesPreferencesApi} from './api.js';
import type {Core} from './state.js';

/** What can be shown. */
export type Surface = 'banner' | 'preferences';

type Act = 'accept' | 'reject' | 'reset' | 'show' | 'hide' | 'observe';

export interface Lazy {
  /** Configuration, choosing, erasing: choice/actions.ts. */
  actions: {[Name in Act]: (core: Core, ...args: Parameters<CookiesPreferencesApi[Name]>) => Promise<void>} & {
    /** Asks the visitor what is undecided according to the configuration. */
    ask(core: Core): Promise<void>;
    /** Puts the content of a template on the page, its scripts still held, and goes on opening what is below the root. */
    unpack(core: Core, template: Element, root: ParentNode): void;
  };
  /** Banner, preferences, declarations: ui/ui.ts. */
  ui: {
    /** Asks the visitor what is undecided according to the markup, and fills declarations. */
    ask(core: Core, config?: object, isOpen?: boolean): Promise<void>;
    show(core: Core, surface: Surface, name?: string | null): Promise<void>;
    hide(): Promise<void>;
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
