// The whole configuration with its words, as preferences and declaration show it.
// The banner needs less, and does not wait for this: asked.ts.

import {readLink} from '../config/link.js';
import {type Category, type Config, NECESSARY, type Service} from '../config/config.js';
import {toAsked} from './asked.js';
import {loadActions, page} from './page.js';

export interface Declared {
  readonly config: Config;
  /** Categories that the visitor can switch, in order. */
  readonly optional: readonly Category[];
  label(category: Category): string;
  summary(category: Category): string;
  /** What a service is called. */
  nameOf(service: Service): string;
  /** Where its own policy is; none where that is no address of a page. */
  policyOf(service: Service): string | undefined;
}

export const nameOf = ({label, provider, name}: Service): string => page.words.pick(label) || page.words.pick(provider) || name;

/** None where the configuration cannot be loaded; the author was told why. */
export async function loadDeclared(): Promise<Declared | undefined> {
  const [config] = await Promise.all([loadActions().then((actions) => actions.loadConfig(page.core)), page.words.loadMore()]);
  if (!config) return;
  return {
    config,
    optional: config.categories.filter(({name}) => name !== NECESSARY),
    label: (category) => toAsked(category, page.words).label,
    summary: (category) => toAsked(category, page.words).summary,
    policyOf: ({privacyHref}) => (privacyHref ? readLink(privacyHref) : undefined),
    nameOf,
  };
}
