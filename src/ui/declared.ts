// The whole configuration with its words, as preferences and declaration show it.
// The banner needs less, and does not wait for this: asked.ts.

import {readLink} from '../config/link.js';
import {type Category, type Config, NECESSARY, type Service} from '../config/config.js';
import {toAsked} from './asked.js';
import {loadChoice, page} from './page.js';
import {isKeptOff} from './signal.js';

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

/** What of it is so: whole categories by their name, of those that are allowed in part the services. */
export const namesWhere = ({optional, label, nameOf}: Declared, isSo: (name: string) => boolean | undefined): string[] => optional.flatMap((category) => {
  const {has} = page.core;
  const {name, services} = category;
  const isMixed = !has(name) && services.some((service) => service.name && has(service.name));
  if (!isMixed) return isSo(name) ? label(category) : [];
  return services.filter((service) => isSo(service.name || name)).map(nameOf);
});

/** What Global Privacy Control keeps off, and the visitor has not allowed. */
export const keptOffIn = (declared: Declared): string[] => namesWhere(declared, (name) => isKeptOff(name) && !page.core.has(name));

/** Where nothing else is declared, "all" stands for nothing: each is allowed by itself. */
export const isAllKeptOff = ({optional}: Declared): boolean => optional.every(({name}) => isKeptOff(name));

/** None where the configuration cannot be loaded; the author was told why. */
export async function loadDeclared(): Promise<Declared | undefined> {
  const [config] = await Promise.all([loadChoice().then((choice) => choice.loadConfig(page.core)), page.words.loadMore()]);
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
