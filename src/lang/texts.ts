// Picks the language of the page and loads its texts, with the owner's words laid over them.
// One file a language; which there are is said here, once.

import type {Config, Text} from '../config/config.js';
import {warn} from '../config/warn.js';
import type {Texts} from './en.js';

const LANGUAGES: Readonly<Record<string, () => Promise<Texts>>> = {
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
};

/** The words of one language, for one page. */
export interface Words {
  /** The language really shown, as a BCP 47 tag. */
  readonly lang: string;
  readonly texts: Texts;
  /** The owner's text in this language: the exact one, the one without a region, the one for all, else any. */
  pick(text: Text): string;
}

const base = (lang: string): string => lang.split('-')[0]!;

const pick = (text: Text, lang: string): string =>
  typeof text === 'string' ? text : text[lang] ?? text[base(lang)] ?? text[''] ?? text.en ?? Object.values(text)[0] ?? '';

/** The nearest `lang` of the element, else English. */
function findLanguage(element: Element): string {
  const wanted = (element.closest('[lang]')?.getAttribute('lang') ?? '').toLowerCase() || 'en';
  if (LANGUAGES[base(wanted)]) return wanted;
  warn('unknown-language', wanted, element);
  return 'en';
}

export async function loadWords(element: Element, config: Config): Promise<Words> {
  const lang = findLanguage(element);
  const own = Object.entries(config.texts).map(([key, text]) => [key, pick(text, lang)]);
  return {
    lang,
    texts: {...(await LANGUAGES[base(lang)]!()), ...Object.fromEntries(own)},
    pick: (text) => pick(text, lang),
  };
}

/** Fills `{name}` in a text. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
