// What the interface works with: the declared configuration, the words, the present choice, and the ways to change it.
// Made by actions.ts; nothing here knows how a choice is saved.

import type {Category, Config, Service} from '../config/config.js';
import type {Core} from '../core/state.js';
import type {Words} from '../lang/texts.js';
import type {Source} from '../choice/save.js';

export interface Page {
  readonly core: Core;
  readonly config: Config;
  readonly words: Words;
  /** Categories that the visitor is asked about, in order. */
  readonly optional: readonly Category[];
  /** The words for a category. */
  label(category: Category): string;
  summary(category: Category): string;
  /** What a service is called. */
  nameOf(service: Service): string;
  /** Fills `{site}` and other values in one of the texts. */
  text(key: keyof Words['texts'], values?: Readonly<Record<string, string>>): string;
  acceptAll(source: Source): Promise<void>;
  rejectAll(source: Source): Promise<void>;
  /** Allows these names and refuses all others. */
  grantOnly(names: readonly string[], source: Source): Promise<void>;
}
