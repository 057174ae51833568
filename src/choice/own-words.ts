// Warns of own words that replace nothing, as no text has their key, and of what is declared in other languages than the one that is shown.
// Fetched only where there may be own words; which of them are shown is said by lang/texts.ts.

import {type Config, type Text, WORDED} from '../config/config.js';
import {keyOf} from '../config/text-key.js';
import {warn} from '../config/warn.js';
import type {Core} from '../core/state.js';
import {texts as english} from '../lang/en.js';
import {fetchTexts} from '../lang/files.js';
import {inLanguage} from '../lang/texts.js';

/** English has all keys; most own words are the banner's, so that the files of others are seldom looked into. */
const FILES = ['en-more', 'en-policy'];

/** Words of a category: `surveys.label`, `surveysText`. */
const isOfCategory = (key: string, {categories}: Config): boolean =>
  categories.some(({name}) => [name, `${name}Text`, `${name}.label`, `${name}.summary`].includes(key));

/** Words of a service or an item, such as `matomo.purpose`; in a file they stand with what they are for. */
const isOfService = (key: string, {categories}: Config): boolean => {
  const services = categories.flatMap((category) => category.services);
  const names = services.flatMap(({name, items}) => [name, ...items.map((item) => item.name)]);
  return WORDED.test(key) && names.includes(key.replace(WORDED, ''));
};

/** Whether a text is there for others, but not in this language. */
const isLacking = (text: unknown, lang: string): boolean => typeof text === 'object' && inLanguage(text as Exclude<Text, string>, lang) === undefined;

/** The texts of something declared that lack a language, as keys of own words. */
const untranslated = (declared: {readonly name: string}, lang: string): string[] =>
  Object.entries(declared).flatMap(([attribute, text]) => (WORDED.test(`.${attribute}`) && isLacking(text, lang) ? `${declared.name}.${attribute}` : []));

/** Warns of texts that visitors get in another language than the rest. */
function checkLanguages({element}: Core, {categories}: Config, lang: string): void {
  const all = categories.flatMap((category) => [category, ...category.services.flatMap((service) => [
    {...service, name: service.name || service.category},
    ...service.items.filter(({purpose}) => purpose !== service.purpose),
  ])]);
  const lacking = new Set(all.flatMap((one) => untranslated(one, lang)));
  if (lacking.size) warn('untranslated', `${lang}: ${[...lacking].join(', ')}`, element);
}

/** Warns of each key that is not known. */
async function checkKeys({element, load}: Core, config: Config): Promise<void> {
  const children = [...element!.querySelectorAll('cookie-text')].map((child) => [keyOf(child), child] as const);
  let unknown = [
    ...children.filter(([key]) => !isOfService(key, config)),
    ...Object.keys(config.texts).map((key) => [key, element!] as const),
  ].filter(([key]) => !isOfCategory(key, config) && !Object.hasOwn(english, key));
  for (const file of FILES) {
    if (!unknown[0]) return;
    const {texts} = await load(() => fetchTexts(file));
    unknown = unknown.filter(([key]) => !Object.hasOwn(texts, key));
  }
  for (const [key, place] of unknown) warn('unknown-text', key, place);
}

/** Warns of both. */
export async function checkWords(core: Core, config: Config, lang: string): Promise<void> {
  checkLanguages(core, config, lang);
  await checkKeys(core, config);
}
