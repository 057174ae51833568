// What the core knows about this page; handed to the lazy files as one object. There is one page, so there is one state.
// Who fills it in: core.ts, gate.ts; a new choice comes from choice/effect.ts.

import type {Consent} from './consent.js';
import type {Load} from './lazy.js';

export interface Core {
  /** `<cookies-preferences>`, once its start tag is there. */
  element: Element | null;
  /** The choice, as long as there is a valid one. */
  consent: Consent | undefined;
  /** The choice, where the browser did not keep it: it holds for this page. */
  unkept?: Consent | undefined;
  /** Every name that children, the `categories` attribute or gated markup on this page have. */
  readonly asked: Set<string>;
  /**
   * What holds for names that nobody is asked about, until they are granted or denied: `necessary`, those that run until refused and, once the
   * configuration is loaded, services of either may run; what Global Privacy Control keeps off may not (https://w3c.github.io/gpc/).
   */
  readonly free: Map<string, boolean>;
  /** Gated scripts that were opened in this document: what they brought runs until it is left. */
  readonly ran: Element[];
  /** Gated markup that was opened, and the scripts that were made of it. */
  readonly opened: WeakSet<Element>;
  /** The nonce of our own script, or of `<cookies-preferences>`: what has another one may not run. */
  nonce: string | undefined;
  load: Load;
  /** Whether what each page begins with has been done, or need not be: choice/. */
  isBegun?: boolean;
  /** Whether the banner is shown that the page itself brought along: snippet/. */
  hasBanner?: boolean;
  /** Whether the visitor answered by that, and was not yet told that it is saved. */
  isUnconfirmed?: boolean;
  /** Of the lazy room, once it is there: keeps it for the banner that is shown now, until that is gone. */
  keepRoom?: () => void;
  /** Of the lazy gate, once it is there: shuts what is no longer granted. */
  shut?: (root?: ParentNode) => void;
  /** Whether what needs the name may run: `undefined` where the visitor has not decided, and has to. */
  has(name: string): boolean | undefined;
  /** Brings the page, or what is below another root, in line with the choice: the gate, CSS, listeners for the first choice. */
  apply(root?: ParentNode): void;
}

export const core = {
  asked: new Set(),
  free: new Map().set('necessary', true),
  ran: [] as Element[],
  opened: new WeakSet(),
  has: (name) => !core.consent?.denied.includes(name) && (core.consent?.granted.includes(name) || core.free.get(name)),
} as Core;
