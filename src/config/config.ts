// The configuration: what the site declares, as categories, services and items, filled up and checked.
// Where it comes from: from-html.ts, from-json.ts. What it is called on the page: lang/.

/** A text of the owner: one for all languages, or one for each. */
export type Text = string | Readonly<Record<string, string>>;

export type Kind = 'cookie' | 'local' | 'session' | 'indexeddb';

/** One cookie or storage key; a trailing `*` in its name stands for anything. */
export interface Item {
  readonly name: string;
  readonly kind: Kind;
  readonly purpose: Text;
  readonly duration: string;
  readonly domain: string;
  readonly path: string;
  readonly httpOnly: boolean;
}

/** Who sets cookies: one unit of consent, if it has a name. */
export interface Service {
  /** Empty where it follows its category. */
  readonly name: string;
  readonly category: string;
  readonly label: Text;
  readonly provider: Text;
  readonly function: Text;
  readonly purpose: Text;
  readonly duration: string;
  readonly party: 'first' | 'third';
  readonly privacyHref: string;
  readonly country: Text;
  readonly hosts: readonly string[];
  readonly items: readonly Item[];
}

/** What a visitor switches. */
export interface Category {
  readonly name: string;
  /** Empty for a built-in one in our words. */
  readonly label: Text;
  readonly summary: Text;
  readonly services: readonly Service[];
}

export interface Config {
  readonly site: string;
  readonly controller: string;
  readonly contact: string;
  /** In the order in which they are declared, which is that in which they are shown; `necessary` first. */
  readonly categories: readonly Category[];
  /** Names of categories and services that run until refused. */
  readonly exempt: readonly string[];
  /** The owner's words instead of ours, by key. */
  readonly texts: Readonly<Record<string, Text>>;
}

/** The end of a key of own words: attributes that are texts. */
export const WORDED = /\.(label|summary|provider|function|purpose|country)$/;

export const NECESSARY = 'necessary';

/** Categories that need no label. */
export const BUILT_IN = [NECESSARY, 'functional', 'statistical', 'marketing', 'third-party'] as const;

/** All names that a visitor decides on: of every category but the necessary one, and of its services. */
export const namesOf = ({categories}: Config): string[] =>
  categories
    .filter(({name}) => name !== NECESSARY)
    .flatMap(({name, services}) => [name, ...services.flatMap((service) => service.name || [])]);
