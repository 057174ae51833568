// The categories that the visitor is asked about, or that are kept off, with their words: as much of the configuration as the banner needs.
// A file is read by choice/; from markup this much is read here, so that the banner waits for nothing else.

import type {Config, Text} from '../config/config.js';
import type {Core} from '../core/state.js';
import type {Words} from '../lang/texts.js';

export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly summary: string;
}

interface Source {
  readonly name: string;
  readonly label?: Text | null | undefined;
  readonly summary?: Text | null | undefined;
}

/** The owner's words for a category, else ours; one with neither cannot be asked about. */
export const toAsked = ({name, label, summary}: Source, {pick, text}: Words): Asked => ({
  name,
  label: text(`${name}.label`) || pick(label) || text(name),
  summary: text(`${name}.summary`) || pick(summary) || text(name + 'Text'),
});

function* readCategories({element, asked, free}: Core): Generator<Source> {
  // Found once, as there may be a thousand.
  const used = new Set([...element!.querySelectorAll('cookie-category,cookie-service')].map((child) => child.getAttribute('category') ?? child.getAttribute('name')));
  for (const name of new Set([...asked, ...free.keys()])) {
    const is = `="${CSS.escape(name)}"]`;
    if (!(used.size ? used.has(name) : element!.matches(`[categories~${is}`))) continue;
    const own = element!.querySelector(`cookie-category[name${is}`);
    yield {name, label: own?.getAttribute('label'), summary: own?.getAttribute('summary')};
  }
}

function read(core: Core, words: Words, config: Config | undefined, isWanted: (name: string) => boolean): Asked[] {
  return [...(config?.categories ?? readCategories(core))]
    .filter(({name}) => isWanted(name))
    .map((category) => toAsked(category, words))
    .filter(({label}) => label);
}

export const readAsked = (core: Core, words: Words, config?: Config): Asked[] =>
  read(core, words, config, (name) => !core.free.has(name) && !core.element!.matches(`[exempt~="${CSS.escape(name)}"]`));

/** What Global Privacy Control keeps off, so that it is told rather than asked. */
export const readKeptOff = (core: Core, words: Words, config?: Config): Asked[] =>
  read(core, words, config, (name) => core.free.get(name) === false);

/** Whether third parties are among those who ask. */
export const hasThird = ({element, free}: Core, config?: Config): boolean => {
  const thirds = config
    ? config.categories.flatMap(({services}) => services.filter(({party}) => party === 'third')).map(({category}) => category)
    : [...element!.querySelectorAll('[party=third]')].map((service) => service.getAttribute('category')!);
  return thirds.some((category) => free.get(category) !== false);
};
