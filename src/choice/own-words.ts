// Looks for own words that replace nothing: keys that neither our texts have nor what is declared. Fetched only where there are own words.
// Which of them are shown is said by lang/texts.ts.

import type {Config} from '../config/config.js';
import {warn} from '../config/warn.js';
import type {Core} from '../core/state.js';
import {fetchTexts} from '../lang/files.js';

/** English has all keys; most own words are the banner's, so that the other files are seldom looked into. */
const FILES = ['en', 'en-more', 'en-policy'];

/** Attributes that are texts. */
const TEXT = /\.(label|summary|provider|function|purpose|country)$/;

/** Words of a category by its name, and of whatever has a name by that and the attribute, such as `matomo.purpose`. */
function isDeclared(key: string, {categories}: Config): boolean {
  const names = categories.flatMap(({name, services}) => [name, ...services.flatMap((service) => [service.name, ...service.items.map((item) => item.name)])]);
  return TEXT.test(key) ? names.includes(key.replace(TEXT, '')) : categories.some(({name}) => key === name || key === `${name}Text`);
}

/** Warns of each key that is not known. */
export async function checkKeys({element, load}: Core, config: Config): Promise<void> {
  const places = new Map<string, Element | null>(Object.keys(config.texts).map((key) => [key, element!]));
  for (const child of element!.querySelectorAll('cookie-text')) places.set(child.getAttribute('key') ?? '', child);
  let unknown = [...places.keys()].filter((key) => !isDeclared(key, config));
  for (const file of FILES) {
    if (!unknown[0]) return;
    const {texts} = await load(() => fetchTexts(file));
    unknown = unknown.filter((key) => !Object.hasOwn(texts, key));
  }
  for (const key of unknown) warn('unknown-text', key, places.get(key));
}
