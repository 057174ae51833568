// Gives the interface what it works with: configuration, words in the language of the page, and ways to choose.
// Loads what is needed for that, and shows nothing.

import {change, grantOnly} from './choice/names.js';
import {save} from './choice/save.js';
import {type Category, type Config, NECESSARY} from './config/config.js';
import {loadConfig} from './config/load.js';
import type {Core} from './core/state.js';
import {fill, loadWords, type Words} from './lang/texts.js';
import type {Page} from './ui/page.js';

/** How the interface calls things: the owner's words, else ours. */
function labels(config: Config, words: Words): Pick<Page, 'label' | 'summary' | 'nameOf' | 'text'> {
  const ours = words.texts as Readonly<Record<string, string>>;
  const name = (category: Category): string => words.pick(category.label) || ours[category.name] || category.name;
  return {
    label: name,
    summary: ({name: key, summary}) => words.pick(summary) || ours[key + 'Text'] || '',
    nameOf: ({label, provider, name: key}) => words.pick(label) || words.pick(provider) || key,
    text: (key, values) => fill(words.texts[key], {site: new URL(config.site, location.href).host, ...values}),
  };
}

/** None where the configuration cannot be loaded; the author was told why. */
export async function openPage(core: Core): Promise<Page | undefined> {
  const config = await loadConfig(core);
  if (!config) return;
  const words = await loadWords(core.element!, config);
  return {
    core,
    config,
    words,
    ...labels(config, words),
    optional: config.categories.filter(({name}) => name !== NECESSARY),
    acceptAll: (source) => save(core, config, change(config, core.consent, [], true), source),
    rejectAll: (source) => save(core, config, change(config, core.consent, [], false), source),
    grantOnly: (names, source) => save(core, config, grantOnly(config, names), source),
  };
}
