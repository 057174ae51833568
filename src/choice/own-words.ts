// Looks for own words that replace nothing: keys that neither our texts have nor what is declared. Fetched only where there are own words.
// Which of them are shown is said by lang/texts.ts.

import {type Config, WORDED} from '../config/config.js';
import {warn} from '../config/warn.js';
import type {Core} from '../core/state.js';
import {fetchTexts} from '../lang/files.js';

/** English has all keys; most own words are the banner's, so that the other files are seldom looked into. */
const FILES = ['en', 'en-more', 'en-policy'];

/** Words of a category: `surveys.label`, `surveysText`. */
const isOfCategory = (key: string, {categories}: Config): boolean =>
  categories.some(({name}) => [name, `${name}Text`, `${name}.label`, `${name}.summary`].includes(key));

/** Words of a service or an item, such as `matomo.purpose`; in a file they stand with what they are for. */
const isOfService = (key: string, {categories}: Config): boolean => {
  const services = categories.flatMap((category) => category.services);
  const names = services.flatMap(({name, items}) => [name, ...items.map((item) => item.name)]);
  return WORDED.test(key) && names.includes(key.replace(WORDED, ''));
};

/** Warns of each key that is not known. */
export async function checkKeys({element, load}: Core, config: Config): Promise<void> {
  const children = [...element!.querySelectorAll('cookie-text')].map((child) => [child.getAttribute('key') ?? '', child] as const);
  let unknown = [
    ...children.filter(([key]) => !isOfService(key, config)),
    ...Object.keys(config.texts).map((key) => [key, element!] as const),
  ].filter(([key]) => !isOfCategory(key, config));
  for (const file of FILES) {
    if (!unknown[0]) return;
    const {texts} = await load(() => fetchTexts(file));
    unknown = unknown.filter(([key]) => !Object.hasOwn(texts, key));
  }
  for (const [key, place] of unknown) warn('unknown-text', key, place);
}
