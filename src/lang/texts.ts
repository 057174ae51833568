// Picks the language of the page and loads its words, with the owner's laid over them.
// Which languages there are, and how their files are fetched, is said in files.ts.

import type {Text} from '../config/config.js';
import {keyOf} from '../config/text-key.js';
import type {Load} from '../core/lazy.js';
import {texts as english} from './en.js';
import {fetchTexts, isThere} from './files.js';

/** The words of one language, for one page. */
export interface Words {
  /** The language of the page, and the one that is shown, as BCP 47 tags. They differ where we do not have it yet. */
  readonly wanted: string;
  readonly lang: string;
  /** Its direction, which need not be that of the page. */
  readonly dir: 'ltr' | 'rtl';
  /** The owner's text in this language: the exact one, the one without a region, else any. */
  pick(text: Text | null | undefined): string;
  /** One of the words, with `{site}` and the like filled in; empty where there is none. */
  text(key: string, values?: Readonly<Record<string, string>>): string;
  /** Loads further words, too: those of preferences and placeholders, or those of the declaration. */
  loadMore(part?: 'more' | 'policy'): Promise<void>;
}

/** The name of its files. Norwegian is written as Bokmål by most. */
const base = (lang: string): string => lang.split('-')[0]!.toLowerCase().replace(/^n[bn]$/, 'no');

/** A text in a language: the exact one, the one without a region, the one for all; none where there are only others. */
export const inLanguage = (text: Exclude<Text, string>, lang: string): string | undefined =>
  text[lang] ?? text[lang.split('-')[0]!] ?? text[base(lang)] ?? text[''];

/** The owner's words: `<cookie-text key text lang>`, without `lang` for all languages that have none of their own. */
const readOwn = (element: Element, lang: string): Record<string, string> =>
  Object.fromEntries(
    [...element.querySelectorAll<HTMLElement>('cookie-text')]
      .filter((child) => base(child.lang || lang) === base(lang))
      .sort((one, other) => one.lang.length - other.lang.length)
      .map((child) => [keyOf(child), child.getAttribute('text') ?? '']),
  );

/** The nearest `lang` of the element, as it is written. */
export const langOf = (element: Element): string => element.closest<HTMLElement>('[lang]')?.lang || 'en';

/** Words in that language, else English. `own` are the owner's from a file; `values` can be filled in everywhere. */
export async function loadWords(load: Load, element: Element, values: Readonly<Record<string, string>>, own?: Readonly<Record<string, Text>>): Promise<Words> {
  const wanted = langOf(element);
  const lang = isThere(base(wanted)) ? wanted : 'en';
  const pick = (text: Text | null | undefined, orAny = true): string =>
    typeof text === 'object' && text ? inLanguage(text, lang) ?? (orAny ? Object.values(text)[0] : '') ?? '' : text ?? '';
  const owners: Readonly<Record<string, Text>> = {...own, ...readOwn(element, lang)};
  // One object for each language, so that words loaded later are there for all who use it.
  const ours: Record<string, string> = base(lang) === 'en' ? english : (await load(() => fetchTexts(base(lang)))).texts;
  return {
    wanted,
    lang,
    dir: base(lang) === 'ar' ? 'rtl' : 'ltr',
    pick,
    text: (key, others) => {
      // Ours rather than the owner's in another language.
      const text: unknown = pick(owners[key], false) || ours[key] || pick(owners[key]);
      // A category may be called "constructor", which every object has.
      return typeof text === 'string' ? text.replace(/\{(\w+)\}/g, (_, name: string) => ({...values, ...others})[name] ?? '') : '';
    },
    loadMore: async (part = 'more') => void Object.assign(ours, (await load(() => fetchTexts(`${base(lang)}-${part}`))).texts),
  };
}
